import { languages } from "@intersector/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readProblem, startTestApp, type TestApp } from "../../test/test-app.ts";
import { defaultLimits } from "../app-deps.ts";

let now = Temporal.Instant.from("2026-11-01T08:00:00Z");
let api: TestApp;
beforeAll(async () => {
  api = await startTestApp({ sample: false, limits: { requestsPerMinute: 3 }, now: () => now });
}, 60_000);
afterAll(async () => await api.close());

test("who asks too often is told when to come back, and others are not kept waiting by them", async () => {
  await api.cookieOf("sample-secretary");
  now = now.add({ seconds: 60 });
  for (const left of [2, 1, 0]) {
    const reply = await api.ask("sample-secretary", "/kinds");
    expect(reply.status).toBe(200);
    expect(reply.headers.get("RateLimit")).toBe(`"minute";r=${left};t=60`);
    expect(reply.headers.get("RateLimit-Policy")).toBe('"minute";q=3;w=60');
  }
  now = now.add({ seconds: 18 });
  for (const lang of languages) {
    const refused = await api.ask("sample-secretary", "/kinds", { lang });
    expect(refused.headers.get("Retry-After")).toBe("42");
    expect(refused.headers.get("RateLimit")).toBe('"minute";r=0;t=42');
    const problem = await readProblem(refused, 429);
    expect(problem.detail).toContain("42");
  }
  expect((await api.ask("visitor", "/kinds")).status).toBe(200);
  now = now.add({ seconds: 42 });
  expect((await api.ask("sample-secretary", "/kinds")).status).toBe(200);
});

test("a page at work never meets the limit that is set where nobody sets one", () => {
  expect(defaultLimits.requestsPerMinute).toBeGreaterThanOrEqual(60_000);
});
