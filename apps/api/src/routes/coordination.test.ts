import { afterAll, beforeAll, expect, test } from "vitest";
import { activity, readAs, startTestApp, type TestApp, type Who } from "../../test/test-app.ts";
import { People } from "../schemas/people.ts";
import { Waiting } from "../schemas/waiting.ts";

let api: TestApp;
const now = () => Temporal.Instant.from("2026-03-30T09:00:00Z");
beforeAll(async () => {
  api = await startTestApp({ now });
}, 60_000);
afterAll(async () => await api.close());

async function waitsFor(who: Who) {
  const waiting = await readAs(Waiting, await api.ask(who, "/overview/waiting"));
  const idsOf = (reason: string) =>
    waiting.groups
      .find((group) => group.reason === reason)
      ?.items.map(({ record }) => record.id)
      .sort() ?? [];
  return { waiting, idsOf, text: JSON.stringify(waiting) };
}

test("a focal point is told what waits for their side, with the units that have not answered", async () => {
  const { waiting, idsOf } = await waitsFor("sample-focalpoint-itu-t");
  expect(waiting.today).toBe("2026-03-30");
  expect(idsOf("caseAwaitsUnit")).toEqual(["case-remote-participation"]);
  const [first] = waiting.groups.find(({ reason }) => reason === "caseAwaitsUnit")?.items ?? [];
  expect(first?.units?.map(({ id }) => id)).toEqual(["tsb-operations"]);
  expect(waiting.groups[0]).toMatchObject({ reason: "answerDue", late: 1 });
  expect(waiting.groups[0]?.items[0]).toMatchObject({ until: "2026-03-20", daysLeft: -10 });
  expect(waiting.total).toBe(waiting.groups.reduce((sum, { count }) => sum + count, 0));
});

test("a draft waits for who may publish it, on its side, and is told to nobody else", async () => {
  const actor = { actor: "sample-focalpoint-itu-d" };
  await api.register.create("activity", { id: "own-draft", body: activity("A draft of BDT", "bdt") }, actor);
  expect((await waitsFor("sample-focalpoint-itu-d")).idsOf("draftToPublish")).toEqual(["own-draft"]);
  expect((await waitsFor("sample-secretary")).idsOf("draftToPublish")).toContain("own-draft");
  for (const who of ["sample-focalpoint-itu-t", "sample-coordinator", "sample-member", "visitor"] as const) {
    expect((await waitsFor(who)).text, who).not.toContain("own-draft");
  }
});

test("a visitor is told of public things alone", async () => {
  const { waiting } = await waitsFor("visitor");
  expect(waiting.groups.map(({ reason }) => reason)).toEqual([
    "meetingDeadline",
    "meetingStarts",
    "topicOpen",
  ]);
  for (const { record } of waiting.groups.flatMap(({ items }) => items)) {
    expect(record.state).toBe("published");
    expect(["meeting", "topic"]).toContain(record.kind);
  }
});

test("a member is not shown the overlap cases of the secretariat, nor the chair somebody else's drafts", async () => {
  expect((await waitsFor("sample-member")).text).not.toContain("case-");
  const chair = await waitsFor("sample-chair");
  expect(chair.idsOf("caseToDecide")).toEqual(["case-emergency-plans"]);
  expect(chair.idsOf("draftToPublish")).toEqual([]);
});

test("people are named with their duties to staff, and to nobody else; the places are everybody's", async () => {
  const read = async (who: Who) => await readAs(People, await api.ask(who, "/coordination/people"));
  const staff = await read("sample-secretary");
  const chair = staff.people.find(({ person }) => person.id === "fabio-bigi");
  expect(chair?.duties).toMatchObject([{ duty: "chair", record: { kind: "group", id: "iscg" } }]);
  for (const who of ["visitor", "sample-member", "sample-coordinator"] as const) {
    const seen = await read(who);
    expect(seen.people).toEqual([]);
    expect(JSON.stringify(seen)).not.toContain("Bigi");
    expect(seen.sides).toEqual(staff.sides);
  }
  const itu = staff.sides.find(({ side }) => side === "ITU-R");
  expect(itu?.vacant.map(({ id }) => id)).toContain("theme-accessibility");
  expect(itu?.places.map(({ about }) => about.id)).toContain("theme-climate");
  expect(staff.advisoryGroups.map(({ advisoryGroup }) => advisoryGroup)).toEqual(["RAG", "TSAG", "TDAG"]);
});
