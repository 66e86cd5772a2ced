import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { activity, readAs, readProblem, startTestApp, type TestApp } from "../../test/test-app.ts";
import { AnalysisList, AnalysisReply, AnalysisSummary, PairPage, PairReply } from "../schemas/analyses.ts";
import { RecordReply } from "../schemas/records.ts";

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp({ worker: true });
}, 60_000);
afterAll(async () => await api.close());

const secretary = "sample-secretary";

async function start(body: object) {
  return await readAs(AnalysisSummary, await api.ask(secretary, "/analyses", { body }), 202);
}

/** The analysis once it has ended. */
async function finish(id: string) {
  for (;;) {
    const analysis = await readAs(AnalysisReply, await api.ask(secretary, `/analyses/${id}`));
    if (analysis.state !== "queued" && analysis.state !== "running") return analysis;
    await delay(50);
  }
}

async function analyse(body: object = {}) {
  const { id } = await start(body);
  return await finish(id);
}

describe("an analysis of the sample", () => {
  test("compares the activities in the background and keeps what it found", async () => {
    const reply = await api.ask(secretary, "/analyses", { body: { threshold: 0.4 } });
    expect(reply.headers.get("Location")).toMatch(/^\/api\/v1\/analyses\/.+/);
    const { id } = await readAs(AnalysisSummary, reply, 202);
    const analysis = await finish(id);
    expect(analysis).toMatchObject({ state: "done", progress: 1, threshold: 0.4, createdBy: secretary });
    expect(analysis.counts?.items).toBeGreaterThan(100);
    expect(analysis.counts?.compared).toBe((analysis.counts?.items ?? 0) - (analysis.leftOut?.length ?? 0));

    const page = await readAs(PairPage, await api.ask(secretary, `/analyses/${id}/pairs?limit=500`));
    expect(page.total).toBe(analysis.counts?.pairs);
    const scores = page.pairs.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(0.4);
    for (const { score, contributions, otherTerms } of page.pairs) {
      const sum = contributions.reduce((total, { contribution }) => total + contribution, 0);
      expect(sum + (otherTerms?.contribution ?? 0)).toBeCloseTo(score, 6);
    }
    const list = await readAs(AnalysisList, await api.ask(secretary, "/analyses"));
    expect(list.analyses.map((one) => one.id)).toContain(id);
  });

  test("finds the two trainings for regulators, in the language that both are written in", async () => {
    const { id } = await analyse();
    const [a, b] = ["bdt-cybersecurity-training-regulators", "tsb-formation-cybersecurite-regulateurs"];
    const reply = await readAs(PairReply, await api.ask(secretary, `/analyses/${id}/pairs/${b}/${a}`));
    expect(reply.pair).toMatchObject({ a, b, class: "duplication", language: "fr" });
    expect(reply.pair.facts.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["sharedMandates", "sameBeneficiaries", "differentSides", "periodsOverlap"]),
    );
    expect(reply.a.id).toBe(a);
    expect(reply.cases.map((one) => one.id)).toContain("case-cybersecurity-training");
    expect(reply.mayOpenCase).toBe(true);
  });

  test("its pairs are filtered by class, activity, unit and side, and paged to the end", async () => {
    const { id } = await analyse({ threshold: 0.3 });
    const pairs = async (query: string) =>
      await readAs(PairPage, await api.ask(secretary, `/analyses/${id}/pairs?limit=500&${query}`));
    const all = await pairs("");
    const duplications = await pairs("class=duplication");
    expect(duplications.total).toBeGreaterThan(3);
    expect(new Set(duplications.pairs.map((pair) => pair.class))).toEqual(new Set(["duplication"]));
    const grave = await pairs("class=duplication&class=overlap&minScore=0.6");
    expect(grave.total).toBeLessThan(all.total);
    for (const { score } of grave.pairs) expect(score).toBeGreaterThanOrEqual(0.6);
    const giga = await pairs("activity=bdt-giga");
    for (const pair of giga.pairs) expect([pair.a, pair.b]).toContain("bdt-giga");
    expect(giga.total).toBeGreaterThan(0);
    const across = await pairs("across=sides");
    for (const { facts } of across.pairs) {
      expect(facts.some(({ code }) => code === "sameUnit" || code === "sameSide")).toBe(false);
    }
    expect(across.total).toBeGreaterThan(10);

    const seen: string[] = [];
    for (let cursor: string | undefined = ""; cursor !== undefined; ) {
      const path: string = `/analyses/${id}/pairs?limit=7${cursor === "" ? "" : `&cursor=${encodeURIComponent(cursor)}`}`;
      const page: PairPage = await readAs(PairPage, await api.ask(secretary, path));
      seen.push(...page.pairs.map(({ a, b }) => `${a} ${b}`));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(all.pairs.map(({ a, b }) => `${a} ${b}`));
  });

  test("looks only at the units that it is given, and at those under them", async () => {
    const one = await analyse({ units: ["bdt-networks-society"] });
    const bureau = await analyse({ units: ["bdt"] });
    const both = await analyse({ units: ["bdt", "tsb"] });
    const counts = [one, bureau, both].map(({ counts: found }) => found?.items ?? 0);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts[0]).toBeGreaterThan(5);
    expect(new Set(counts).size).toBe(3);
  });

  test("takes drafts in, and leaves out what is withdrawn or cancelled", async () => {
    const before = (await analyse()).counts?.items ?? 0;
    const write = async (id: string, state: "draft" | "published", body: object = {}) =>
      await readAs(
        RecordReply,
        await api.ask(secretary, "/records/activity", {
          body: {
            id,
            state,
            body: { ...activity(`Harbour radio licences of islands, ${id}`, "bdt"), ...body },
          },
        }),
        201,
      );
    await write("harbour-draft", "draft");
    await write("harbour-cancelled", "published", { state: "cancelled" });
    await write("harbour-withdrawn", "published");
    await api.ask(secretary, "/records/activity/harbour-withdrawn/withdraw", {
      headers: { "If-Match": '"1"' },
      body: {},
    });
    expect((await analyse()).counts?.items).toBe(before + 1);
  });

  test("a person makes a case of a pair, with the evidence in it", async () => {
    const { id } = await analyse();
    const path = `/analyses/${id}/pairs/bdt-donor-register/gs-partner-management-system/case`;
    const { record } = await readAs(RecordReply, await api.ask(secretary, path, { body: {} }), 201);
    expect(record).toMatchObject({ kind: "overlapCase", state: "draft" });
    expect(record.body).toMatchObject({
      class: "overlap",
      state: "underReview",
      activities: ["bdt-donor-register", "gs-partner-management-system"],
      analysis: id,
    });
    expect(record.body.evidence).not.toEqual([]);
  });
});

