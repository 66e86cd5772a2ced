import {
  createApp,
  createJobs,
  isLoopback,
  type RunningServer,
  sampleSession,
  serveApp,
  startWorker,
  visitorsOnly,
} from "@intersector/api";
import type { Register } from "@intersector/store";
import { type Logger, pino } from "pino";
import { refusedPort } from "./check-port.ts";
import { CliError } from "./cli-error.ts";

export interface ServeRegisterOptions {
  databaseUrl: string;
  register: Register;
  logger: Logger;
  host: string;
  port: number;
  /** Where the built dashboard lies; the API alone where left out. */
  dashboardDirectory?: string;
}

/**
 * Starts the queue and its worker, and gives what opens the port when everything else is ready. What is begun is put on
 * `endings`.
 */
export async function prepareServer(
  { databaseUrl, register, logger, host, port, dashboardDirectory }: ServeRegisterOptions,
  endings: AsyncDisposableStack,
): Promise<() => Promise<RunningServer>> {
  const jobs = await createJobs({ databaseUrl, register, logger });
  endings.defer(jobs.stop);
  const worker = await startWorker({ databaseUrl, register, logger });
  endings.defer(worker.stop);
  const loopback = isLoopback(host);
  return async () => {
    const app = createApp({
      ...{ register, jobs, logger, loopback },
      session: loopback ? sampleSession() : visitorsOnly(),
      ...(dashboardDirectory === undefined ? {} : { dashboardDirectory }),
    });
    const server = await serveApp({ app, port, hostname: host }).catch((error: unknown) => {
      throw refusedPort(host, port, error);
    });
    endings.defer(server.close);
    return server;
  };
}

/**
 * The log, in lines of JSON: warnings and errors, unless `LOG_LEVEL` says otherwise.
 * @throws CliError `logLevelUnknown`
 */
export function createLogger(level = process.env.LOG_LEVEL || "warn"): Logger {
  const levels = [...Object.keys(pino.levels.values), "silent"];
  if (levels.includes(level)) return pino({ level });
  throw new CliError("logLevelUnknown", { level, allowed: levels.join(", ") });
}
