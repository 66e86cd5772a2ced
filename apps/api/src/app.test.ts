import { languages } from "@intersector/domain";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readAs, readProblem, startTestApp, type TestApp } from "../test/test-app.ts";
import { createApp, sampleSession } from "./index.ts";
import { KindList } from "./schemas/kinds.ts";
import { Overview, TopicList } from "./schemas/overview.ts";

const logger = pino({ level: "silent" });
let api: TestApp;
beforeAll(async () => {
  api = await startTestApp({ limits: { bodyBytes: 20_000 } });
}, 60_000);
afterAll(async () => await api.close());

function appDeps() {
  const { register, jobs } = api;
  return {
    register,
    jobs,
    logger,
    session: sampleSession("a secret that the tests share, long enough"),
    loopback: true,
  };
}

describe("refusals", () => {
  test.each(languages)("a refusal is a sentence in %s, with the number of the request", async (lang) => {
    const reply = await api.ask("visitor", "/records/activity", { lang });
    const problem = await readProblem(reply, 401);
    expect(reply.headers.get("Content-Language")).toBe(lang);
    expect(reply.headers.get("X-Request-Id")).toBe(problem.requestId);
    const sentences = await Promise.all(
      languages.map(
        async (other) =>
          (await readProblem(await api.ask("visitor", "/records/activity", { lang: other }), 401)).detail,
      ),
    );
    expect(sentences.filter((sentence) => sentence === problem.detail)).toHaveLength(1);
  });

  test("the language of the address comes before that of the browser", async () => {
    const problem = await readProblem(
      await api.ask("visitor", "/records/activity?lang=fr", { lang: "ru" }),
      401,
    );
    expect(problem.detail).toBe("Connectez-vous d'abord.");
  });

  test("a body that is too large is refused before it is read", async () => {
    const body = { person: "x".repeat(30_000) };
    expect((await readProblem(await api.ask("visitor", "/session", { body }), 413)).code).toBe("tooLarge");
    const stream = new ReadableStream({
      pull: (controller) => controller.enqueue(new TextEncoder().encode("x".repeat(10_000))),
    });
    const chunked = await api.app.request("/api/v1/session", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: stream,
      duplex: "half",
    } as RequestInit);
    expect(chunked.status).toBe(413);
  });

  test.each([
    ["{", "application/json", 400],
    ["", "application/json", 400],
    ["[]", "application/json", 400],
    ["person=x", "application/x-www-form-urlencoded", 415],
    ["{}", "text/plain", 415],
  ])("a body %j of the type %s is refused with %i", async (text, type, status) => {
    const reply = await api.app.request("/api/v1/session", {
      method: "POST",
      headers: { "Content-Type": type },
      body: text,
    });
    await readProblem(reply, status);
  });

  test("a failure of our own tells only its number", async () => {
    const register = { ...api.register, get: () => Promise.reject(new Error("secret of the database")) };
    const app = createApp({ ...appDeps(), register });
    const reply = await app.request("/api/v1/records/topic/x?lang=en");
    const problem = await readProblem(reply, 500);
    expect(problem).toMatchObject({ code: "internal", findings: [] });
    expect(problem.detail).toContain(problem.requestId);
    expect(JSON.stringify(problem)).not.toContain("secret");
  });

  test("a request that takes too long is given up", async () => {
    const register = { ...api.register, get: () => new Promise<undefined>(() => {}) };
    const app = createApp({ ...appDeps(), register, limits: { requestMs: 20 } });
    expect((await readProblem(await app.request("/api/v1/records/topic/x"), 504)).code).toBe("timedOut");
  });
});

describe("the first page", () => {
  test("kinds come with their words in the reader's language", async () => {
    const { kinds } = await readAs(KindList, await api.ask("visitor", "/kinds?lang=ru"));
    const topic = kinds.find(({ name }) => name === "topic");
    expect(topic).toMatchObject({ public: true, may: { read: true, create: false } });
    expect(topic?.fields.find(({ path }) => path === "state")?.values?.[0]?.label).toMatch(/[а-я]/);
  });

  test("a visitor sees the topics with their places, and no figures of what is closed", async () => {
    const overview = await readAs(Overview, await api.ask("visitor", "/overview"));
    expect(overview.counts.map(({ kind }) => kind)).not.toContain("activity");
    expect(overview).not.toHaveProperty("overlaps");
    expect(overview.coordinators.expected).toBeGreaterThan(0);
    const { topics } = await readAs(TopicList, await api.ask("visitor", "/coordination/topics"));
    expect(topics.length).toBeGreaterThan(5);
    for (const { focalPoints, coordinators } of topics) {
      expect(focalPoints.map(({ side }) => side)).toEqual(["ITU-R", "ITU-T", "ITU-D", "GS"]);
      expect(coordinators).toHaveLength(3);
      for (const { holders } of focalPoints)
        for (const holder of holders) expect(holder).not.toHaveProperty("person");
    }
  });

  test("the secretary sees the figures of activities and overlaps", async () => {
    const overview = await readAs(Overview, await api.ask("sample-secretary", "/overview"));
    expect(overview.activities?.bySide.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(100);
    expect(overview.overlaps?.byClass.length).toBeGreaterThan(0);
  });
});
