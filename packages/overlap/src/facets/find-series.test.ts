import { localized, type OverlapFact } from "@intersector/domain";
import { expect, test } from "vitest";
import { subject } from "../../test/short-titles.ts";
import type { OverlapSubject } from "../overlap-subject.ts";
import { findSeries } from "./find-series.ts";

type Codes = OverlapFact["code"][];

function series(a: OverlapSubject, b: OverlapSubject, codes: Codes): string[] {
  return findSeries(
    a,
    b,
    codes.map((code) => ({ code, values: {} })),
  ).map(({ code }) => code);
}

const [forum26, forum27] = [subject("a", "Forum 2026"), subject("b", "Forum 2027")];
const yearly = (id: string) => subject(id, "Forum", { recurrence: "yearly" });

test.each<[string, OverlapSubject, OverlapSubject, Codes, string[]]>([
  ["titles of other years, of one unit", forum26, forum27, ["sameUnit", "activityAlike"], ["yearlySeries"]],
  ["the same, of two units", forum26, forum27, ["sameSide", "activityAlike"], []],
  ["the same, that differ in what is done", forum26, forum27, ["sameUnit", "activityPartlyAlike"], []],
  ["the same, at the same time", forum26, forum27, ["sameUnit", "activityAlike", "periodsOverlap"], []],
  [
    "the same, in other places",
    forum26,
    forum27,
    ["sameUnit", "activityAlike", "placesApart"],
    ["regionalEditions"],
  ],
  [
    "what recurs, at other times",
    yearly("a"),
    yearly("b"),
    ["sameUnit", "identicalText", "periodsApart"],
    ["yearlySeries"],
  ],
  [
    "what recurs, at unknown times",
    yearly("a"),
    yearly("b"),
    ["sameUnit", "identicalText", "periodUnknown"],
    [],
  ],
  [
    "what does not recur, at other times",
    subject("a", "Course"),
    subject("b", "Course"),
    ["sameUnit", "identicalText", "periodsApart"],
    [],
  ],
  [
    "one side in other places",
    subject("a", "A"),
    subject("b", "B"),
    ["sameSide", "activityAlike", "placesApart"],
    ["regionalEditions"],
  ],
  [
    "one parent in other places",
    subject("a", "A"),
    subject("b", "B"),
    ["differentSides", "sameParent", "identicalText", "placesApart"],
    ["regionalEditions"],
  ],
  [
    "two sides in other places",
    subject("a", "A"),
    subject("b", "B"),
    ["differentSides", "activityAlike", "placesApart"],
    [],
  ],
  [
    "one side in other places and languages, with one goal",
    subject("a", "A"),
    subject("b", "B"),
    ["sameSide", "noCommonLanguage", "goalAlike", "placesApart"],
    ["regionalEditions"],
  ],
  [
    "the same, of two categories",
    subject("a", "A", { category: "event" }),
    subject("b", "B", { category: "tool" }),
    ["sameSide", "noCommonLanguage", "goalAlike", "placesApart"],
    [],
  ],
])("%s", (_what, a, b, codes, expected) => {
  expect(series(a, b, codes)).toEqual(expected);
});

test("the years of a series are named, in whatever language the titles have them", () => {
  const arabic = { ...subject("b", "x"), title: localized("ar", { ar: "المنتدى ٢٠٢٧" }) };
  const facts = findSeries(forum26, arabic, [
    { code: "sameUnit", values: {} },
    { code: "identicalText", values: {} },
  ]);
  expect(facts).toEqual([{ code: "yearlySeries", values: { years: ["2026", "2027"] } }]);
});
