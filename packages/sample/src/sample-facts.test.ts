import { existsSync, readFileSync } from "node:fs";
import { type KindName, parseResolutionReference, type RegisterRecord } from "@intersector/domain";
import { expect, test } from "vitest";
import { sampleRegister } from "./sample-register.ts";

const register = sampleRegister();

function all<Name extends KindName>(kind: Name): RegisterRecord<Name>[] {
  return register.filter((record) => record.kind === kind) as RegisterRecord<Name>[];
}

function one<Name extends KindName>(kind: Name, id: string): RegisterRecord<Name>["body"] {
  const found = all(kind).find((record) => record.id === id);
  if (!found) throw new Error(`no ${kind} ${id}`);
  return found.body;
}

test("the topics of the ISCG stand in the states that the report gives them", () => {
  const states = all("topic").map(({ body }) => [body.position, body.title.texts.en, body.state]);
  expect(states.sort(([a], [b]) => Number(a) - Number(b))).toEqual([
    [1, "Accessibility", "active"],
    [2, "Climate change", "active"],
    [3, "ITU website", "active"],
    [4, "Remote participation", "active"],
    [5, "Sustainable digital transformation", "active"],
    [6, "Private sector participation", "new"],
    [7, "Rapporteur Group on the streamlining of resolutions", "new"],
    [8, "Efficiencies", "proposed"],
  ]);
});

test.each([
  ["iscg-26-1-7-add-1", "ISCG/26-1/7 Add.1", "pp-154-rev-bucharest-2022"],
  ["iscg-26-1-7-add-2", "ISCG/26-1/7 Add.2", "pp-191-rev-bucharest-2022"],
])("%s is the addendum %s on %s, which the ISCG supported", (id, symbol, resolution) => {
  expect(one("document", id)).toMatchObject({
    symbol,
    type: "addendum",
    parent: "iscg-26-1-7",
    resolutions: [resolution],
    outcome: "supported",
    outcomeBy: "iscg",
  });
});

test("the figures are those of the report, each with its year and source", () => {
  const figures = all("initiative").flatMap(({ id, body }) =>
    body.figures.flatMap(({ points }) =>
      points.map(({ year, value, qualifier, source }) => [id, year, value, qualifier, source.status]),
    ),
  );
  expect(figures).toEqual([
    ["initiative-cybersecurity", 2020, 109, "exact", "official"],
    ["initiative-cybersecurity", 2025, 132, "exact", "official"],
    ["initiative-accessibility", 2025, 100, "moreThan", "official"],
  ]);
});

test("the secretariat's and the members' groups are told apart, with chair, mandate and whom they report to", () => {
  expect(one("group", "isc-tf")).toMatchObject({
    membership: "secretariat",
    parent: "coco",
    mandateDocuments: ["service-order-24-06"],
    chairRole: { texts: { en: "Deputy Secretary-General" } },
  });
  expect(one("document", "service-order-24-06")).toMatchObject({ symbol: "24/06", year: 2024 });
  expect(one("group", "iscg")).toMatchObject({
    membership: "members",
    chair: "fabio-bigi",
    reportsTo: ["rag", "tsag", "tdag", "cwg-fhr"],
  });
  expect(one("group", "rg-dt")).toMatchObject({
    parent: "tsag",
    period: { from: "2025-01-01", to: "2028-12-31" },
  });
});

test("what the ISCG proposes is a proposal, and what it decided a decision", () => {
  expect(one("decision", "decision-iscg-separate-report").type).toBe("proposed");
  expect(one("decision", "decision-iscg-streamlining-proposals")).toMatchObject({
    type: "agreed",
    meeting: "iscg-26-1",
  });
  expect(one("decision", "decision-iscg-rapporteur-group-streamlining")).toMatchObject({
    type: "approved",
    meeting: "iscg-2025-last",
  });
});

test("nobody is named but who the report names and, unverified, the Deputy Secretary-General", () => {
  expect(all("person").map(({ body }) => [body.name, body.provenance.status])).toEqual([
    ["Fabio Bigi", "official"],
    ["Tomas Lamanauskas", "background"],
  ]);
  const holders = [...all("focalPoint"), ...all("topicCoordinator")];
  expect(holders.filter(({ body }) => body.person !== undefined)).toEqual([]);
});

const facts = `${import.meta.dirname}/../../../../shared/data/facts`;
const absent = !existsSync(facts);
const read = (name: string) => JSON.parse(readFileSync(`${facts}/${name}.json`, "utf8"));

test.skipIf(absent)("meetings and the Council's deadlines have the days of the list of facts", () => {
  const { calendar, councilDeadlines2026 } = read("groups") as {
    calendar: { from: string; to: string }[];
    councilDeadlines2026: { items: { date: string }[] };
  };
  const periods = all("meeting").map(({ body }) => `${body.period?.from} ${body.period?.to}`);
  for (const { from, to } of calendar) expect(periods).toContain(`${from} ${to}`);
  const deadlines = all("meeting").flatMap(({ body }) => body.deadlines.map(({ on }) => on));
  expect(deadlines.sort()).toEqual(councilDeadlines2026.items.map(({ date }) => date).sort());
});

test.skipIf(absent)(
  "each of the 307 resolutions is the one of the list of facts, and no surer than it",
  () => {
    const { items } = read("resolutions") as {
      items: { body: string; number: string | null; title: string; lastAction?: string; source: string }[];
    };
    const records = all("resolution");
    expect(records).toHaveLength(items.length);
    items.forEach((item, index) => {
      const body = records[index]?.body;
      expect([body?.body, body?.title.texts.en]).toEqual([item.body, item.title]);
      if (item.source.startsWith("background")) expect(body?.provenance.status).toBe("background");
      if (!item.number || !item.lastAction) return;
      const head = item.number.startsWith("Decision") ? item.number : `Resolution ${item.number}`;
      const cited = parseResolutionReference(`${head} (${item.lastAction})`);
      if (!cited.ok) throw new Error(`${head} (${item.lastAction})`);
      const { number, revised, place, year, session } = cited.value.reference;
      expect([head, body?.number, body?.revised, body?.place, body?.session, body?.year]).toEqual([
        head,
        number,
        revised,
        place,
        session,
        session ? body?.year : year,
      ]);
    });
  },
);
