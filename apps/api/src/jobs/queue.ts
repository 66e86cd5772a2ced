import { PgBoss } from "pg-boss";
import type { Logger } from "pino";

/** The kinds of long work. Each job carries only the id of what it works on; the rest is in the tables. */
export const queues = { check: "import-check", apply: "import-apply", analyse: "analysis" } as const;
export type QueueName = (typeof queues)[keyof typeof queues];

export interface JobData {
  id: string;
  /** Of an analysis: only the activities of these units; all where empty. */
  units?: readonly string[];
}

/** Where pg-boss keeps its own tables. */
const queueSchema = "intersector_queue";
/** The longest that a job may take before it counts as lost. */
const jobSeconds = 3600;

/** The queue, started: its tables made or brought up to date, its errors logged. */
export async function openQueue(databaseUrl: string, logger: Logger): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    schema: queueSchema,
    application_name: "intersector-queue",
    max: 3,
    schedule: false,
    useListenNotify: true,
  });
  boss.on("error", (error) => logger.error({ err: error }, "queue"));
  await boss.start();
  for (const name of Object.values(queues)) {
    // A job that fails has said why in its own table; only a lost one is taken up again, when a worker starts.
    await boss.createQueue(name, { retryLimit: 0, expireInSeconds: jobSeconds, notify: true });
  }
  return boss;
}

/** Sends one piece of work. */
export async function sendJob(boss: PgBoss, name: QueueName, data: JobData): Promise<void> {
  await boss.send(name, data);
}
