import { localized, type OverlapPair, type Side } from "@intersector/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PairQuery } from "./analyses.ts";
import { createTestRegister, type TestRegister } from "./testing.ts";

/*
 * Five units: two on one side, one of them only through its parent; one on another side; one on none; and two that
 * name one another as parents, which a register should not hold and must survive.
 */
const sideOf: Readonly<Record<string, Side | undefined>> = {
  tsb: "ITU-T",
  "tsb-part": "ITU-T",
  bdt: "ITU-D",
  outside: undefined,
  "round-a": undefined,
};
const units = Object.keys(sideOf);
const classes = ["duplication", "overlap", "harmless"] as const;
const text = (en: string) => localized("en", { en });
const author = { actor: "tester" };

const activities = Array.from({ length: 20 }, (_, index) => ({
  id: `activity-${String(index).padStart(2, "0")}`,
  unit: units[index % units.length] ?? "tsb",
}));
const unitOf = new Map(activities.map(({ id, unit }) => [id, unit]));
const pairs: OverlapPair[] = activities.flatMap(({ id: a }, index) =>
  activities.slice(index + 1).map(({ id: b }, next) => ({
    a,
    b,
    // Few scores for many pairs: what is equal must still be paged in one order.
    score: (1 + ((index + next) % 4)) / 5,
    class: classes[(index * next) % classes.length] ?? "overlap",
    facets: {},
    facts: [],
    contributions: [],
  })),
);

let opened: TestRegister;
beforeAll(async () => {
  opened = await createTestRegister();
  const { register } = opened;
  const unit = (id: string, body: { side?: Side; parent?: string }) =>
    register.create("unit", { id, body: { name: text(id), type: "division", ...body } }, author);
  await unit("tsb", { side: "ITU-T" });
  await unit("tsb-part", { parent: "tsb" });
  await unit("bdt", { side: "ITU-D" });
  await unit("outside", {});
  const first = await unit("round-a", {});
  await unit("round-b", { parent: "round-a" });
  await register.change(
    "unit",
    "round-a",
    { body: { ...first.body, parent: "round-b" }, expectedVersion: 1 },
    author,
  );
  for (const { id, unit: owner } of activities) {
    const body = { title: text(id), category: "project", state: "underWay", unit: owner } as const;
    await register.create("activity", { id, body }, author);
  }
  await register.analyses.create({ id: "one", threshold: 0.2, actor: "tester" });
  const counts = {
    items: 20,
    compared: 20,
    coOccurrences: 0,
    candidates: 0,
    verified: 0,
    pairs: pairs.length,
  };
  await register.analyses.save("one", {
    threshold: 0.2,
    items: [],
    pairs,
    identical: [],
    leftOut: [],
    counts,
  });
}, 60_000);
afterAll(() => opened.close());

const ownersOf = ({ a, b }: OverlapPair) => [unitOf.get(a) ?? "", unitOf.get(b) ?? ""] as const;
const sidesOf = (pair: OverlapPair) => ownersOf(pair).map((unit) => sideOf[unit]);

const readings: [string, PairQuery, (pair: OverlapPair) => boolean][] = [
  ["all", {}, () => true],
  ["of two classes", { classes: ["overlap", "harmless"] }, (pair) => pair.class !== "duplication"],
  ["from a score on", { minScore: 0.6 }, (pair) => pair.score >= 0.6],
  ["with an activity", { activity: "activity-07" }, ({ a, b }) => [a, b].includes("activity-07")],
  [
    "of units",
    { units: ["bdt", "outside"] },
    (pair) => ownersOf(pair).some((unit) => ["bdt", "outside"].includes(unit)),
  ],
  ["across units", { across: "units" }, (pair) => new Set(ownersOf(pair)).size === 2],
  ["across sides", { across: "sides" }, (pair) => new Set(sidesOf(pair)).size === 2],
  [
    "between two sides",
    { between: ["ITU-T", "ITU-D"] },
    (pair) => sidesOf(pair).includes("ITU-T") && sidesOf(pair).includes("ITU-D"),
  ],
  [
    "within a side",
    { between: ["ITU-T", "ITU-T"] },
    (pair) => sidesOf(pair).every((side) => side === "ITU-T"),
  ],
  [
    "of several at once",
    { between: ["ITU-T", "ITU-D"], classes: ["overlap"], minScore: 0.4 },
    (pair) =>
      sidesOf(pair).includes("ITU-T") &&
      sidesOf(pair).includes("ITU-D") &&
      pair.class === "overlap" &&
      pair.score >= 0.4,
  ],
];

test.each(readings)(
  "pairs %s are those that a plain reading finds, page after page",
  async (_, query, isAsked) => {
    const expected = pairs
      .filter(isAsked)
      .sort(
        (one, other) => other.score - one.score || (`${one.a} ${one.b}` < `${other.a} ${other.b}` ? -1 : 1),
      );
    const found: OverlapPair[] = [];
    let cursor: string | undefined;
    do {
      const page = await opened.register.analyses.pairs("one", {
        ...query,
        limit: 7,
        ...(cursor === undefined ? {} : { cursor }),
      });
      expect(page.total).toBe(expected.length);
      found.push(...page.pairs);
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    expect(found).toEqual(expected);
  },
);

test("pairs are counted by the sides that they stand between", async () => {
  const expected = new Map<string, number>();
  for (const pair of pairs) {
    const [a, b] = sidesOf(pair).sort();
    if (a === undefined || b === undefined) continue;
    const key = `${a} ${b} ${pair.class}`;
    expected.set(key, (expected.get(key) ?? 0) + 1);
  }
  const counts = await opened.register.analyses.countBySides("one");
  expect(new Map(counts.map((count) => [`${count.a} ${count.b} ${count.class}`, count.pairs]))).toEqual(
    expected,
  );
});
