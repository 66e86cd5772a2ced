import { IntersectorError, type OverlapPair, referenceOfResolution, type Side } from "@intersector/domain";
import { findOverlaps, type OverlapSubject, subjectOfActivity } from "@intersector/overlap";
import type { Register } from "@intersector/store";
import { toStoredError } from "./stored-error.ts";

/** Which analysis is to be made. */
export interface AnalysisTask {
  id: string;
  /** Only the activities of these units and of the units under them; all where empty. */
  units: readonly string[];
}

/** How often progress is written and cancelling looked for, in milliseconds. */
const tellEveryMs = 400;
/** Of the whole time: until the activities are read, and until they are compared. The rest goes into writing the pairs. */
const readShare = 0.15;
const comparedShare = 0.6;

/** Somebody has cancelled the analysis. */
class Cancelled extends Error {}

/**
 * Compares the activities of the register, drafts included, without those that are cancelled, and keeps the result.
 * Why it failed is kept with the analysis. An analysis that is not waiting or at work any more is left as it is.
 * @throws what is no error of ours, after it has been kept
 */
export async function runAnalysis(register: Register, { id, units }: AnalysisTask): Promise<void> {
  const analysis = await register.analyses.get(id);
  if (!analysis) throw new IntersectorError("analysisNotFound", { id });
  if (analysis.state !== "queued" && analysis.state !== "running") return;
  await register.analyses.update(id, { state: "running", progress: 0 });
  const progress = tellProgress(register, id);
  try {
    const subjects = await readSubjects(register, units, progress.signal);
    progress.share = readShare;
    const findings = await findOverlaps(subjects, {
      threshold: analysis.threshold,
      signal: progress.signal,
      onProgress: (share) => {
        progress.share = readShare + (comparedShare - readShare) * share;
      },
    });
    const pairs = function* (): Iterable<OverlapPair> {
      let written = 0;
      for (const pair of findings.pairs) {
        progress.signal.throwIfAborted();
        written += 1;
        progress.share = comparedShare + (1 - comparedShare) * (written / findings.counts.pairs);
        yield pair;
      }
    };
    await register.analyses.save(id, { ...findings, pairs: pairs() });
  } catch (error) {
    if (error instanceof Cancelled) return;
    const stored = JSON.stringify(toStoredError(error, id));
    await register.analyses.update(id, { state: "failed", error: stored });
    if (!(error instanceof IntersectorError)) throw error;
  } finally {
    await progress.stop();
  }
}

/** Writes now and then how far the work is, and aborts it when somebody has cancelled it. */
function tellProgress(register: Register, id: string) {
  const controller = new AbortController();
  const progress = { share: 0, signal: controller.signal, stop };
  let told = 0;
  let telling = Promise.resolve();
  const tell = async () => {
    const state = (await register.analyses.get(id))?.state;
    if (state === "cancelled") controller.abort(new Cancelled());
    else if (state === "running" && progress.share > told) {
      told = progress.share;
      await register.analyses.update(id, { progress: told });
    }
  };
  const timer = setInterval(() => {
    // What cannot be told is no reason to stop the work; writing the result will fail if the database is gone.
    telling = telling.then(tell).catch(() => {});
  }, tellEveryMs);
  async function stop() {
    clearInterval(timer);
    await telling;
  }
  return progress;
}

async function readSubjects(
  register: Register,
  units: readonly string[],
  signal: AbortSignal,
): Promise<OverlapSubject[]> {
  const unitById = new Map<string, { side?: Side; parent?: string }>();
  for await (const { id, body } of register.all("unit")) {
    const { side, parent } = body;
    unitById.set(id, {
      ...(side === undefined ? {} : { side }),
      ...(parent === undefined ? {} : { parent }),
    });
  }
  const citations = new Map<string, ReturnType<typeof referenceOfResolution>>();
  for await (const { id, body } of register.all("resolution")) citations.set(id, referenceOfResolution(body));

  const upFrom = (unit: string) => unitsUp(unit, (id) => unitById.get(id)?.parent);
  const sideOf = (unit: string) =>
    upFrom(unit)
      .map((id) => unitById.get(id)?.side)
      .find((side) => side !== undefined);
  const wanted = new Set(units);
  const subjects: OverlapSubject[] = [];
  for await (const record of register.all("activity", ["draft", "published"])) {
    signal.throwIfAborted();
    if (record.body.state === "cancelled") continue;
    if (wanted.size > 0 && !upFrom(record.body.unit).some((id) => wanted.has(id))) continue;
    subjects.push(subjectOfActivity(record, { sideOf, citationOf: (id) => citations.get(id) }));
  }
  return subjects;
}

/** A unit and the units that it stands under; each once, whatever stands under what. */
function unitsUp(unit: string, parentOf: (id: string) => string | undefined): string[] {
  const up = new Set<string>();
  for (let next: string | undefined = unit; next !== undefined && !up.has(next); next = parentOf(next))
    up.add(next);
  return [...up];
}
