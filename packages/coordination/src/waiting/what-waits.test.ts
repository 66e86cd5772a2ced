import type { KindName, Principal, RegisterRecord, Role, Side } from "@intersector/domain";
import { sampleRegister } from "@intersector/sample";
import { expect, test } from "vitest";
import { record, text } from "../record-for-tests.ts";
import type { WaitingReason } from "./waiting-item.ts";
import type { KeptDraft, WaitingRecords } from "./waiting-records.ts";
import { whatWaits } from "./what-waits.ts";

const register = sampleRegister();
function all<Name extends KindName>(kind: Name): RegisterRecord<Name>[] {
  return register.filter((one) => one.kind === kind) as RegisterRecord<Name>[];
}

const today = "2026-03-30";
const drafts: KeptDraft[] = [
  { kind: "activity", id: "draft-tsb", side: "ITU-T", createdBy: "import", since: "2026-03-02" },
  { kind: "activity", id: "draft-bdt", side: "ITU-D", createdBy: "import", since: "2026-03-01" },
  { kind: "document", id: "draft-document", createdBy: "m", since: "2026-03-20" },
];
const sample: WaitingRecords = {
  units: all("unit"),
  themes: all("theme"),
  focalPoints: all("focalPoint"),
  topics: all("topic"),
  coordinators: all("topicCoordinator"),
  resolutions: all("resolution"),
  resolutionLinks: all("resolutionLink"),
  overlapCases: all("overlapCase"),
  actionItems: all("actionItem"),
  liaisonStatements: all("liaisonStatement"),
  groups: all("group"),
  meetings: all("meeting"),
  documents: all("document"),
  reportEditions: all("reportEdition"),
  drafts,
};

function somebody(role: Role, more: { side?: Side; person?: string } = {}): Principal {
  return { id: "m", name: "M", roles: [role], ...more };
}

function waitsFor(principal: Principal, records: WaitingRecords = sample) {
  const items = whatWaits(records, principal, today);
  const of = (reason: WaitingReason) =>
    items.filter((item) => item.reason === reason).map((item) => item.record.id);
  return { items, of, reasons: [...new Set(items.map(({ reason }) => reason))] };
}

test("the focal point of ITU-T is asked for the answers, places, drafts and statements of ITU-T alone", () => {
  const { items, of, reasons } = waitsFor(somebody("focalPoint", { side: "ITU-T" }));
  expect(of("caseAwaitsUnit")).toEqual(["case-remote-participation"]);
  expect(items.find(({ reason }) => reason === "caseAwaitsUnit")).toMatchObject({
    since: "2026-02-10",
    units: ["tsb-operations"],
  });
  expect(of("draftToPublish")).toEqual(["draft-tsb"]);
  expect(of("answerDue")).toEqual(["call-accessibility-coordinators"]);
  expect(of("actionDue")).toEqual([]);
  for (const item of items.filter(({ reason }) => reason === "placeVacant")) {
    expect(item.sides).toEqual(["ITU-T"]);
  }
  expect(reasons).not.toContain("caseToDecide");
});

test("the focal point of ITU-R is told first what is late, then of the action that ITU-R has for tomorrow", () => {
  const { items, of } = waitsFor(somebody("focalPoint", { side: "ITU-R" }));
  expect(items[0]).toMatchObject({ reason: "answerDue", until: "2026-03-20" });
  expect(of("actionDue")).toEqual(["action-accessibility-focal-point-itu-r"]);
  expect(of("caseAwaitsUnit")).toEqual(["case-document-systems"]);
  expect(of("placeVacant")).toContain("theme-accessibility");
});

test("an action of a unit below a Bureau is its side's", () => {
  expect(waitsFor(somebody("focalPoint", { side: "ITU-D" })).of("actionDue")).toEqual([
    "action-joint-training-calendar",
  ]);
});

