import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { languages } from "@intersector/domain";
import { Validator } from "@seriousme/openapi-schema-validator";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readAs, readProblem, startTestApp, type TestApp } from "../test/test-app.ts";
import { createApp, isLoopback, sampleSession, serveApp, visitorsOnly } from "./index.ts";
import { Health } from "./schemas/health.ts";
import { KindList } from "./schemas/kinds.ts";
import { Overview, TopicList } from "./schemas/overview.ts";
import { Session } from "./schemas/session.ts";

const logger = pino({ level: "silent" });
let api: TestApp;
let dashboard: string;
beforeAll(async () => {
  dashboard = mkdtempSync(join(tmpdir(), "intersector-dashboard-"));
  mkdirSync(join(dashboard, "assets"));
  writeFileSync(join(dashboard, "index.html"), "<!doctype html><title>Dashboard</title>");
  writeFileSync(join(dashboard, "assets", "main-1a2b3c.js"), `export const padding = "${"x".repeat(3000)}";`);
  api = await startTestApp({ dashboardDirectory: dashboard, limits: { bodyBytes: 20_000 } });
}, 60_000);
afterAll(async () => {
  await api.close();
  rmSync(dashboard, { recursive: true });
});

describe("sessions", () => {
  test("a visitor chooses whom to be, in their own language, and is a visitor again after signing out", async () => {
    const before = await readAs(Session, await api.ask("visitor", "/session", { lang: "es" }));
    expect(before).toMatchObject({ signedIn: false, signIn: "sample", reader: { name: "Visitante" } });
    expect(before.choices.map(({ roles }) => roles[0])).toEqual(
      expect.arrayContaining(["secretary", "focalPoint", "chair", "coordinator", "rapporteur", "member"]),
    );
    const signedIn = await api.ask("visitor", "/session", { body: { person: "sample-chair" } });
    expect(signedIn.headers.get("Set-Cookie")).toMatch(/HttpOnly.*SameSite=Strict/);
    expect((await readAs(Session, signedIn)).signedIn).toBe(true);
    const out = await api.ask("sample-chair", "/session", { method: "DELETE" });
    expect((await readAs(Session, out)).signedIn).toBe(false);
    expect(out.headers.get("Set-Cookie")).toContain("Max-Age=0");
  });

  test("a cookie that somebody has changed is nobody's", async () => {
    const cookie = (await api.cookieOf("sample-member")) ?? "";
    const forged = cookie.replace("sample-member", "sample-secretary");
    const session = await readAs(
      Session,
      await api.ask("visitor", "/session", { headers: { Cookie: forged } }),
    );
    expect(session.signedIn).toBe(false);
  });

  test("a cookie ends with the working day", async () => {
    let now = Temporal.Instant.from("2026-04-28T08:00:00Z");
    const app = createApp({ ...appDeps(), now: () => now });
    const headers = { "Content-Type": "application/json" };
    const body = JSON.stringify({ person: "sample-chair" });
    const reply = await app.request("/api/v1/session", { method: "POST", headers, body });
    const Cookie = reply.headers.get("Set-Cookie")?.split(";")[0] ?? "";
    const signedIn = async () =>
      (await readAs(Session, await app.request("/api/v1/session", { headers: { Cookie } }))).signedIn;
    expect(await signedIn()).toBe(true);
    now = now.add({ hours: 13 });
    expect(await signedIn()).toBe(false);
  });

  test("nobody signs in as a sample person where the server is not for this machine alone", async () => {
    for (const app of [
      createApp({ ...appDeps(), loopback: false }),
      createApp({ ...appDeps(), session: visitorsOnly() }),
    ]) {
      const headers = { "Content-Type": "application/json" };
      const body = JSON.stringify({ person: "sample-secretary" });
      const refused = await app.request("/api/v1/session", { method: "POST", headers, body });
      expect((await readProblem(refused, 403)).code).toBe("signInNotOffered");
      const Cookie = (await api.cookieOf("sample-secretary")) ?? "";
      const session = await readAs(Session, await app.request("/api/v1/session", { headers: { Cookie } }));
      expect(session).toMatchObject({ signedIn: false, signIn: "none", choices: [] });
    }
  });
});

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

describe("what a browser may be made to do", () => {
  const body = { person: "sample-secretary" };
  test.each([
    [{ "Sec-Fetch-Site": "cross-site", Origin: "https://elsewhere.example" }, 403],
    [{ "Sec-Fetch-Site": "same-site" }, 403],
    [{ Origin: "https://elsewhere.example" }, 403],
    [{ Origin: "null" }, 403],
    [{ "Sec-Fetch-Site": "same-origin", Origin: "http://localhost" }, 200],
    [{ Origin: "http://localhost" }, 200],
    [{}, 200],
  ])("a write that says it comes from %j is answered with %i", async (headers, status) => {
    expect((await api.ask("visitor", "/session", { body, headers })).status).toBe(status);
  });

  test("another site's name that points at this machine is not answered", async () => {
    const reply = await api.app.request("http://rebound.example:3000/api/v1/session");
    expect((await readProblem(reply, 421)).code).toBe("hostNotAllowed");
    for (const host of ["localhost:3000", "127.0.0.1:3000", "[::1]:3000"]) {
      expect((await api.app.request(`http://${host}/api/v1/session`)).status).toBe(200);
    }
  });

  test("every page forbids scripts that are not ours", async () => {
    for (const path of ["/", "/docs", "/api/v1/session", "/api/v1/nowhere"]) {
      const policy = (await api.app.request(path)).headers.get("Content-Security-Policy");
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toContain("unsafe");
    }
  });

  test.each([
    ["127.0.0.1", true],
    ["127.4.5.6", true],
    ["localhost", true],
    ["::1", true],
    ["0.0.0.0", false],
    ["192.168.1.4", false],
    ["127.0.0.1.example", false],
  ])("a server bound to %s is for this machine alone: %s", (hostname, expected) => {
    expect(isLoopback(hostname)).toBe(expected);
  });
});

