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
import pino from "pino";
import { refusedPort } from "./check-port.ts";
import { CliError } from "./cli-error.ts";

export interface ServeRegisterOptions {
  databaseUrl: string;
  register: Register;
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
  { databaseUrl, register, host, port, dashboardDirectory }: ServeRegisterOptions,
  endings: AsyncDisposableStack,
): Promise<() => Promise<RunningServer>> {
  const logger = pino({ level: logLevel(process.env.LOG_LEVEL) });
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

/** What the log tells: warnings and errors, unless `LOG_LEVEL` says otherwise. */
function logLevel(level = "warn"): string {
  const levels = [...Object.keys(pino.levels.values), "silent"];
  if (levels.includes(level)) return level;
  throw new CliError("logLevelUnknown", { level, allowed: levels.join(", ") });
}
