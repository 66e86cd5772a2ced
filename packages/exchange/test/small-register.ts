import { localized } from "@intersector/domain";
import { lookupIn } from "../src/plan/import-lookup.ts";
import { recordOf } from "./support.ts";

/** A unit, an activity of it and a topic that it serves: what the rows of the tests refer to. */
export const bdt = recordOf("unit", "itu-bdt", {
  name: localized("en", {
    en: "Telecommunication Development Bureau",
    fr: "Bureau de développement des télécommunications",
  }),
  abbreviation: "BDT",
  type: "bureau",
  side: "ITU-D",
});
export const course = recordOf("activity", "course", {
  title: localized("en", { en: "Course", fr: "Cours" }),
  category: "training",
  state: "planned",
  unit: "itu-bdt",
  topics: ["accessibility"],
  period: { from: "2026-01-01", to: "2026-12-31" },
});
export const lookup = lookupIn([
  bdt,
  course,
  recordOf("topic", "accessibility", {
    title: localized("en", { en: "Accessibility" }),
    state: "active",
    group: "iscg",
  }),
]);

/** The heading row of the tests' lists of activities. */
export const heading = "id,title.fr,category,state,unit,period.from,period.to";
