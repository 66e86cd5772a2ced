import { randomUUID } from "node:crypto";
import { IntersectorError, type Language } from "@intersector/domain";
import { readTable, writeRefusedRows } from "@intersector/exchange";
import type { Register, StoredAnalysis } from "@intersector/store";
import pg from "pg";
import type { Logger } from "pino";
import type { StoredImport } from "../schemas/imports.ts";
import { defaultThreshold } from "./default-threshold.ts";
import { importMap } from "./import-maps.ts";
import { type ImportRow, type ImportStore, importStore } from "./import-store.ts";
import { prepareImportTables } from "./import-tables.ts";
import type { Jobs } from "./jobs.ts";
import { toImportOutcome, toRowFinding } from "./outcome-rows.ts";
import { openQueue, queues, sendJob } from "./queue.ts";
import { recentJobs } from "./recent-jobs.ts";
import { describeStoredError } from "./stored-error.ts";

export interface CreateJobsOptions {
  /** The database of the register. */
  databaseUrl: string;
  register: Register;
  logger: Logger;
  now?: () => Temporal.Instant;
}

/** How many refused rows are read at once for a download. */
const refusedBatch = 1000;

/**
 * The queue and the table of imports. It takes work in and tells how far it is; `startWorker` does it.
 * @example
 * const jobs = await createJobs({ databaseUrl, register, logger });
 */
export async function createJobs({ databaseUrl, register, logger, now }: CreateJobsOptions): Promise<Jobs> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 3, application_name: "intersector-jobs" });
  // A connection that dies while it is idle is replaced at its next use.
  pool.on("error", (error) => {
    // A server that ends with us cuts off what is still saying goodbye.
    if (!pool.ending) logger.warn({ err: error }, "idle connection lost");
  });
  // One that dies at work fails the query that waits for it.
  pool.on("connect", (client) => client.on("error", () => {}));
  await prepareImportTables(pool);
  const boss = await openQueue(databaseUrl, logger);
  const imports = importStore(pool);
  const clock = now ?? (() => Temporal.Now.instant());
  const read = async (id: string, language: Language) =>
    toStoredImport(await requireImport(imports, id), language);

  return {
    async startImport(
      { fileName, content, kind, map = "register", read: readOptions = {}, principal },
      language,
    ) {
      importMap(map, kind);
      const table = await readTable(content, { ...readOptions, fileName });
      const row = await imports.create({
        ...{
          id: randomUUID(),
          kind,
          map,
          fileName,
          content,
          readOptions,
          format: table.format,
          now: clock(),
        },
        createdBy: principal,
        table: {
          ...(table.headings === undefined ? {} : { headings: table.headings }),
          ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
        },
      });
      await sendJob(boss, queues.check, { id: row.id });
      return toStoredImport(row, language);
    },
    listImports: async (language) => (await imports.list()).map((row) => toStoredImport(row, language)),
    getImport: read,
    async importOutcomes(id, { type, after = -1, limit, language }) {
      await requireImport(imports, id);
      const [rows, total] = await Promise.all([
        imports.outcomes(id, { type, after, limit }),
        imports.countOutcomes(id, type),
      ]);
      const last = rows.at(-1);
      return {
        outcomes: rows.map((row) => toImportOutcome(row, language)),
        total,
        ...(last && rows.length === limit ? { nextAfter: last.ordinal } : {}),
      };
    },
    async applyImport(id, { allOrNothing, publish, principal, language }) {
      await requireImport(imports, id);
      const change = { progress: 0, allOrNothing, publish, appliedBy: principal };
      if (!(await imports.move(id, ["checked"], "applying", change))) {
        throw new IntersectorError("importNotReady");
      }
      await sendJob(boss, queues.apply, { id });
      return await read(id, language);
    },
    async *refusedRows(id, format, language) {
      const { kind, table } = await requireImport(imports, id);
      yield* writeRefusedRows(readRefused(imports, id), {
        ...{ format, language, kind },
        ...(table.headings === undefined ? {} : { headings: table.headings }),
        ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
      });
    },
    async cancelImport(id, language) {
      await requireImport(imports, id);
      await imports.move(id, ["queued", "checking", "checked", "applying"], "cancelled");
      return await read(id, language);
    },
    async startAnalysis({ threshold = defaultThreshold, units, actor }) {
      const analysis = await register.analyses.create({ id: randomUUID(), threshold, actor });
      await sendJob(boss, queues.analyse, { id: analysis.id, units });
      return analysis;
    },
    async cancelAnalysis(id) {
      const analysis = await requireAnalysis(register, id);
      if (analysis.state !== "queued" && analysis.state !== "running") return analysis;
      await register.analyses.update(id, { state: "cancelled" });
      return await requireAnalysis(register, id);
    },
    recent: () => recentJobs(imports, register),
    async isReady() {
      await boss.getQueues();
      return true;
    },
    async stop() {
      await boss.stop({ graceful: false });
      await pool.end();
    },
  };
}

async function requireImport(imports: ImportStore, id: string): Promise<ImportRow> {
  const row = await imports.get(id);
  if (!row) throw new IntersectorError("importNotFound", { id });
  return row;
}

async function requireAnalysis(register: Register, id: string): Promise<StoredAnalysis> {
  const analysis = await register.analyses.get(id);
  if (!analysis) throw new IntersectorError("analysisNotFound", { id });
  return analysis;
}

async function* readRefused(imports: ImportStore, id: string) {
  for (let after = -1; ; ) {
    const rows = await imports.outcomes(id, { type: "refused", after, limit: refusedBatch });
    for (const { row, place, notes, findings, cells } of rows) {
      yield { outcome: "refused" as const, row, place, notes, findings, cells: cells ?? {} };
    }
    const last = rows.at(-1);
    if (!last || rows.length < refusedBatch) return;
    after = last.ordinal;
  }
}

function toStoredImport(row: ImportRow, language: Language): StoredImport {
  const { id, kind, map, fileName, format, sizeBytes, state, progress, counts, error } = row;
  return {
    ...{ id, kind, map, fileName, format, sizeBytes, state, progress },
    ...(counts ? { counts } : {}),
    createdAt: row.createdAt.toISOString(),
    createdBy: row.createdBy.id,
    ...(row.finishedAt ? { finishedAt: row.finishedAt.toISOString() } : {}),
    ...(error ? { error: describeStoredError(error, language) } : {}),
    findings: (error?.findings ?? []).map((finding) => toRowFinding(finding, language)),
  };
}
