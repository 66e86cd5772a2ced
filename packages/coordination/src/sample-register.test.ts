import type { KindName, RegisterRecord } from "@intersector/domain";
import { sampleRegister } from "@intersector/sample";
import { expect, test } from "vitest";
import { areasOfMutualInterest } from "./areas-of-mutual-interest.ts";
import { comingDeadlines } from "./coming-deadlines.ts";
import { missingCoordinators } from "./missing-coordinators.ts";
import { missingFocalPoints } from "./missing-focal-points.ts";
import { overdueActions } from "./open-work.ts";
import { overdueCalls } from "./overdue-calls.ts";
import { planGaps } from "./plan-gaps.ts";
import { staleLinks } from "./stale-links.ts";

const register = sampleRegister();
function all<Name extends KindName>(kind: Name): RegisterRecord<Name>[] {
  return register.filter((record) => record.kind === kind) as RegisterRecord<Name>[];
}

const today = "2026-03-30";

test("accessibility is an area of mutual interest, with ITU-R and nobody else missing", () => {
  const areas = areasOfMutualInterest(all("theme"), all("resolution"), all("resolutionLink"));
  const area = areas.find(({ theme }) => theme === "theme-accessibility");
  expect(area?.reasons).toEqual(["plenipotentiaryAndSector"]);
  expect(area?.sectors).toEqual(["ITU-R", "ITU-T", "ITU-D"]);
  expect(area?.resolutions.map(({ resolution }) => resolution)).toContain("pp-175-rev-bucharest-2022");
  expect(missingFocalPoints([{ id: "theme-accessibility" }], all("focalPoint"), today)).toEqual([
    { theme: "theme-accessibility", side: "ITU-R", reason: "none" },
  ]);
});

test("coordination itself is called for by a PP resolution, and themes of the Council's plans alone are no area", () => {
  const areas = areasOfMutualInterest(all("theme"), all("resolution"), all("resolutionLink"));
  expect(areas.find(({ theme }) => theme === "theme-coordination")?.reasons[0]).toBe("calledFor");
  const themes = areas.map(({ theme }) => theme);
  for (const none of ["theme-events", "theme-publications", "theme-communication"]) {
    expect(themes).not.toContain(none);
  }
});

test("the ISCG's topics lack the coordinators that no advisory group has named", () => {
  const missing = missingCoordinators(all("topic"), all("topicCoordinator"), today);
  const of = (topic: string) => missing.filter((one) => one.topic === topic).map((one) => one.advisoryGroup);
  expect(of("topic-climate-change")).toEqual([]);
  expect(of("topic-accessibility")).toEqual(["RAG"]);
  expect(of("topic-itu-website")).toEqual(["RAG", "TSAG", "TDAG"]);
  expect(of("topic-efficiencies")).toEqual([]);
});

test("on 30 March 2026 the Council's last day for Member States and the Council itself come next", () => {
  const due = comingDeadlines(all("meeting"), all("actionItem"), all("liaisonStatement"), today);
  expect(due.map(({ on, reason, record }) => `${on} ${reason} ${record.id}`)).toEqual([
    "2026-03-31 actionDue action-accessibility-focal-point-itu-r",
    "2026-04-14 meetingDeadline council-2026",
    "2026-04-15 actionDue action-joint-training-calendar",
    "2026-04-28 meetingStarts council-2026",
  ]);
});

test("the call to name coordinators is overdue with all three groups silent; the answered one is not", () => {
  expect(overdueCalls(all("liaisonStatement"), today)).toEqual([
    {
      statement: "call-accessibility-coordinators",
      deadline: "2026-03-20",
      daysOverdue: 10,
      silent: ["rag", "tsag", "tdag"],
    },
  ]);
  expect(overdueActions(all("actionItem"), "2026-04-28").map(({ action }) => action)).toEqual([
    "action-accessibility-focal-point-itu-r",
    "action-joint-training-calendar",
  ]);
});

test("the gaps of the plan are those that were left in it", () => {
  expect(planGaps(all("planNode"), all("activity"))).toEqual([
    { reason: "nodeWithoutOutput", node: "target-2.5" },
    { reason: "outputWithoutNode", node: "output-visitor-centre" },
  ]);
});

test("no advisory group has confirmed a link since WTDC-25, nor before", () => {
  const stale = staleLinks(all("resolutionLink"), all("meeting"), today);
  expect(stale).toHaveLength(all("resolutionLink").length);
  expect(stale[0]).toMatchObject({ conference: "wtdc-25", outdated: [], never: ["RAG", "TSAG", "TDAG"] });
});
