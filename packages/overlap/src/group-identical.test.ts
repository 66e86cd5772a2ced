import { expect, test } from "vitest";
import { subject } from "../test/short-titles.ts";
import { findOverlaps } from "./find-overlaps.ts";

const spectrum = "Spectrum management training for staff of regulators in island states";

test("identical texts are one group, with the class of its gravest pair, and one side of a pair", async () => {
  const reach = { audience: ["regulators"] as const };
  const findings = await findOverlaps(
    [
      subject("a", spectrum, { unit: "bdt", side: "ITU-D", ...reach }),
      subject("b", spectrum, { unit: "bdt", side: "ITU-D", parent: "a", ...reach }),
      subject("c", `1.2 ${spectrum} 2026`, { unit: "br", side: "ITU-R", ...reach }),
      subject("d", `${spectrum}, with examination`, { unit: "tsb", side: "ITU-T", ...reach }),
    ],
    { threshold: 0.3 },
  );
  expect(findings.identical).toMatchObject([{ members: ["a", "b", "c"], class: "duplication" }]);
  expect([...findings.pairs].map(({ a, b }) => [a, b])).toEqual([["a", "d"]]);
  expect(findings.counts.compared).toBe(4);
});

test("a group of which every member is a part of another is harmless", async () => {
  const { identical } = await findOverlaps([subject("a", spectrum), subject("b", spectrum, { parent: "a" })]);
  expect(identical).toMatchObject([{ members: ["a", "b"], class: "harmless" }]);
});

test("a template used 3,000 times is one group", async () => {
  const countries = ["ALB", "BOL", "KEN", "NER", "TCD", "UZB"];
  const copies = Array.from({ length: 3000 }, (_, index) =>
    subject(`t${index}`, spectrum, { countries: [countries[index % countries.length] ?? "ALB"] }),
  );
  const apart = copies.slice(0, countries.length);
  expect((await findOverlaps(apart)).identical).toMatchObject([{ class: "harmless" }]);
  const { identical, counts } = await findOverlaps(copies);
  expect(identical.map(({ members }) => members.length)).toEqual([3000]);
  expect(identical[0]?.class).toBe("duplication");
  expect(counts.pairs).toBe(0);
});
