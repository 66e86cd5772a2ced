import { canonicalMandate } from "@intersector/domain";
import { expect, test } from "vitest";
import { nameMandate } from "./name-mandate.ts";

test.each([
  ["PP 191", "en", "Resolution 191 (PP)"],
  ["WTDC 9", "ru", "Резолюция 9 (ВКРЭ)"],
  ["PP decision 5", "fr", "Décision 5 (PP)"],
  ["WTSA 50", "zh", "第50号决议（WTSA）"],
  ["WRC COM5", "es", "Resolución COM5 (CMR)"],
] as const)("%s in %s", (mandate, language, words) => {
  expect(nameMandate(mandate, language)).toBe(words);
});

test.each(["pp-191-rev-bucharest-2022", "PP", "XX 191", "PP 191 of it", "PP motion 5", ""])(
  "%j is no mandate",
  (text) => {
    expect(nameMandate(text, "en")).toBeUndefined();
  },
);

test("what the domain writes is read", () => {
  for (const type of ["resolution", "decision", "recommendation", "opinion"] as const) {
    expect(nameMandate(canonicalMandate({ body: "RA", type, number: "6-3" }) ?? "", "en")).toMatch(
      / 6 \(RA\)$/,
    );
  }
});