describe("cancelling", () => {
  test("an analysis that waits or is at work ends as cancelled, without pairs, and stays so", async () => {
    const { id } = await start({});
    const cancelled = await readAs(
      AnalysisReply,
      await api.ask(secretary, `/analyses/${id}`, { method: "DELETE" }),
    );
    expect(cancelled.state).toBe("cancelled");
    // The next one is done only after the worker has let go of the first.
    await analyse();
    const after = await readAs(AnalysisReply, await api.ask(secretary, `/analyses/${id}`));
    expect(after.state).toBe("cancelled");
    expect(after.counts).toBeUndefined();
  });

  test("one that is done stays as it is", async () => {
    const { id } = await analyse({ threshold: 0.9 });
    const reply = await api.ask(secretary, `/analyses/${id}`, { method: "DELETE" });
    expect((await readAs(AnalysisReply, reply)).state).toBe("done");
  });
});

describe("who asks wrongly", () => {
  test.each([
    [{ threshold: 0 }, "#/threshold"],
    [{ threshold: 1.5 }, "#/threshold"],
    [{ units: "bdt" }, "#/units"],
    [{ everything: true }, "#/everything"],
  ])("an analysis of %j is refused with its place", async (body, pointer) => {
    const problem = await readProblem(await api.ask(secretary, "/analyses", { body }), 400);
    expect(problem.findings.map((finding) => finding.pointer)).toContain(pointer);
  });

  test("an analysis and a pair that do not exist are not found", async () => {
    expect((await readProblem(await api.ask(secretary, "/analyses/none"), 404)).code).toBe(
      "analysisNotFound",
    );
    const { id } = await analyse({ threshold: 0.9 });
    const path = `/analyses/${id}/pairs/bdt-giga/gs-legal-advice`;
    expect((await readProblem(await api.ask(secretary, path), 404)).code).toBe("pairNotFound");
  });

  test("visitors and members neither start analyses nor read them", async () => {
    for (const who of ["visitor", "sample-member"] as const) {
      expect((await api.ask(who, "/analyses", { body: {} })).status).toBeGreaterThanOrEqual(401);
      expect((await api.ask(who, "/analyses")).status).toBeGreaterThanOrEqual(401);
    }
  });
});
