import type { BodyInput, RegisterRecord } from "@intersector/domain";
import { expect, test } from "vitest";
import { recordForTests } from "../../../test/record-for-tests.ts";
import { groupDocuments, yearOf } from "./document-groups.ts";

function document(id: string, more: Partial<BodyInput<"document">> = {}): RegisterRecord<"document"> {
  return recordForTests("document", id, { type: "contribution", ...more });
}

test("documents stand under their meetings, the latest meeting first, and those of none at the end", () => {
  const groups = groupDocuments(
    [
      document("page"),
      document("c25-1", { meeting: "council-2025" }),
      document("other", { meeting: "withdrawn-meeting" }),
      document("c26-1", { meeting: "council-2026" }),
      document("c26-2", { meeting: "council-2026" }),
    ],
    ["council-2026", "council-2025"],
  );
  expect(groups.map(({ meeting, documents }) => [meeting, documents.map(({ id }) => id)])).toEqual([
    ["council-2026", ["c26-1", "c26-2"]],
    ["council-2025", ["c25-1"]],
    ["withdrawn-meeting", ["other"]],
    [undefined, ["page"]],
  ]);
});

test("the year of a document is that of its date, before the one that its record names", () => {
  expect(yearOf(document("a", { issuedOn: "2026-03-29", year: 2025 }))).toBe("2026");
  expect(yearOf(document("b", { year: 2024 }))).toBe("2024");
  expect(yearOf(document("c"))).toBeUndefined();
});
