import { IntersectorError } from "@intersector/domain";
import {
  countOutcome,
  emptyCounts,
  type ImportCounts,
  type RowOutcome,
  writesOf,
} from "@intersector/exchange";
import type { BulkWrite, Register } from "@intersector/store";
import type { ImportRow, ImportStore } from "./import-store.ts";
import { planStoredImport } from "./plan-stored-import.ts";
import { toStoredError } from "./stored-error.ts";

/** How often progress is written, in milliseconds: often enough for an eye, seldom enough to cost nothing. */
const progressEveryMs = 300;
/** Outcomes written at once. */
const outcomeBatch = 2000;

export interface ImportWork {
  register: Register;
  imports: ImportStore;
  now: () => Temporal.Instant;
}

/** The dry run of an import: what each row would do, written down for its importer to look at. */
export async function checkImport(work: ImportWork, id: string): Promise<void> {
  const row = await begin(work, id, ["queued", "checking"], "checking");
  if (!row) return;
  await attempt(work, id, async () => {
    const counts = await recordOutcomes(work, row, drain);
    await work.imports.move(id, ["checking"], "checked", { progress: 1, counts });
  });
}

/** Writes the rows of an import. They are planned again, so that nothing is written on what was true yesterday. */
export async function applyImport(work: ImportWork, id: string): Promise<void> {
  const row = await begin(work, id, ["applying"], "applying");
  if (!row) return;
  await attempt(work, id, async () => {
    const actor = row.appliedBy ?? row.createdBy;
    const reason = `${row.fileName} (${id})`;
    const counts = await recordOutcomes(work, row, async (outcomes) => {
      const accepted = row.allOrNothing ? await requireAll(outcomes) : outcomes;
      // The plan's writes are of the kinds that they name.
      const writes = writesOf(accepted) as AsyncIterable<BulkWrite>;
      await work.register.putMany(writes, { actor: actor.id, reason });
    });
    // Who cancels after the last row comes too late, and is told what has been written.
    await work.imports.move(id, ["applying", "cancelled"], "applied", { progress: 1, counts });
  });
}

async function begin(
  { imports }: ImportWork,
  id: string,
  from: readonly ImportRow["state"][],
  to: ImportRow["state"],
): Promise<ImportRow | undefined> {
  return (await imports.move(id, from, to, { progress: 0 })) ? await imports.get(id) : undefined;
}

/** Somebody has cancelled the import; what was begun is given up. */
class Cancelled extends Error {}

async function attempt({ imports }: ImportWork, id: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Cancelled) return;
    await imports.move(id, ["checking", "applying"], "failed", { error: toStoredError(error, id) });
    if (!(error instanceof IntersectorError)) throw error;
  }
}

async function drain(outcomes: AsyncIterable<RowOutcome>): Promise<void> {
  for await (const _ of outcomes);
}

async function requireAll(outcomes: AsyncIterable<RowOutcome>): Promise<RowOutcome[]> {
  const all: RowOutcome[] = [];
  let refused = 0;
  for await (const outcome of outcomes) {
    if (outcome.outcome === "refused") refused += 1;
    else all.push(outcome);
  }
  if (refused > 0) throw new IntersectorError("importRefused", { count: refused });
  return all;
}

/** Plans a file, hands its outcomes on, and writes down on the way what they are and how far the work is. */
async function recordOutcomes(
  { register, imports, now }: ImportWork,
  row: ImportRow,
  use: (outcomes: AsyncIterable<RowOutcome>) => Promise<void>,
): Promise<ImportCounts> {
  const { id } = row;
  const content = await imports.content(id);
  if (!content) throw new IntersectorError("importNotReady");
  await imports.clearOutcomes(id);
  const counts = emptyCounts();
  let share = 0;
  let toldAt = 0;
  let batch: RowOutcome[] = [];
  let recorded = 0;
  const flush = async () => {
    await imports.addOutcomes(id, recorded, batch);
    recorded += batch.length;
    batch = [];
  };
  const outcomes = async function* () {
    const planned = planStoredImport(row, {
      register,
      content,
      principal: row.appliedBy ?? row.createdBy,
      today: now().toZonedDateTimeISO("UTC").toPlainDate().toString(),
      publish: row.publish,
      onProgress: (read) => {
        share = read;
      },
    });
    for await (const outcome of planned) {
      countOutcome(counts, outcome);
      if (batch.push(outcome) === outcomeBatch) await flush();
      if (performance.now() - toldAt > progressEveryMs) {
        toldAt = performance.now();
        // The last share is kept for the writing that remains when the file has been read.
        if (!(await imports.advance(id, share * 0.95, counts))) throw new Cancelled();
      }
      yield outcome;
    }
    if (!(await imports.advance(id, share * 0.95, counts))) throw new Cancelled();
  };
  await use(outcomes());
  await flush();
  return counts;
}
