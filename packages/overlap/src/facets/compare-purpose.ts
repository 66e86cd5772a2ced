import { identifyLanguage, termsOf } from "@intersector/text";
import type { OverlapSubject } from "../overlap-subject.ts";

/**
 * How alike the stated purposes are: the cosine of their terms in the language in which they are most alike. Undefined
 * where one has no purpose, or none in a language of the other's.
 */
export function comparePurpose(a: OverlapSubject, b: OverlapSubject): number | undefined {
  if (!a.purpose || !b.purpose) return undefined;
  const other = countsByLanguage(b.purpose.texts);
  let best: number | undefined;
  for (const [language, counts] of countsByLanguage(a.purpose.texts)) {
    const twin = other.get(language);
    if (twin) best = Math.max(best ?? 0, cosineOf(counts, twin));
  }
  return best;
}

function countsByLanguage(texts: Readonly<Record<string, string>>): Map<string, Map<string, number>> {
  return new Map(
    Object.entries(texts).map(([stated, text]) => {
      const language = identifyLanguage(text, stated);
      const counts = new Map<string, number>();
      for (const { term } of termsOf(text, language)) counts.set(term, (counts.get(term) ?? 0) + 1);
      return [language, counts];
    }),
  );
}

function cosineOf(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const product = [...a].reduce((sum, [term, count]) => sum + count * (b.get(term) ?? 0), 0);
  const square = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].reduce((sum, one) => sum + one ** 2, 0);
  return product === 0 ? 0 : product / Math.sqrt(square(a) * square(b));
}
