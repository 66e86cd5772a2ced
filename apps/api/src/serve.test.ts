import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readAs, readProblem, startTestApp, type TestApp } from "../test/test-app.ts";
import { createApp, serveApp, visitorsOnly } from "./index.ts";
import { Health } from "./schemas/health.ts";

let api: TestApp;
let dashboard: string;
beforeAll(async () => {
  dashboard = mkdtempSync(join(tmpdir(), "intersector-dashboard-"));
  mkdirSync(join(dashboard, "assets"));
  writeFileSync(join(dashboard, "index.html"), "<!doctype html><title>Dashboard</title>");
  writeFileSync(join(dashboard, "assets", "main-1a2b3c.js"), `export const padding = "${"x".repeat(3000)}";`);
  api = await startTestApp({ dashboardDirectory: dashboard });
}, 60_000);
afterAll(async () => {
  await api.close();
  rmSync(dashboard, { recursive: true });
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

  test.each([
    ["GET /health HTTP/1.1\r\nHost: rebound.example\r\n", 421],
    ["GET /health HTTP/1.1\r\nHost: 127.0.0.1:1\r\nX-Forwarded-Host: rebound.example\r\n", 200],
    ["GET /health HTTP/1.1\r\nHost: rebound.example\r\nX-Forwarded-Host: 127.0.0.1\r\n", 421],
    ["GET http://rebound.example/health HTTP/1.1\r\nHost: 127.0.0.1\r\n", 421],
    ["GET /health HTTP/1.1\r\nHost: 127.0.0.1@rebound.example\r\n", 400],
    ["GET /health HTTP/1.1\r\n", 400],
    ["POST /api/v1/session HTTP/1.1\r\nHost: rebound.example\r\nContent-Length: 0\r\n", 421],
  ])("a request that begins with %j is answered with %i", async (head, status) => {
    const server = await serveApp({ app: api.app, port: 0 });
    const answer = await new Promise<string>((done, fail) => {
      let read = "";
      const socket = connect(server.port, "127.0.0.1", () =>
        socket.write(`${head}Connection: close\r\n\r\n`),
      );
      socket.setEncoding("utf8").on("data", (chunk) => {
        read += chunk;
      });
      socket.on("end", () => done(read)).on("error", fail);
    });
    await server.close();
    expect(Number(answer.split(" ")[1]), answer.slice(0, 400)).toBe(status);
  });

  test("each request leaves one line of JSON, with its number, and nothing of what was asked or who asked", async () => {
    const lines: string[] = [];
    const logger = pino({}, { write: (line: string) => void lines.push(line) });
    const app = createApp({ ...deps(), logger });
    const reply = await app.request("/api/v1/search?q=secret", {
      headers: { Cookie: "intersector_session=secret" },
    });
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      requestId: reply.headers.get("X-Request-Id"),
      ...{ method: "GET", path: "/api/v1/search", status: 200, ms: expect.any(Number) },
    });
    expect(lines[0]).not.toContain("secret");
  });
});

describe("when the database goes away", () => {
  test.each([
    [Object.assign(new Error("terminating connection"), { code: "57P01" })],
    [Object.assign(new Error("connect ECONNREFUSED 10.0.0.7:5432"), { code: "ECONNREFUSED" })],
    [new Error("Connection terminated unexpectedly")],
  ])("the caller is told that it will pass, and not where it is: %s", async (error) => {
    const register = {
      ...api.register,
      get: () => Promise.reject(error),
      recentChanges: () => Promise.reject(error),
    };
    const app = createApp({ ...deps(), register });
    const reply = await app.request("/api/v1/records/topic/x?lang=fr");
    const problem = await readProblem(reply, 503);
    expect(problem.code).toBe("databaseUnreachable");
    expect(reply.headers.get("Retry-After")).toBe("5");
    expect(JSON.stringify(problem)).not.toContain("10.0.0.7");
    const health = await readAs(Health, await app.request("/health"), 503);
    expect(health).toMatchObject({ live: true, ready: false, database: false, queue: true });
  });
});

function deps() {
  const { register, jobs } = api;
  return { register, jobs, logger: pino({ level: "silent" }), session: visitorsOnly(), loopback: true };
}
