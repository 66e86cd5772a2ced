import { expect, test } from "vitest";
import { recordForTests } from "../../../test/record-for-tests.ts";
import { splitContributions } from "./split-contributions.ts";

test("addenda and revisions of a contribution stand with it, those of a report with the report", () => {
  const { contributions, others } = splitContributions([
    recordForTests("document", "c", { type: "contribution" }),
    recordForTests("document", "c-add", { type: "addendum", parent: "c" }),
    recordForTests("document", "c-add-rev", { type: "revision", parent: "c-add" }),
    recordForTests("document", "report", { type: "report" }),
    recordForTests("document", "report-add", { type: "addendum", parent: "report" }),
    recordForTests("document", "stray", { type: "addendum", parent: "elsewhere" }),
  ]);
  expect(contributions.map(({ id }) => id)).toEqual(["c", "c-add", "c-add-rev"]);
  expect(others.map(({ id }) => id)).toEqual(["report", "report-add", "stray"]);
});

test("documents that are each other's parents are split all the same", () => {
  const { others } = splitContributions([
    recordForTests("document", "a", { type: "revision", parent: "b" }),
    recordForTests("document", "b", { type: "revision", parent: "a" }),
  ]);
  expect(others).toHaveLength(2);
});
