import { kinds, localized } from "@intersector/domain";
import { expect, test } from "vitest";
import { subjectOfActivity } from "./subject-of-activity.ts";

const title = localized("en", { en: "Spectrum training" });

test("an activity is compared with its unit's side and its resolutions as they are cited", () => {
  const body = kinds.activity.body.parse({
    ...{ title, category: "training", state: "underWay", unit: "bdt-a", resolutions: ["r1", "r2", "r3"] },
    ...{ audience: ["regulators"], planNodes: ["n1"], period: { from: "2026-01-01" }, parent: "whole" },
  });
  const cited = { body: "PP", type: "resolution", number: "191", revised: true } as const;
  const found = subjectOfActivity(
    { id: "x", body },
    {
      sideOf: (unit) => (unit === "bdt-a" ? "ITU-D" : undefined),
      citationOf: (id) => ({ r1: cited, r2: "WTDC 9" })[id],
    },
  );
  expect(found).toMatchObject({
    ...{ id: "x", title, unit: "bdt-a", side: "ITU-D", audience: ["regulators"], planNodes: ["n1"] },
    ...{ period: { from: "2026-01-01" }, parent: "whole", resolutions: [cited, "WTDC 9", "r3"] },
  });
});

test("what an activity does not say stays unsaid", () => {
  const body = kinds.activity.body.parse({ title, category: "tool", state: "planned", unit: "unicef" });
  const found = subjectOfActivity(
    { id: "x", body },
    { sideOf: () => undefined, citationOf: () => undefined },
  );
  for (const field of ["side", "description", "purpose", "period", "recurrence", "parent", "budget"]) {
    expect(found).not.toHaveProperty(field);
  }
});
