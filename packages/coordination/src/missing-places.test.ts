import { type Period, type Side, sides, type VocabularySlug } from "@intersector/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isHeldOn } from "./held-places.ts";
import { missingCoordinators } from "./missing-coordinators.ts";
import { missingFocalPoints } from "./missing-focal-points.ts";
import { record, text } from "./record-for-tests.ts";

const today = "2026-04-28";
const theme = record("theme", "accessibility", { title: text("Accessibility") });
const focalPoint = (side: Side, period?: Period, alternate = false) =>
  record("focalPoint", `${side}-${alternate}`.toLowerCase(), {
    theme: "accessibility",
    side,
    unit: "bdt",
    alternate,
    ...(period ? { period } : {}),
  });

test("each side that has nobody for a theme is missing", () => {
  expect(
    missingFocalPoints([theme], [focalPoint("ITU-R"), focalPoint("ITU-T"), focalPoint("ITU-D")], today),
  ).toEqual([{ theme: "accessibility", side: "GS", reason: "none" }]);
  expect(missingFocalPoints([theme], [], today).map(({ side }) => side)).toEqual([...sides]);
  expect(
    missingFocalPoints(
      [theme],
      sides.map((side) => focalPoint(side)),
      today,
    ),
  ).toEqual([]);
});

test("a focal point of another theme holds no place", () => {
  const other = record("focalPoint", "other", { theme: "climate", side: "GS", unit: "gs" });
  expect(missingFocalPoints([theme], [other], today)).toHaveLength(4);
});

test("a term that ended or has not begun, and an alternate alone, are said", () => {
  const found = missingFocalPoints(
    [theme],
    [
      focalPoint("ITU-R", { to: "2026-04-27" }),
      focalPoint("ITU-T", { from: "2026-04-29" }),
      focalPoint("ITU-D", { from: "2026-04-28", to: "2026-04-28" }),
      focalPoint("GS", { to: "2026-01-01" }),
      focalPoint("GS", undefined, true),
    ],
    today,
  );
  expect(found.map(({ side, reason }) => [side, reason])).toEqual([
    ["ITU-R", "ended"],
    ["ITU-T", "notStarted"],
    ["GS", "alternateOnly"],
  ]);
});

const topic = (id: string, state: VocabularySlug<"topicState">) =>
  record("topic", id, { title: text(id), state, group: "iscg" });

test("each topic worked on needs a coordinator of each advisory group", () => {
  const named = record("topicCoordinator", "c", { topic: "remote", namedBy: "TSAG" });
  const topics = [
    topic("remote", "active"),
    topic("private", "new"),
    topic("efficiencies", "proposed"),
    topic("old", "closed"),
    topic("paused", "suspended"),
  ];
  expect(
    missingCoordinators(topics, [named], today).map((one) => `${one.topic} ${one.advisoryGroup}`),
  ).toEqual(["remote RAG", "remote TDAG", "private RAG", "private TSAG", "private TDAG"]);
});

const day = fc.integer({ min: 1, max: 28 }).map((one) => `2026-02-${String(one).padStart(2, "0")}`);
test("a side is missing exactly while none of its terms holds the day", () => {
  const term = fc.tuple(day, day).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }));
  fc.assert(
    fc.property(fc.array(term, { maxLength: 4 }), day, (terms, on) => {
      const points = terms.map((period) => focalPoint("GS", period));
      const missing = missingFocalPoints([theme], points, on).some(({ side }) => side === "GS");
      expect(missing).toBe(!terms.some((one) => isHeldOn(one, on)));
    }),
  );
});