test("the secretary sees every draft, vacant place, candidate, statement and deadline, and the case to decide", () => {
  const { items, of } = waitsFor(somebody("secretary"));
  expect(of("draftToPublish")).toEqual(["draft-bdt", "draft-tsb", "draft-document"]);
  expect(of("caseToDecide")).toEqual(["case-emergency-plans"]);
  expect(of("caseToExamine")).toEqual(["case-gap-online-government", "case-donor-registers"]);
  expect(of("coordinatorMissing")).toContain("topic-itu-website");
  expect(items.find(({ record: { id } }) => id === "theme-accessibility")?.sides).toEqual(["ITU-R"]);
  expect(of("meetingDeadline")).toEqual(["council-2026"]);
  expect(of("meetingStarts")).toEqual(["council-2026"]);
  expect(of("reportToPrepare")).toEqual(["annual-report-2026"]);
  expect(of("answerDue")).toEqual(["call-accessibility-coordinators", "liaison-digital-transformation"]);
});

test("a meeting that is over and still stands as planned is the secretary's to close", () => {
  const items = whatWaits(sample, somebody("administrator"), "2026-11-24");
  const of = (reason: WaitingReason) =>
    items.filter((item) => item.reason === reason).map((item) => item.record.id);
  expect(of("meetingToClose").sort()).toEqual(["council-2026", "council-2026-last"]);
  expect(of("meetingUnderWay")).toEqual(["pp-26"]);
  expect(items[0]).toMatchObject({ record: { id: "call-accessibility-coordinators" }, until: "2026-03-20" });
});

test("the chair decides on cases that every unit has answered, and on no other", () => {
  const { of, reasons } = waitsFor(somebody("chair"));
  expect(of("caseToDecide")).toEqual(["case-emergency-plans"]);
  expect(reasons).not.toContain("placeVacant");
  expect(reasons).not.toContain("draftToPublish");
});

test("a rapporteur has the topics that a Rapporteur Group runs, and a coordinator who is a person their own", () => {
  const rapporteur = waitsFor(somebody("rapporteur"));
  const run = all("topic").flatMap(({ id, body }) => (body.rapporteurGroup ? [id] : []));
  expect(run).toEqual(expect.arrayContaining(rapporteur.of("coordinatorMissing")));
  expect(rapporteur.of("draftToFinish")).toEqual(["draft-document"]);
  const named = record("topicCoordinator", "named", {
    topic: "topic-climate-change",
    namedBy: "RAG",
    person: "somebody",
  });
  const own = waitsFor(somebody("coordinator", { person: "somebody" }), {
    ...sample,
    coordinators: [...sample.coordinators, named],
    actionItems: [
      record("actionItem", "mine", { title: text("Mine"), state: "open", ownerPerson: "somebody" }),
    ],
  });
  expect(own.of("coordinatorMissing")).toEqual([]);
  expect(own.of("actionDue")).toEqual(["mine"]);
  for (const id of own.of("documentOpen")) {
    expect(all("document").find((one) => one.id === id)?.body.topics).toContain("topic-climate-change");
  }
});

test.each(["member", "visitor"] as const)(
  "a %s is told of meetings, topics and published reports only",
  (role) => {
    const { of, reasons } = waitsFor(somebody(role));
    expect(reasons).toEqual(["meetingDeadline", "meetingStarts", "topicOpen"]);
    expect(of("topicOpen")).toHaveLength(7);
  },
);

test("who has two roles is told of each thing once", () => {
  const items = whatWaits(
    sample,
    { id: "m", name: "M", roles: ["secretary", "chair", "coordinator"] },
    today,
  );
  const keys = items.map(({ reason, record: { id }, until }) => `${reason} ${id} ${until}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test("nothing waits where nothing is recorded", () => {
  const none = Object.fromEntries(Object.keys(sample).map((key) => [key, []])) as unknown as WaitingRecords;
  expect(whatWaits(none, somebody("secretary"), today)).toEqual([]);
});
