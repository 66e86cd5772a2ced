import { setTimeout as pause } from "node:timers/promises";
import { localized } from "@intersector/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { activity, readAs, startTestApp, type TestApp } from "../../test/test-app.ts";
import {
  AnalysisList,
  AnalysisSummary,
  IdenticalPage,
  LeftOutPage,
  PairPage,
  PairReply,
  SidePairCounts,
} from "../schemas/analyses.ts";

const secretary = "sample-secretary";
/** Longer than the worker takes, on a machine that is busy with other tests. */
const patienceMs = 30_000;

let api: TestApp;
let id: string;
beforeAll(async () => {
  api = await startTestApp({ worker: true });
  const author = { actor: "tester" };
  for (const [index, unit] of ["bdt", "tsb", "br"].entries()) {
    const body = activity("Guide to the peaceful uses of extraordinary lighthouses", unit);
    await api.register.create("activity", { id: `twin-${index}`, body, state: "published" }, author);
  }
  const bare = { ...activity("x", "tsb"), title: localized("en", { en: "Report" }) };
  await api.register.create("activity", { id: "bare", body: bare, state: "published" }, author);
  const started = await readAs(AnalysisSummary, await api.ask(secretary, "/analyses", { body: {} }), 202);
  id = started.id;
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const { analyses } = await readAs(AnalysisList, await api.ask(secretary, "/analyses"));
    if (analyses.find((analysis) => analysis.id === id)?.state === "done") return;
    if (Date.now() > deadline) throw new Error(`the analysis is not done: ${JSON.stringify(analyses)}`);
    await pause(100);
  }
}, 60_000);
afterAll(() => api.close());

test("identical activities stand in one group, with their titles, units and facts in the reader's language", async () => {
  const page = await readAs(
    IdenticalPage,
    await api.ask(secretary, `/analyses/${id}/identical`, { lang: "fr" }),
  );
  const group = page.groups.find(({ members }) => members.includes("twin-0"));
  expect(group?.members).toEqual(["twin-0", "twin-1", "twin-2"]);
  expect(group?.sentences).toContain("Les textes comparés sont identiques.");
  expect(page.included["activity:twin-1"]).toMatchObject({ unit: "tsb" });
  expect(page.included["unit:tsb"]).toBeDefined();
});

test("a list is given slice by slice", async () => {
  const all = await readAs(IdenticalPage, await api.ask(secretary, `/analyses/${id}/identical`));
  const slices = [];
  for (let after: number | undefined = 0; after !== undefined; ) {
    const path = `/analyses/${id}/identical?limit=1&after=${after}`;
    const page: typeof all = await readAs(IdenticalPage, await api.ask(secretary, path));
    expect(page.total).toBe(all.total);
    slices.push(...page.groups);
    after = page.nextAfter;
  }
  expect(slices).toEqual(all.groups);
});

test("what was left out is listed with its reason", async () => {
  const page = await readAs(LeftOutPage, await api.ask(secretary, `/analyses/${id}/left-out`));
  expect(page.leftOut).toContainEqual({ id: "bare", reason: "tooLittleInformation" });
  expect(page.included["activity:bare"]?.title).toMatchObject({ texts: { en: "Report" } });
});

test("pairs are counted by the sides between which they stand, and each count is the length of its list", async () => {
  const { counts } = await readAs(SidePairCounts, await api.ask(secretary, `/analyses/${id}/sides`));
  expect(counts.length).toBeGreaterThan(3);
  for (const { a, b, class: found, pairs } of counts) {
    const path = `/analyses/${id}/pairs?between=${a},${b}&class=${found}&limit=1`;
    expect((await readAs(PairPage, await api.ask(secretary, path))).total, path).toBe(pairs);
  }
});

test("one side alone is no two sides", async () => {
  expect((await api.ask(secretary, `/analyses/${id}/pairs?between=ITU-T`)).status).toBe(400);
});

test("a pair is told in the reader's language, with the names of what both rest on", async () => {
  const ends = ["bdt-cybersecurity-training-regulators", "tsb-formation-cybersecurite-regulateurs"];
  const reply = await readAs(
    PairReply,
    await api.ask(secretary, `/analyses/${id}/pairs/${ends.join("/")}`, { lang: "es" }),
  );
  expect(reply.sentences).toHaveLength(reply.pair.facts.length);
  expect(reply.names["PP 130"]).toBe("Resolución 130 (PP)");
  const nodes = reply.pair.contributions.filter(({ channel }) => channel === "strategic");
  expect(nodes.length).toBeGreaterThan(0);
  for (const { term } of nodes) expect(reply.names[term], term).toMatchObject({ texts: {} });
});

test("lists are for who may read analyses", async () => {
  for (const list of ["identical", "left-out", "sides"]) {
    expect((await api.ask("sample-member", `/analyses/${id}/${list}`)).status).toBe(403);
    expect((await api.ask(secretary, `/analyses/nothing/${list}`)).status).toBe(404);
  }
});
