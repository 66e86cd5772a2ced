import { expect, test } from "vitest";
import { record, text } from "./record-for-tests.ts";
import { type CoordinationRecords, stateOfCoordination } from "./state-of-coordination.ts";

const none: CoordinationRecords = {
  units: [],
  themes: [],
  focalPoints: [],
  topics: [],
  coordinators: [],
  resolutions: [],
  resolutionLinks: [],
  activities: [],
  overlapCases: [],
  actionItems: [],
  liaisonStatements: [],
};

const activity = (id: string, unit: string) =>
  record("activity", id, { title: text(id), category: "event", state: "underWay", unit });
const unit = (id: string, more: { side?: "ITU-D"; parent?: string } = {}) =>
  record("unit", id, { name: text(id), type: "department", ...more });
const answer = { unit: "bdt", verdict: "agrees", by: "somebody", on: "2026-04-01" } as const;
const overlap = (id: string, state: "underReview" | "addressed", more: object = {}) =>
  record("overlapCase", id, {
    title: text(id),
    class: "overlap",
    state,
    units: ["bdt", "tsb"],
    identifiedOn: "2026-01-01",
    ...more,
  });

test("an empty register has figures of zero", () => {
  const state = stateOfCoordination(none, "2026-04-28");
  expect(state.focalPoints).toEqual({ expected: 0, missing: 0 });
  expect(state.activities).toEqual({ "ITU-R": 0, "ITU-T": 0, "ITU-D": 0, GS: 0, unknown: 0 });
  expect(state.savingsVerified).toEqual([]);
});

test("the figures tell areas, vacant places, topics, activities by side, cases, savings and what is overdue", () => {
  const state = stateOfCoordination(
    {
      ...none,
      units: [unit("bdt", { side: "ITU-D" }), unit("desk", { parent: "bdt" }), unit("other")],
      themes: [
        record("theme", "accessibility", { title: text("Accessibility"), coordinationCalledFor: true }),
        record("theme", "no-area", { title: text("Something else") }),
      ],
      focalPoints: [record("focalPoint", "f", { theme: "accessibility", side: "ITU-D", unit: "bdt" })],
      topics: [record("topic", "t", { title: text("Remote participation"), state: "active", group: "iscg" })],
      coordinators: [record("topicCoordinator", "c", { topic: "t", namedBy: "RAG" })],
      activities: [activity("a", "bdt"), activity("b", "desk"), activity("c", "other")],
      overlapCases: [
        overlap("waits", "underReview", { validations: [answer] }),
        overlap("answered", "underReview", { validations: [answer, { ...answer, unit: "tsb" }] }),
        overlap("solved", "addressed", { savingVerified: { amount: 100, currency: "CHF" } }),
        overlap("solved2", "addressed", { savingVerified: { amount: 50, currency: "CHF" } }),
      ],
      actionItems: [
        record("actionItem", "late", { title: text("late"), state: "open", dueOn: "2026-04-01" }),
        record("actionItem", "open", { title: text("open"), state: "inProgress" }),
        record("actionItem", "done", { title: text("done"), state: "done", dueOn: "2026-04-01" }),
      ],
    },
    "2026-04-28",
  );
  expect(state).toMatchObject({
    areasOfMutualInterest: 1,
    focalPoints: { expected: 4, missing: 3 },
    coordinators: { expected: 3, missing: 2 },
    topics: { active: 1, closed: 0 },
    activities: { "ITU-D": 2, unknown: 1 },
    overlapCases: { byClass: { overlap: 4 }, byState: { underReview: 2, addressed: 2 }, awaitingUnits: 1 },
    savingsVerified: [{ amount: 150, currency: "CHF" }],
    actions: { open: 2, overdue: 1 },
    overdueCalls: 0,
  });
});
