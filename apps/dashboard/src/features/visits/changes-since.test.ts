import { expect, test } from "vitest";
import { changesSince } from "./changes-since.ts";

const log = [
  { sequence: 9, kind: "topic" as const, id: "a" },
  { sequence: 8, kind: "activity" as const, id: "b" },
  { sequence: 7, kind: "topic" as const, id: "a" },
  { sequence: 6, kind: "topic" as const, id: "c" },
  { sequence: 5, kind: "theme" as const, id: "d" },
];

test("a record that changed twice is told once, under its kind, with its last change", () => {
  expect(changesSince(log, 5)).toEqual([
    {
      kind: "topic",
      records: [
        { last: log[0], count: 2 },
        { last: log[3], count: 1 },
      ],
    },
    { kind: "activity", records: [{ last: log[1], count: 1 }] },
  ]);
});

test("nothing is told of what was seen, and everything to who has seen nothing", () => {
  expect(changesSince(log, 9)).toEqual([]);
  expect(changesSince(log, 0).map(({ kind }) => kind)).toEqual(["topic", "activity", "theme"]);
});
