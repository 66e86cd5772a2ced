import { expect, test } from "vitest";
import { subject } from "../../test/short-titles.ts";
import type { OverlapSubject } from "../overlap-subject.ts";
import { compareBeneficiaries } from "./compare-beneficiaries.ts";

type Reach = Pick<OverlapSubject, "audience" | "regions" | "countries">;

const regulators: Reach = { audience: ["regulators"] };

test.each<[string, Reach, Reach, number | undefined, string[]]>([
  ["nothing of either", {}, {}, undefined, ["beneficiariesUnknown"]],
  ["an audience of one alone", regulators, {}, undefined, ["beneficiariesUnknown"]],
  ["an empty audience", { audience: [] }, regulators, undefined, ["beneficiariesUnknown"]],
  ["the same audience", regulators, regulators, 1, ["sameBeneficiaries"]],
  [
    "one audience of three",
    { audience: ["regulators", "youth"] },
    { audience: ["youth", "women"] },
    1 / 3,
    ["someBeneficiaries"],
  ],
  ["other audiences", regulators, { audience: ["youth"] }, 0, ["otherBeneficiaries"]],
  [
    "the same audience in other regions",
    { ...regulators, regions: ["AFR"] },
    { ...regulators, regions: ["CIS"] },
    0,
    ["someBeneficiaries", "placesApart"],
  ],
  [
    "the same audience in the world and in a region",
    { ...regulators, regions: ["WORLD"] },
    { ...regulators, regions: ["CIS"] },
    1,
    ["sameBeneficiaries"],
  ],
  [
    "the same audience, one region within two",
    { ...regulators, regions: ["AFR", "ASP"] },
    { ...regulators, regions: ["AFR"] },
    1,
    ["sameBeneficiaries"],
  ],
  [
    "the same audience in regions of which half are shared",
    { ...regulators, regions: ["AFR", "ASP"] },
    { ...regulators, regions: ["AFR", "CIS"] },
    0.5,
    ["sameBeneficiaries"],
  ],
  [
    "other countries of one region",
    { ...regulators, regions: ["AFR"], countries: ["SEN"] },
    { ...regulators, regions: ["AFR"], countries: ["KEN"] },
    0,
    ["someBeneficiaries", "placesApart"],
  ],
  [
    "countries beside a region",
    { ...regulators, countries: ["SEN"] },
    { ...regulators, regions: ["AFR"] },
    1,
    ["sameBeneficiaries"],
  ],
  ["other countries and no audience", { countries: ["ALB"] }, { countries: ["BOL"] }, 0, ["placesApart"]],
  [
    "one country and no audience",
    { countries: ["ALB"] },
    { countries: ["ALB"] },
    undefined,
    ["beneficiariesUnknown"],
  ],
])("of %s", (_what, a, b, value, codes) => {
  const facet = compareBeneficiaries(subject("a", "A", a), subject("b", "B", b));
  if (value === undefined) expect(facet).not.toHaveProperty("value");
  else expect(facet.value).toBeCloseTo(value, 12);
  expect(facet.facts.map(({ code }) => code)).toEqual(codes);
});
