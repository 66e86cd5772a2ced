import { createApp, createJobs, sampleSession, serveApp, startWorker } from "@intersector/api";
import { sampleRecords } from "@intersector/sample";
import type { Register } from "@intersector/store";
import { createTestRegister } from "@intersector/store/testing";
import { pino } from "pino";

export interface RunningApp {
  url: string;
  register: Register;
  /** Stops the server alone. @returns what starts it again, at the same address. */
  stopServer: () => Promise<() => Promise<void>>;
  close: () => Promise<void>;
}

/**
 * The whole product with the sample in a database of its own, serving the built dashboard on a free loopback port.
 * @param options.today the day from which the sample makes up what the next weeks bring; without it, they bring nothing
 */
export async function startApp({ today }: { today?: string } = {}): Promise<RunningApp> {
  const { register, databaseUrl, close } = await createTestRegister();
  await register.putMany(sampleRecords(today === undefined ? {} : { today }), { actor: "sample" });
  const logger = pino({ level: "silent" });
  const jobs = await createJobs({ databaseUrl, register, logger });
  const worker = await startWorker({ databaseUrl, register, logger });
  const app = createApp({
    register,
    jobs,
    logger,
    session: sampleSession(),
    loopback: true,
    dashboardDirectory: `${import.meta.dirname}/../dist`,
  });
  let server = await serveApp({ app, port: 0 });
  const { url, port } = server;
  return {
    url,
    register,
    stopServer: async () => {
      await server.close();
      return async () => {
        server = await serveApp({ app, port });
      };
    },
    close: async () => {
      await server.close();
      await worker.stop();
      await jobs.stop();
      await close();
    },
  };
}