describe("refusals", () => {
  test.each(languages)("a refusal is a sentence in %s, with the number of the request", async (lang) => {
    const reply = await api.ask("visitor", "/records/activity", { lang });
    const problem = await readProblem(reply, 401);
    expect(reply.headers.get("Content-Language")).toBe(lang);
    expect(reply.headers.get("X-Request-Id")).toBe(problem.requestId);
    const titles = await Promise.all(
      languages.map(
        async (other) =>
          (await readProblem(await api.ask("visitor", "/records/activity", { lang: other }), 401)).title,
      ),
    );
    expect(titles.filter((title) => title === problem.title)).toHaveLength(1);
  });

  test("the language of the address comes before that of the browser", async () => {
    const problem = await readProblem(
      await api.ask("visitor", "/records/activity?lang=fr", { lang: "ru" }),
      401,
    );
    expect(problem.title).toBe("Connectez-vous d'abord.");
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
    expect(problem.title).toContain(problem.requestId);
    expect(JSON.stringify(problem)).not.toContain("secret");
  });

  test("a request that takes too long is given up", async () => {
    const register = { ...api.register, get: () => new Promise<undefined>(() => {}) };
    const app = createApp({ ...appDeps(), register, limits: { requestMs: 20 } });
    expect((await readProblem(await app.request("/api/v1/records/topic/x"), 504)).code).toBe("timedOut");
  });
});

describe("the document", () => {
  test("is valid OpenAPI 3.1, with every kind's own schema, and no operation twice", async () => {
    const document = await (await api.app.request("/openapi.json")).json();
    const result = await new Validator().validate(document as Record<string, unknown>);
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
    const { paths, components } = document as {
      paths: Record<string, Record<string, { operationId: string }>>;
      components: { schemas: Record<string, { examples?: unknown[] }> };
    };
    const ids = Object.values(paths).flatMap((item) =>
      Object.values(item).map(({ operationId }) => operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(paths).toHaveProperty(["/records/overlapCase/{id}", "put"]);
    expect(components.schemas.CreateActivity?.examples).toHaveLength(1);
    const text = JSON.stringify(document);
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      expect(components.schemas).toHaveProperty(name ?? "");
    }
  });

  test("its reference is one page without a script, and every link in it leads somewhere", async () => {
    const page = await (await api.app.request("/docs")).text();
    const loaded = [...page.matchAll(/<(?:script|img|iframe|link)[^>]*>/g)].map(([tag]) => tag);
    expect(loaded).toEqual(['<link rel="stylesheet" href="/docs/reference.css">']);
    expect(page).not.toContain(" style=");
    const anchors = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(anchors).toContain(target);
    expect((await api.app.request("/docs/reference.css")).headers.get("Content-Type")).toContain("text/css");
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

describe("the dashboard's files", () => {
  test("hashed files are cached for good, the page never, and every place of the dashboard is the page", async () => {
    const script = await api.app.request("/assets/main-1a2b3c.js", {
      headers: { "Accept-Encoding": "gzip" },
    });
    expect(script.headers.get("Content-Type")).toContain("text/javascript");
    expect(script.headers.get("Cache-Control")).toContain("immutable");
    expect(script.headers.get("Content-Encoding")).toBe("gzip");
    for (const path of ["/", "/index.html", "/fr/topics", "/ar/activities?unit=bdt"]) {
      const page = await api.app.request(path, { headers: { Accept: "text/html" } });
      expect(page.headers.get("Cache-Control")).toBe("no-cache");
      expect(await page.text()).toContain("<title>Dashboard");
    }
    for (const path of [
      "/assets/gone.js",
      "/../package.json",
      "/%2e%2e/package.json",
      "/api/v1/gone",
      "/api",
    ]) {
      const reply = await api.app.request(path, { headers: { Accept: "text/html" } });
      expect([path, (await reply.text()).includes("workspaces")]).toEqual([path, false]);
    }
    expect((await api.app.request("/assets/gone.js")).status).toBe(404);
    expect((await api.app.request("/api/v1/gone")).status).toBe(404);
  });
});

describe("over HTTP", () => {
  test("the server answers on its port, says that it is ready, and ends", async () => {
    const server = await serveApp({ app: api.app, port: 0 });
    const health = await readAs(Health, await fetch(`${server.url}/health`));
    expect(health).toMatchObject({ live: true, ready: true, database: true, queue: true });
    await expect(serveApp({ app: api.app, port: server.port })).rejects.toMatchObject({ code: "EADDRINUSE" });
    await server.close();
    await expect(fetch(`${server.url}/health`)).rejects.toThrow();
  });
});
