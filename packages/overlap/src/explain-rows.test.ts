import { describe, expect, test } from "vitest";
import { shortTitles } from "../test/short-titles.ts";
import { type RowTerm, spaceOfRows } from "../test/space-of-texts.ts";
import { explainRows, listedTerms } from "./explain-rows.ts";
import { productOfRows } from "./join/join-space.ts";
import { featureOf, type VectorSpace } from "./space/build-space.ts";
import { rowOf } from "./space/row-vector.ts";

const rows = shortTitles(120, 5).map((title) =>
  [...new Set(title.split(" "))].map(
    (term, index): RowTerm => ({
      channel: index % 3 === 2 ? "mandate" : "lexical",
      term,
      count: 1 + (index % 2),
    }),
  ),
);

/** A row without one of its terms, the others as they were. */
function without(space: VectorSpace, row: number, term: string): VectorSpace {
  const weights = space.weights.slice();
  for (let at = space.starts[row] ?? 0; at < (space.starts[row + 1] ?? 0); at += 1) {
    if (featureOf(space, space.ranks[at] ?? 0).term === term) weights[at] = 0;
  }
  return { ...space, weights };
}

describe("what a term is said to add", () => {
  const space = spaceOfRows(rows, "en");

  test("is what the score loses when the term is taken away", () => {
    let pairs = 0;
    for (const a of space.items.keys()) {
      for (const b of space.items.keys()) {
        const [largest] = a < b ? explainRows(space, rowOf(space, a), rowOf(space, b)).contributions : [];
        if (!largest) continue;
        const rest = productOfRows(without(space, a, largest.term), a, b);
        expect(productOfRows(space, a, b) - rest).toBeCloseTo(largest.contribution, 9);
        pairs += 1;
      }
    }
    expect(pairs).toBeGreaterThan(1000);
  });

  test("stands in a list of eight at most, the rest in one sum", () => {
    const words = Array.from(
      { length: 14 },
      (_, index): RowTerm => ({ channel: "lexical", term: `w${index}`, count: 1 }),
    );
    const twins = spaceOfRows([words, words], "en");
    const { contributions, otherTerms, cosines } = explainRows(twins, rowOf(twins, 0), rowOf(twins, 1));
    expect(contributions).toHaveLength(listedTerms);
    expect(otherTerms?.terms).toBe(6);
    expect(otherTerms?.contribution).toBeCloseTo(6 / 14, 9);
    expect(cosines).toEqual({ lexical: expect.closeTo(1, 9) });
  });
});
