import { resolve } from "node:path";
import { createApp, createJobs, sampleSession, serveApp, startWorker, visitorsOnly } from "@intersector/api";
import { type Language, RecordState } from "@intersector/domain";
import { sampleRecords } from "@intersector/sample";
import { openRegister, type Register, startDatabase, withoutPassword } from "@intersector/store";
import pino from "pino";
import { buildDashboard, dashboardDirectory } from "../build-dashboard.ts";
import { checkPort } from "../check-port.ts";
import { step } from "../steps.ts";
import { say } from "../terms.ts";

export interface StartOptions {
  port: number;
  host: string;
  dataDir: string;
  databaseUrl: string | undefined;
  language: Language;
  /** False for a server behind a development server that builds by itself. */
  dashboard: boolean;
}

const loopbackHosts = new Set(["127.0.0.1", "::1", "localhost"]);

/** Starts everything, prints each step, serves until the process is told to end, and ends all of it in order. */
export async function start(options: StartOptions): Promise<void> {
  const { port, host, language } = options;
  const begun = performance.now();
  // What is to be ended, the last begun first.
  const endings: (() => Promise<void>)[] = [];
  const end = async () => {
    for (const ending of endings.toReversed()) await ending();
    endings.length = 0;
  };
  const ended = new Promise<void>((done) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.once(signal, () => {
        console.log(`\n${say("stopping", language)}`);
        // A second signal must not tear the database down while it is writing.
        process.on(signal, () => {});
        done();
      });
    }
  });
  try {
    await step(
      language,
      () => checkPort(host, port),
      () => ["portFree", { port: String(port) }],
    );
    const building = options.dashboard
      ? step(language, buildDashboard, () => ["dashboardBuilt"])
      : Promise.resolve();
    // Whichever fails first ends the start; the other's failure is not a second one.
    building.catch(() => {});
    const database = await step(
      language,
      () =>
        startDatabase({
          dataDir: resolve(options.dataDir),
          ...(options.databaseUrl ? { databaseUrl: options.databaseUrl } : {}),
        }),
      ({ embedded, url }) =>
        embedded
          ? ["databaseStarted", { place: options.dataDir }]
          : ["databaseReached", { place: withoutPassword(url) }],
    );
    endings.push(database.stop);
    const register = await openRegister({ databaseUrl: database.url });
    endings.push(register.close);
    await loadSampleIfEmpty(register, language);
    const loopback = loopbackHosts.has(host);
    const logger = pino({ level: process.env.LOG_LEVEL ?? "warn" });
    const jobs = await step(
      language,
      async () => {
        const queue = await createJobs({ databaseUrl: database.url, register, logger });
        endings.push(queue.stop);
        const worker = await startWorker({ databaseUrl: database.url, register, logger });
        endings.push(worker.stop);
        return queue;
      },
      () => ["jobsStarted"],
    );
    await building;
    const app = createApp({
      ...{ register, jobs, logger, loopback },
      session: loopback ? sampleSession() : visitorsOnly(),
      ...(options.dashboard ? { dashboardDirectory } : {}),
    });
    const server = await serveApp({ app, port, hostname: host });
    endings.push(server.close);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(`\n${say("ready", language, { seconds, address: server.url })}`);
    await ended;
  } finally {
    await end();
  }
  console.log(say("stopped", language));
}

async function loadSampleIfEmpty(register: Register, language: Language): Promise<void> {
  const counts = await register.counts();
  const records = Object.values(counts).reduce(
    (sum, states) => sum + RecordState.options.reduce((inner, state) => inner + states[state], 0),
    0,
  );
  if (records > 0) {
    await step(
      language,
      async () => records,
      (count) => ["registerOpened", { records: count }],
    );
    return;
  }
  await step(
    language,
    () => register.putMany(sampleRecords(), { actor: "sample" }),
    ({ created }) => ["sampleLoaded", { records: created }],
  );
}
