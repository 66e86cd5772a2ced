import { languages, type Side, sides, vocabularies } from "@intersector/domain";
import { expect, test } from "vitest";
import { sampleRegister } from "./sample-register.ts";

const register = sampleRegister();
const activities = register.filter((record) => record.kind === "activity");
const cases = register.filter((record) => record.kind === "overlapCase");
const units = new Map(
  register.flatMap((record) => (record.kind === "unit" ? [[record.id, record.body] as const] : [])),
);

function sideOf(unit: string): Side | undefined {
  const body = units.get(unit);
  return body?.side ?? (body?.parent ? sideOf(body.parent) : undefined);
}

function countBy<Key extends string>(keys: readonly Key[]): Record<Key, number> {
  const counts = {} as Record<Key, number>;
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

test("about 120 activities are spread over the four sides, every category and the six languages", () => {
  expect(activities.length).toBeGreaterThanOrEqual(115);
  const bySide = countBy(activities.map(({ body }) => sideOf(body.unit) ?? "none"));
  expect(bySide).toMatchInlineSnapshot(`
    {
      "GS": 25,
      "ITU-D": 55,
      "ITU-R": 15,
      "ITU-T": 28,
    }
  `);
  const byCategory = countBy(activities.map(({ body }) => body.category));
  expect(Object.keys(byCategory).sort()).toEqual([...vocabularies.activityCategory].sort());
  const byLanguage = countBy(activities.map(({ body }) => body.title.original));
  expect(byLanguage).toMatchInlineSnapshot(`
    {
      "ar": 5,
      "en": 92,
      "es": 4,
      "fr": 13,
      "ru": 5,
      "zh": 4,
    }
  `);
  for (const side of sides) expect(bySide[side]).toBeGreaterThanOrEqual(15);
  for (const language of languages) expect(byLanguage[language]).toBeGreaterThanOrEqual(4);
});

test("every activity says what it is, for whom, where and when, and hangs on a node of the strategic plan", () => {
  const nodes = new Map(
    register.flatMap((record) => (record.kind === "planNode" ? [[record.id, record.body] as const] : [])),
  );
  for (const { id, body } of activities) {
    expect([id, body.audience.length > 0, body.regions.length > 0]).toEqual([id, true, true]);
    expect([id, body.description === undefined, body.period === undefined]).toEqual([id, false, false]);
    const plans = body.planNodes.map((node) => nodes.get(node)?.plan);
    expect([id, new Set(plans)]).toEqual([id, new Set(["strategic"])]);
  }
});

test("cases stand in every part of their way, and show each class", () => {
  const states = countBy(cases.map(({ body }) => body.state));
  for (const state of [
    "candidate",
    "underReview",
    "confirmed",
    "dismissed",
    "solutionProposed",
    "agreed",
    "beingCarriedOut",
    "addressed",
    "partlyAddressed",
  ] as const) {
    expect([state, (states[state] ?? 0) > 0]).toEqual([state, true]);
  }
  expect(new Set(cases.map(({ body }) => body.class))).toEqual(new Set(vocabularies.overlapClass));
});

test("a case is about the units of its activities, and only they validate it; a disagreement is kept", () => {
  const unitOf = new Map(activities.map(({ id, body }) => [id, body.unit]));
  for (const { id, body } of cases) {
    const owners = new Set(body.activities.map((activity) => unitOf.get(activity)));
    expect([id, new Set(body.units)]).toEqual([id, owners]);
    for (const { unit } of body.validations)
      expect([id, body.units]).toEqual([id, expect.arrayContaining([unit])]);
  }
  const disagreements = cases.flatMap(({ body }) =>
    body.validations.filter(({ verdict }) => verdict === "disagrees"),
  );
  expect(disagreements.length).toBeGreaterThanOrEqual(1);
  for (const { comment } of disagreements) expect(comment).toBeDefined();
});

test("a chosen solution is one of the options, and its decision names the case", () => {
  const decisions = new Map(
    register.flatMap((record) => (record.kind === "decision" ? [[record.id, record.body] as const] : [])),
  );
  for (const { id, body } of cases) {
    if (body.chosen === undefined) continue;
    expect([id, body.options.map(({ solution }) => solution)]).toEqual([
      id,
      expect.arrayContaining([body.chosen]),
    ]);
    expect([id, decisions.get(body.decision ?? "")?.overlapCases]).toEqual([id, [id]]);
  }
});

test("days follow one another: a case is identified, validated, decided and closed in that order", () => {
  const decidedOn = new Map(
    register.flatMap((record) =>
      record.kind === "decision" ? [[record.id, record.body.takenOn] as const] : [],
    ),
  );
  for (const { id, body } of cases) {
    const validated = body.validations.map(({ on }) => on).sort();
    const decided = decidedOn.get(body.decision ?? "");
    const days = [body.identifiedOn, ...validated, decided, body.closedOn].filter((day) => day !== undefined);
    expect([id, days]).toEqual([id, [...days].sort()]);
  }
});

test("the gap is a node of the strategic plan on which no activity works", () => {
  const served = new Set(activities.flatMap(({ body }) => body.planNodes));
  const gaps = cases.filter(({ body }) => body.class === "gap");
  expect(gaps.flatMap(({ body }) => body.planNodes)).toEqual(["target-2.5"]);
  expect(gaps.flatMap(({ body }) => body.planNodes).filter((node) => served.has(node))).toEqual([]);
});

test("what was saved is never more than what was claimed", () => {
  for (const { id, body } of cases) {
    if (!body.savingVerified) continue;
    expect([id, body.savingVerified.amount <= (body.savingClaimed?.amount ?? 0)]).toEqual([id, true]);
  }
});
