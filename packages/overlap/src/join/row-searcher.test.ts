import { expect, test } from "vitest";
import { shortTitles } from "../../test/short-titles.ts";
import { spaceOfTexts } from "../../test/space-of-texts.ts";
import { rowOf } from "../space/row-vector.ts";
import type { KernelName } from "./create-kernel.ts";
import { indexSpace, productOfRows, queryEntries } from "./join-space.ts";
import { RowSearcher } from "./row-searcher.ts";

const space = spaceOfTexts(shortTitles(600, 77));

test.each(
  [0.2, 0.5, 0.9].flatMap((threshold) =>
    (["wasm", "script"] satisfies KernelName[]).map((kernel) => ({ threshold, kernel })),
  ),
)(
  "a row finds what brute force finds, from $threshold on, by the $kernel kernel",
  ({ threshold, kernel }) => {
    const searcher = new RowSearcher(indexSpace(space, { threshold, kernel, forQueries: true }));
    let found = 0;
    for (const row of space.items.keys()) {
      const scores = new Map<number, number>();
      searcher.search(rowOf(space, row), threshold, (other, score) => {
        expect(scores.has(other)).toBe(false);
        scores.set(other, score);
      });
      for (const other of space.items.keys()) {
        const score = productOfRows(space, row, other);
        if (Math.abs(score - threshold) < 1e-12) continue;
        if (score > threshold !== scores.has(other)) expect.fail(`${row} ${other}: ${score}`);
      }
      found += scores.size;
    }
    expect(found).toBeGreaterThan(space.items.length / 2);
  },
);

test("a vector that is too long is refused", () => {
  const searcher = new RowSearcher(indexSpace(space, { threshold: 0.5, forQueries: true }));
  const length = queryEntries + 1;
  const vector = {
    ranks: Uint32Array.from({ length }, (_, rank) => rank),
    weights: new Float64Array(length),
  };
  expect(() => searcher.search(vector, 0.5, () => {})).toThrow(RangeError);
});
