import { expect, test } from "vitest";
import { rowAfterKey } from "./row-after-key.ts";

const plain = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
const middle = { at: 50, count: 100, screen: 12 };

test.each([
  ["ArrowDown", 51],
  ["ArrowUp", 49],
  ["PageDown", 62],
  ["PageUp", 38],
  ["Home", 0],
  ["End", 99],
  ["Enter", undefined],
  ["ArrowLeft", undefined],
  ["toString", undefined],
])("%s leads from the fiftieth row of a hundred to %s", (key, to) => {
  expect(rowAfterKey({ ...plain, key }, middle)).toBe(to);
});

test.each([
  ["PageDown", 95, 99],
  ["ArrowDown", 99, 99],
  ["PageUp", 4, 0],
  ["ArrowUp", 0, 0],
])("%s from row %i stays inside the list", (key, at, to) => {
  expect(rowAfterKey({ ...plain, key }, { ...middle, at })).toBe(to);
});

test("with Control, Home and End mean the same, and the other keys are left to the browser", () => {
  expect(rowAfterKey({ ...plain, ctrlKey: true, key: "End" }, middle)).toBe(99);
  expect(rowAfterKey({ ...plain, ctrlKey: true, key: "ArrowDown" }, middle)).toBeUndefined();
});

test.each(["altKey", "metaKey", "shiftKey"] as const)("a key with %s is left to the browser", (modifier) => {
  expect(rowAfterKey({ ...plain, [modifier]: true, key: "End" }, middle)).toBeUndefined();
});

test("an empty list has no row to go to", () => {
  expect(rowAfterKey({ ...plain, key: "End" }, { at: 0, count: 0, screen: 12 })).toBeUndefined();
});
