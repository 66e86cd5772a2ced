import { expect, test } from "vitest";
import { codeOfRecord } from "./code-of-record.ts";

const resolution = {
  body: "PP",
  type: "resolution",
  number: "191",
  revised: true,
  place: "Bucharest",
  year: 2022,
};

test("a resolution is cited in the reader's language, a document has one symbol in all", () => {
  expect(codeOfRecord("resolution", resolution, "fr")).toBe("Résolution 191 (Rév. Bucarest, 2022)");
  expect(codeOfRecord("document", { symbol: "ISCG/26-1/7" }, "ar")).toBe("ISCG/26-1/7");
  expect(codeOfRecord("indicator", { code: "HH4" }, "ru")).toBe("HH4");
});

test("what has no code has none", () => {
  expect(codeOfRecord("document", {}, "en")).toBeUndefined();
  expect(codeOfRecord("resolution", { ...resolution, number: undefined }, "en")).toBeUndefined();
  expect(codeOfRecord("activity", { title: {} }, "en")).toBeUndefined();
});
