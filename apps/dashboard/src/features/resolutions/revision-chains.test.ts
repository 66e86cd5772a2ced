import type { BodyInput } from "@intersector/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { recordForTests } from "../../../test/record-for-tests.ts";
import { groupRevisions } from "./revision-chains.ts";

type Given = Partial<BodyInput<"resolution">> & Pick<BodyInput<"resolution">, "body">;

function resolution(id: string, given: Given) {
  return recordForTests("resolution", id, { revised: false, status: "revised", ...given });
}

const shapeOf = (resolutions: readonly ReturnType<typeof resolution>[]) =>
  groupRevisions(resolutions).map(({ current, revisions }) => [current.id, revisions.map(({ id }) => id)]);

test("revisions stand under one number, the oldest first, and the one in force speaks for them", () => {
  expect(
    shapeOf([
      resolution("bucharest", { body: "PP", number: "191", year: 2022, status: "inForce" }),
      resolution("busan", { body: "PP", number: "191", year: 2014 }),
      resolution("dubai", { body: "PP", number: "191", year: 2018 }),
    ]),
  ).toEqual([["bucharest", ["busan", "dubai", "bucharest"]]]);
});

test("the same number of another body or of another type is another resolution", () => {
  const pp = resolution("pp-5", { body: "PP", number: "5" });
  const decision = resolution("pp-decision-5", { body: "PP", number: "5", type: "decision" });
  const wtdc = resolution("wtdc-5", { body: "WTDC", number: "5" });
  expect(shapeOf([wtdc, decision, pp])).toEqual([
    ["pp-5", ["pp-5"]],
    ["pp-decision-5", ["pp-decision-5"]],
    ["wtdc-5", ["wtdc-5"]],
  ]);
});

test("a revision that ITU-R writes into the number belongs to the resolution without it", () => {
  expect(
    shapeOf([
      resolution("ra-6-3", { body: "RA", number: "6-3", year: 2019 }),
      resolution("ra-6", { body: "RA", number: "6", year: 2003 }),
      resolution("ra-6-2", { body: "RA", number: "6-2", year: 2015 }),
      resolution("ra-61", { body: "RA", number: "61", year: 2015 }),
    ]),
  ).toEqual([
    ["ra-6-3", ["ra-6", "ra-6-2", "ra-6-3"]],
    ["ra-61", ["ra-61"]],
  ]);
});

test("where none is in force the latest speaks, and what has no number yet stands alone, at the end", () => {
  expect(
    shapeOf([
      resolution("new-a", { body: "WTSA", year: 2024 }),
      resolution("new-b", { body: "WTSA", year: 2024 }),
      resolution("later", { body: "WTSA", number: "18", year: 2016, status: "abrogated" }),
      resolution("early", { body: "WTSA", number: "18", year: 2012 }),
    ]),
  ).toEqual([
    ["later", ["early", "later"]],
    ["new-a", ["new-a"]],
    ["new-b", ["new-b"]],
  ]);
});

test("every resolution stands in exactly one chain, whatever the order in which they come", () => {
  const any = fc.record({
    body: fc.constantFrom("PP", "RA", "WTSA"),
    number: fc.option(fc.constantFrom("1", "1-2", "2", "10"), { nil: undefined }),
    year: fc.option(fc.integer({ min: 1990, max: 2030 }), { nil: undefined }),
    status: fc.constantFrom("inForce", "revised", "abrogated"),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (given) => {
      const resolutions = given.map((fields, at) => resolution(`r-${at}`, fields as Given));
      const chains = groupRevisions(resolutions);
      const told = chains.flatMap(({ revisions }) => revisions.map(({ id }) => id));
      expect(told.toSorted()).toEqual(resolutions.map(({ id }) => id).toSorted());
      expect(groupRevisions(resolutions.toReversed())).toEqual(chains);
    }),
  );
});
