import type { Register } from "@intersector/store";
import pg from "pg";
import type { Job } from "pg-boss";
import type { Logger } from "pino";
import { analyseInThread } from "./analyse-in-thread.ts";
import { importStore } from "./import-store.ts";
import { prepareImportTables } from "./import-tables.ts";
import { isUnlocked, withJobLock } from "./job-lock.ts";
import { type JobData, openQueue, type QueueName, queues, sendJob } from "./queue.ts";
import { applyImport, checkImport } from "./run-import.ts";

export interface StartWorkerOptions {
  databaseUrl: string;
  register: Register;
  logger: Logger;
  now?: () => Temporal.Instant;
}

export interface RunningWorker {
  /** Takes no further work; what is at work is taken up again by the next worker. */
  stop: () => Promise<void>;
}

/** How often the queue is asked where no notification comes through. */
const pollSeconds = 1;

/**
 * Does the work of the queue, one piece of each kind at a time. Any number of workers may share a database: what one
 * is at is locked, and what a worker left behind when it died is taken up when the next one starts.
 */
export async function startWorker({
  databaseUrl,
  register,
  logger,
  now,
}: StartWorkerOptions): Promise<RunningWorker> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 6, application_name: "intersector-worker" });
  pool.on("error", (error) => {
    // A server that ends with us cuts off what is still saying goodbye.
    if (!pool.ending) logger.warn({ err: error }, "idle connection lost");
  });
  // One that dies at work fails the query that waits for it.
  pool.on("connect", (client) => client.on("error", () => {}));
  await prepareImportTables(pool);
  const imports = importStore(pool);
  const work = { register, imports, now: now ?? (() => Temporal.Now.instant()) };
  const boss = await openQueue(databaseUrl, logger);

  const take = async (name: QueueName, run: (data: JobData) => Promise<void>) => {
    const options = { pollingIntervalSeconds: pollSeconds, notifyPollingIntervalSeconds: pollSeconds };
    await boss.work<JobData>(name, options, async (jobs: Job<JobData>[]) => {
      for (const { data } of jobs) {
        const started = performance.now();
        const done = await withJobLock(pool, data.id, () => run(data)).catch((error: unknown) => {
          logger.error({ job: name, id: data.id, err: error }, "job failed");
          throw error;
        });
        const ms = Math.round(performance.now() - started);
        logger.info({ job: name, id: data.id, ms }, done ? "job done" : "job is another worker's");
      }
    });
  };

  for (const { id, state } of await imports.unfinished()) {
    const name = state === "applying" ? queues.apply : queues.check;
    if (await isUnlocked(pool, id)) await sendJob(boss, name, { id });
  }
  for (const { id, state } of await register.analyses.list()) {
    const isUnfinished = state === "queued" || state === "running";
    if (!isUnfinished || !(await isUnlocked(pool, id))) continue;
    // Which units it is about stands in the job that was lost.
    const [lost] = await boss.findJobs<JobData>(queues.analyse, { data: { id } });
    await sendJob(boss, queues.analyse, { id, units: lost?.data.units ?? [] });
  }
  await take(queues.check, ({ id }) => checkImport(work, id));
  await take(queues.apply, ({ id }) => applyImport(work, id));
  const stopping = new AbortController();
  await take(queues.analyse, ({ id, units = [] }) =>
    analyseInThread({ databaseUrl, register, task: { id, units }, signal: stopping.signal }),
  );

  return {
    async stop() {
      stopping.abort();
      await boss.stop({ graceful: true, timeout: 3000 });
      await pool.end();
    },
  };
}
