import type { OverlapFindings, OverlapItem } from "@intersector/domain";
import { compareSubjects, type FindOverlapsOptions } from "./compare-subjects.ts";
import { classIdenticalGroups } from "./group-identical.ts";
import type { OverlapSubject } from "./overlap-subject.ts";
import { sortSubjects } from "./read/sort-subjects.ts";

/**
 * Every pair of subjects that are alike, each with what made its score and its class: an exact comparison of all with
 * all. It pauses every few milliseconds, so that a server it runs in goes on answering. The same subjects give the
 * same findings in whatever order they come, on however many threads. Pairs are explained as they are read, the highest
 * score first, and can be read again.
 * @throws RangeError where the threshold is not above 0 and up to 1, or two subjects have one id.
 * @throws the reason of `signal` once that is aborted.
 * @example
 * const findings = await findOverlaps(subjects, { threshold: 0.4 });
 * for (const pair of findings.pairs) console.log(pair.a, pair.b, pair.class);
 */
export async function findOverlaps(
  subjects: Iterable<OverlapSubject>,
  options: FindOverlapsOptions = {},
): Promise<OverlapFindings> {
  const { signal, onProgress, onStage } = options;
  const sorted = sortSubjects(subjects);
  const { threshold, portfolio, counts, pairs } = await compareSubjects(sorted, options);
  const identical = await classIdenticalGroups(portfolio.groups);
  signal?.throwIfAborted();
  onStage?.("done");
  onProgress?.(1);
  return {
    threshold,
    items: sorted.map(toOverlapItem),
    identical,
    leftOut: portfolio.leftOut,
    counts: { items: sorted.length, compared: portfolio.compared, ...counts },
    pairs,
  };
}

function toOverlapItem({ id, title, unit, side }: OverlapSubject): OverlapItem {
  return { id, title, unit, ...(side === undefined ? {} : { side }) };
}
