import type { OverlapSubject } from "../overlap-subject.ts";

/**
 * By id, for that is the one order that does not depend on how they came.
 * @throws RangeError where two have one id
 */
export function sortSubjects(subjects: Iterable<OverlapSubject>): OverlapSubject[] {
  const sorted = [...subjects].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const twin = sorted.find(({ id }, index) => id === sorted[index + 1]?.id);
  if (twin) throw new RangeError(`two subjects have the id ${twin.id}`);
  return sorted;
}
