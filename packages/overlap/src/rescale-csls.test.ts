import fc from "fast-check";
import { expect, test } from "vitest";
import { rescaleCsls } from "./rescale-csls.ts";

const matrix = fc
  .record({ rows: fc.integer({ min: 1, max: 6 }), columns: fc.integer({ min: 1, max: 6 }) })
  .chain(({ rows, columns }) =>
    fc.array(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: columns, maxLength: columns }),
      {
        minLength: rows,
        maxLength: rows,
      },
    ),
  );

function pairsOf(scores: readonly (readonly number[])[]) {
  const listed = scores.flatMap((row, a) => row.map((score, b) => ({ a, b, score })));
  return {
    a: Uint32Array.from(listed, ({ a }) => a),
    b: Uint32Array.from(listed, ({ b }) => b),
    scores: Float64Array.from(listed, ({ score }) => score),
    sizeA: scores.length,
    sizeB: scores[0]?.length ?? 0,
  };
}

const meanOfBest = (scores: readonly number[], count: number) => {
  const best = [...scores].sort((x, y) => y - x).slice(0, count);
  return best.reduce((sum, score) => sum + score, 0) / best.length;
};

test("each pair is measured by the best partners of both, as the formula says", () => {
  fc.assert(
    fc.property(matrix, fc.integer({ min: 1, max: 8 }), (scores, neighbours) => {
      const rescaled = rescaleCsls(pairsOf(scores), neighbours);
      let pair = 0;
      scores.forEach((row, a) => {
        row.forEach((score, b) => {
          const column = scores.map((other) => other[b] ?? 0);
          const expected =
            2 * score - meanOfBest(scores[a] ?? [], neighbours) - meanOfBest(column, neighbours);
          expect(rescaled[pair]).toBeCloseTo(expected, 9);
          pair += 1;
        });
      });
    }),
  );
});

test("pairs that are not listed score 0, and the order of the pairs makes no difference", () => {
  const pairs = {
    a: Uint32Array.of(0, 1),
    b: Uint32Array.of(1, 0),
    scores: Float64Array.of(0.8, 0.4),
    sizeA: 2,
    sizeB: 2,
  };
  expect([...rescaleCsls(pairs)].map((score) => Number(score.toFixed(9)))).toEqual([0.8, 0.4]);
  const turned = {
    ...pairs,
    a: pairs.a.slice().reverse(),
    b: pairs.b.slice().reverse(),
    scores: pairs.scores.slice().reverse(),
  };
  expect([...rescaleCsls(turned)].reverse()).toEqual([...rescaleCsls(pairs)]);
});

test("no texts, no scores", () => {
  const none = new Uint32Array();
  expect(rescaleCsls({ a: none, b: none, scores: new Float64Array(), sizeA: 0, sizeB: 0 })).toHaveLength(0);
});
