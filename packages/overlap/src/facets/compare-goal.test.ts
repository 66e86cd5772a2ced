import { expect, test } from "vitest";
import { compareGoal, type GoalEvidence } from "./compare-goal.ts";

const none = { mandates: [], nodes: [] };
const pp130 = { mandates: ["PP 130"], nodes: [] };

function evidence(more: Partial<GoalEvidence>): GoalEvidence {
  return { a: { id: "a", ...none }, b: { id: "b", ...none }, ...more };
}

test.each<[string, Partial<GoalEvidence>, number | undefined]>([
  ["nothing", {}, undefined],
  ["resolutions alone", { mandateCosine: 0.8 }, 0.8],
  ["nodes alone", { strategicCosine: 0.4 }, 0.4],
  ["resolutions twice as much as nodes", { mandateCosine: 1, strategicCosine: 0 }, 2 / 3],
  ["nodes half as much as resolutions", { mandateCosine: 0, strategicCosine: 1 }, 1 / 3],
  ["purposes as much as resolutions", { mandateCosine: 0, purposeCosine: 1 }, 0.5],
  ["all three", { mandateCosine: 1, strategicCosine: 1, purposeCosine: 1 }, 1],
])("of %s, the likeness of goals is their weighted mean", (_what, more, value) => {
  const found = compareGoal(evidence(more)).value;
  if (value === undefined) expect(found).toBeUndefined();
  else expect(found).toBeCloseTo(value, 12);
});

test.each([
  [0.5, "goalAlike"],
  [0.3, "goalPartlyAlike"],
  [0.1, "goalDiffers"],
])("a likeness of %d is %s", (purposeCosine, code) => {
  expect(compareGoal(evidence({ purposeCosine })).facts).toContainEqual({
    code,
    values: { share: purposeCosine },
  });
});

test.each<[string, Partial<GoalEvidence>, object[]]>([
  [
    "one resolution in both",
    { a: { id: "a", ...pp130 }, b: { id: "b", mandates: ["PP 130", "WTDC 45"], nodes: [] } },
    [{ code: "sharedMandates", values: { mandates: ["PP 130"] } }],
  ],
  [
    "another resolution in each",
    { a: { id: "a", ...pp130 }, b: { id: "b", mandates: ["WTDC 45"], nodes: [] } },
    [{ code: "mandatesDiffer", values: { a: ["PP 130"], b: ["WTDC 45"] } }],
  ],
  [
    "a resolution in the second alone",
    { b: { id: "b", ...pp130 } },
    [{ code: "oneMandateHolder", values: { item: "b", mandates: ["PP 130"] } }],
  ],
  ["no resolution at all", {}, []],
  [
    "a plan node in both",
    { a: { id: "a", mandates: [], nodes: ["n1", "n2"] }, b: { id: "b", mandates: [], nodes: ["n2"] } },
    [{ code: "sharedStrategicNodes", values: { nodes: ["n2"] } }],
  ],
])("%s is a fact", (_what, more, facts) => {
  expect(compareGoal(evidence(more)).facts).toEqual(facts);
});
