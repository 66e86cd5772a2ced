import { type BodyInput, localized } from "@intersector/domain";
import { expect, test } from "vitest";
import { comingDeadlines } from "./coming-deadlines.ts";
import { overdueActions } from "./open-work.ts";
import { overdueCalls } from "./overdue-calls.ts";
import { record, text } from "./record-for-tests.ts";

const council = (state: BodyInput<"meeting">["state"] = "planned") =>
  record("meeting", "council-26", {
    title: text("Council 2026"),
    group: "council",
    state,
    period: { from: "2026-04-28", to: "2026-05-08" },
    deadlines: [
      { on: "2026-03-03", what: text("Documents with serious financial implications") },
      { on: "2026-03-29", what: text("Documents of the secretariat") },
      { on: "2026-04-14", what: text("Contributions of Member States") },
    ],
  });
const action = (id: string, dueOn: string, state: BodyInput<"actionItem">["state"] = "open") =>
  record("actionItem", id, { title: text(id), state, dueOn });
const statement = (id: string, more: Partial<BodyInput<"liaisonStatement">> = {}) =>
  record("liaisonStatement", id, {
    title: localized("en", { en: id }),
    purpose: "action",
    state: "sent",
    from: "iscg",
    to: ["tsag", "tdag"],
    callToAction: true,
    deadline: "2026-04-10",
    ...more,
  });

test("what is due is listed from today on, the soonest first", () => {
  const due = comingDeadlines(
    [council()],
    [
      action("b", "2026-03-29"),
      action("a", "2026-03-29"),
      action("late", "2026-03-01"),
      action("done", "2026-03-30", "done"),
    ],
    [statement("call"), statement("answered", { state: "answered" }), statement("draft", { state: "draft" })],
    "2026-03-29",
    { withinDays: 30 },
  );
  expect(due.map(({ on, daysLeft, reason, record }) => [on, daysLeft, reason, record.id])).toEqual([
    ["2026-03-29", 0, "actionDue", "a"],
    ["2026-03-29", 0, "actionDue", "b"],
    ["2026-03-29", 0, "meetingDeadline", "council-26"],
    ["2026-04-10", 12, "answerDue", "call"],
    ["2026-04-14", 16, "meetingDeadline", "council-26"],
    ["2026-04-28", 30, "meetingStarts", "council-26"],
  ]);
});

test("a list looks a month ahead unless it is told, and no further than it is told", () => {
  expect(comingDeadlines([council()], [], [], "2026-03-29").at(-1)?.on).toBe("2026-04-28");
  expect(comingDeadlines([council()], [], [], "2026-03-28").at(-1)?.on).toBe("2026-04-14");
  expect(comingDeadlines([council()], [], [], "2026-04-10", { withinDays: 3 })).toEqual([]);
});

test("an answer is due while a group is silent, and never to what is for information", () => {
  const due = (...statements: ReturnType<typeof statement>[]) =>
    comingDeadlines([], [], statements, "2026-04-01").map(({ record }) => record.id);
  const reply = (from: string) =>
    statement(`reply-${from}`, { from, to: ["iscg"], replyTo: "call", deadline: undefined });
  expect(due(statement("call"), reply("tsag"))).toEqual(["call"]);
  expect(due(statement("call"), reply("tsag"), reply("tdag"))).toEqual([]);
  expect(due(statement("note", { purpose: "information" }))).toEqual([]);
});

test("a meeting that was held or cancelled has nothing due", () => {
  for (const state of ["held", "cancelled"] as const) {
    expect(comingDeadlines([council(state)], [], [], "2026-03-01")).toEqual([]);
  }
});

test("open actions whose day has passed are overdue, the longest first", () => {
  const found = overdueActions(
    [
      action("a", "2026-03-28"),
      action("b", "2026-02-28"),
      action("today", "2026-03-29"),
      action("done", "2026-01-01", "done"),
    ],
    "2026-03-29",
  );
  expect(found).toEqual([
    { action: "b", dueOn: "2026-02-28", daysOverdue: 29 },
    { action: "a", dueOn: "2026-03-28", daysOverdue: 1 },
  ]);
});

test("a call is overdue while a group that it went to has sent no reply", () => {
  const reply = statement("reply", { from: "tsag", to: ["iscg"], replyTo: "call", callToAction: false });
  expect(overdueCalls([statement("call"), reply], "2026-04-28")).toEqual([
    { statement: "call", deadline: "2026-04-10", daysOverdue: 18, silent: ["tdag"] },
  ]);
  const second = statement("second", { from: "tdag", to: ["iscg"], replyTo: "call", callToAction: false });
  expect(overdueCalls([statement("call"), reply, second], "2026-04-28")).toEqual([]);
  const draft = statement("second", { from: "tdag", to: ["iscg"], replyTo: "call", state: "draft" });
  expect(overdueCalls([statement("call"), reply, draft], "2026-04-28")).toHaveLength(1);
});

test.each([
  ["on its last day", {}, "2026-04-10"],
  ["without a deadline", { deadline: undefined }, "2026-04-28"],
  ["that was closed", { state: "closed" as const }, "2026-04-28"],
  ["that is no call to action", { callToAction: false }, "2026-04-28"],
])("a statement %s is not overdue", (_title, more, today) => {
  expect(overdueCalls([statement("call", more)], today)).toEqual([]);
});
