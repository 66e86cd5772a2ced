import type { Meeting } from "@intersector/domain";
import fc from "fast-check";
import { expect, test } from "vitest";
import { recordForTests } from "../../../test/record-for-tests.ts";
import { groupMeetings, isUnreported } from "./group-meetings.ts";

function meeting(id: string, state: Meeting["state"], from?: string, to?: string) {
  const period = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  return recordForTests("meeting", id, {
    group: "council",
    state,
    ...(from || to ? { period } : {}),
  });
}

test("what comes stands soonest first, and what is over by year with the latest first", () => {
  const grouped = groupMeetings(
    [
      meeting("later", "planned", "2026-11-09", "2026-11-27"),
      meeting("held", "held", "2025-06-17", "2025-06-27"),
      meeting("undated", "planned"),
      meeting("soon", "planned", "2026-05-01"),
      meeting("heldLater", "held", "2025-11-17"),
      meeting("long-ago", "held"),
    ],
    "2026-04-28",
  );
  expect(grouped.coming.map(({ id }) => id)).toEqual(["soon", "later", "undated"]);
  expect(grouped.past.map(({ year, meetings }) => [year, meetings.map(({ id }) => id)])).toEqual([
    ["2025", ["heldLater", "held"]],
    [undefined, ["long-ago"]],
  ]);
});

test("a meeting is still to come on its last day, and the day after it is to be reported on", () => {
  const council = meeting("council", "planned", "2026-04-28", "2026-05-08");
  expect(groupMeetings([council], "2026-05-08").coming).toHaveLength(1);
  expect(isUnreported(council, "2026-05-08")).toBe(false);
  expect(groupMeetings([council], "2026-05-09").coming).toHaveLength(0);
  expect(isUnreported(council, "2026-05-09")).toBe(true);
});

test("every meeting is told exactly once", () => {
  const day = fc.option(fc.constantFrom("2025-01-01", "2026-04-28", "2027-01-01"), { nil: undefined });
  const any = fc
    .record({ state: fc.constantFrom("planned", "held", "cancelled"), from: day, to: day })
    .filter(({ from, to }) => from === undefined || to === undefined || from <= to);
  fc.assert(
    fc.property(fc.array(any, { maxLength: 8 }), (given) => {
      const meetings = given.map(({ state, from, to }, at) =>
        meeting(`m${at}`, state as Meeting["state"], from, to),
      );
      const { coming, past } = groupMeetings(meetings, "2026-04-28");
      const told = [...coming, ...past.flatMap((year) => year.meetings)].map(({ id }) => id);
      expect(told.toSorted()).toEqual(meetings.map(({ id }) => id).toSorted());
    }),
  );
});
