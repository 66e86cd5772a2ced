import { expect, test } from "vitest";
import { averagePrecision, bestF1 } from "./average-precision.ts";

const list = (...judged: [score: number, right: boolean][]) =>
  judged.map(([score, right]) => ({ score, right }));

test("average precision is the mean of the precisions at each right one", () => {
  expect(averagePrecision(list([0.9, true], [0.8, false], [0.7, true]))).toBeCloseTo((1 + 2 / 3) / 2, 9);
  expect(averagePrecision(list([0.1, false]))).toBe(0);
});

test("scoring all alike gains nothing", () => {
  expect(averagePrecision(list([0.5, true], [0.5, false], [0.5, false]))).toBeCloseTo(1 / 3, 9);
});

test("the best F1 is that of the best threshold", () => {
  expect(bestF1(list([0.9, true], [0.8, true], [0.7, false], [0.6, true]))).toBeCloseTo(6 / 7, 9);
});
