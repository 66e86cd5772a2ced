import { describe, expect, test } from "vitest";
import { absent, type LabelledPair, labelledPairs, realProjects } from "../test/real-projects.ts";
import { defaultThreshold, findOverlaps, type OverlapSubject } from "./index.ts";
import { productOfRows } from "./join/join-space.ts";
import { Portfolio } from "./read/portfolio.ts";
import { buildSpace } from "./space/build-space.ts";

describe.skipIf(absent)("on 20,017 real projects", () => {
  test("labelled pairs are found, and random ones are not", { timeout: 120_000 }, async () => {
    const findings = await findOverlaps(realProjects());
    const groupOf = new Map(
      findings.identical.flatMap(({ members }) => members.map((id) => [id, members[0] ?? id])),
    );
    const keyOf = (one: string, other: string) =>
      [one, other]
        .map((id) => groupOf.get(id) ?? id)
        .sort()
        .join(" ");
    const found = new Set([...findings.pairs].map(({ a, b }) => keyOf(a, b)));
    const isFound = ({ a, b }: LabelledPair) => {
      const key = keyOf(a, b);
      const [one, other] = key.split(" ");
      return one === other || found.has(key);
    };
    const share = (kinds: readonly LabelledPair["kind"][]) => {
      const pairs = labelledPairs().filter(({ kind }) => kinds.includes(kind));
      return pairs.filter(isFound).length / pairs.length;
    };
    const [recall, falseAlarms] = [share(["exact-name", "near-name"]), share(["negative"])];
    process.stdout.write(
      `real projects at ${defaultThreshold}: ${findings.counts.pairs} pairs, ${findings.identical.length} identical groups; ` +
        `same name ${share(["exact-name"]).toFixed(3)}, nearly the same name ${share(["near-name"]).toFixed(3)}, ` +
        `random ${falseAlarms.toFixed(4)} found\n`,
    );
    expect(recall).toBeGreaterThanOrEqual(0.92);
    expect(falseAlarms).toBeLessThanOrEqual(0.002);
    // Unlike seconds, the same on every machine: a bound that lets more by is a bound that was broken.
    expect(findings.counts.coOccurrences).toBeLessThan(10_000_000);
    expect(findings.counts.candidates).toBeLessThan(700_000);
  });

  test.each([0.2, 0.5, 0.9])(
    "1,200 short titles give what brute force gives, from %d on",
    async (threshold) => {
      const items = realProjects()
        .filter((_, index) => index % 16 === 0)
        .slice(0, 1200)
        .map(({ description: _, ...project }) => project);
      const findings = await findOverlaps(items, { threshold });
      const inGroups = new Set(findings.identical.flatMap(({ members }) => members.slice(1)));
      const out = new Set(findings.leftOut.map(({ id }) => id));
      const portfolio = new Portfolio();
      for (const item of items.filter(({ id }) => !inGroups.has(id) && !out.has(id)).sort(byId))
        portfolio.add(item);
      const forced: [string, number][] = [];
      for (const space of portfolio.rows().map((rows) => buildSpace(rows, portfolio.terms))) {
        for (const a of space.items.keys()) {
          for (let b = a + 1; b < space.items.length; b += 1) {
            const score = productOfRows(space, a, b);
            if (score < threshold) continue;
            const ids = [a, b].map((row) => portfolio.items[space.items[row] ?? -1]?.subject.id);
            forced.push([ids.join(" "), score]);
          }
        }
      }
      const found = [...findings.pairs].map(({ a, b, score }): [string, number] => [`${a} ${b}`, score]);
      expect(new Map(found)).toEqual(new Map(forced.map(([key, score]) => [key, Math.min(1, score)])));
    },
  );
});

function byId(a: OverlapSubject, b: OverlapSubject): number {
  return a.id < b.id ? -1 : 1;
}

if (absent)
  test("says that the real list is not on this machine", () => {
    process.stdout.write("skipped: ../shared/data/uninfo-projects is not here\n");
  });
