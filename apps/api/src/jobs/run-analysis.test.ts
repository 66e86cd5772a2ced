import { setTimeout as delay } from "node:timers/promises";
import { sampleRecords } from "@intersector/sample";
import type { BulkWrite, Register } from "@intersector/store";
import { createTestRegister, type TestRegister } from "@intersector/store/testing";
import pg from "pg";
import { pino } from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import { analyseInThread } from "./analyse-in-thread.ts";
import { createJobs } from "./create-jobs.ts";
import { runAnalysis } from "./run-analysis.ts";
import { startWorker } from "./start-worker.ts";
import { describeErrorText } from "./stored-error.ts";

const logger = pino({ level: "silent" });

let held: TestRegister;
let register: Register;
beforeEach(async () => {
  held = await createTestRegister();
  register = held.register;
  await register.putMany(sampleRecords() as BulkWrite[], { actor: "sample" });
}, 60_000);
afterEach(async () => await held.close());

const create = (id: string) => register.analyses.create({ id, threshold: 0.4, actor: "test" });
const query = async (statement: string, values: unknown[] = []) => {
  const client = new pg.Client({ connectionString: held.databaseUrl });
  await client.connect();
  await client.query(statement, values).finally(() => client.end());
};

async function finish(id: string) {
  for (;;) {
    const analysis = await register.analyses.get(id);
    if (analysis && analysis.state !== "queued" && analysis.state !== "running") return analysis;
    await delay(30);
  }
}

test("an analysis that fails says why in the reader's language and leaves no pairs", async () => {
  await create("doomed");
  await query("alter table analysis_pairs rename to mislaid");
  await expect(runAnalysis(register, { id: "doomed", units: [] })).rejects.toThrow("analysis_pairs");
  const failed = await register.analyses.get("doomed");
  expect(failed).toMatchObject({ state: "failed" });
  expect(describeErrorText(failed?.error ?? "", "fr")).toContain("doomed");
  expect(failed).not.toHaveProperty("counts");
});

test("an analysis that has ended is not made again", async () => {
  await create("once");
  await runAnalysis(register, { id: "once", units: [] });
  const done = await register.analyses.get("once");
  await runAnalysis(register, { id: "once", units: ["bdt"] });
  expect(await register.analyses.get("once")).toEqual(done);
});

test("an analysis that is cancelled while it is at work stays cancelled", async () => {
  await create("unwanted");
  const work = runAnalysis(slowed(register), { id: "unwanted", units: [] });
  await delay(50);
  await register.analyses.update("unwanted", { state: "cancelled" });
  await work;
  const cancelled = await register.analyses.get("unwanted");
  expect(cancelled?.state).toBe("cancelled");
  expect((await register.analyses.pairs("unwanted")).total).toBe(0);
});

test("a thread that cannot begin leaves the reason with the analysis", async () => {
  await create("homeless");
  const nowhere = new URL(held.databaseUrl);
  nowhere.pathname = "/no_such_database";
  const work = analyseInThread({
    databaseUrl: nowhere.href,
    task: { id: "homeless", units: [] },
    register,
    signal: new AbortController().signal,
  });
  await expect(work).rejects.toThrow("no_such_database");
  expect(await register.analyses.get("homeless")).toMatchObject({ state: "failed" });
});

test("what a worker lost is taken up by the next one, for the same units", async () => {
  const jobs = await createJobs({ databaseUrl: held.databaseUrl, register, logger });
  const { id } = await jobs.startAnalysis({ units: ["tsb"], actor: "test" });
  await query("update intersector_queue.job set state = 'failed' where name = 'analysis'");
  await register.analyses.update(id, { state: "running", progress: 0.4 });
  const worker = await startWorker({ databaseUrl: held.databaseUrl, register, logger });
  const done = await finish(id);
  await worker.stop();
  await jobs.stop();
  let ofTheBureau = 0;
  for await (const { body } of register.all("activity")) {
    if (body.unit === "tsb" || body.unit.startsWith("tsb-")) ofTheBureau += 1;
  }
  expect(done).toMatchObject({ state: "done", counts: { items: ofTheBureau } });
  expect(ofTheBureau).toBeGreaterThan(10);
});

/** The register, giving its activities one by one with a rest between them, as a large one would take its time. */
function slowed(whole: Register): Register {
  return {
    ...whole,
    all: async function* (kind, states) {
      for await (const record of whole.all(kind, states)) {
        if (kind === "activity") await delay(5);
        yield record;
      }
    },
  };
}
