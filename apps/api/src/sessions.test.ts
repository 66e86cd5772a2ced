import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readAs, readProblem, startTestApp, type TestApp } from "../test/test-app.ts";
import { createApp, isLoopback, sampleSession, visitorsOnly } from "./index.ts";
import { Session } from "./schemas/session.ts";

const logger = pino({ level: "silent" });
let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
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

  test.each([
    ["http://localhost/api/v1/session", /^(?!.*Secure).*$/],
    ["https://localhost/api/v1/session", /; Secure/],
  ])("the cookie of %s is for our own pages alone, and travels as safely as it can", async (url, secure) => {
    const reply = await api.app.request(url, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ person: "sample-chair" }),
    });
    const cookie = reply.headers.get("Set-Cookie") ?? "";
    for (const flag of ["HttpOnly", "SameSite=Strict", "Path=/", "Max-Age=43200"])
      expect(cookie).toContain(flag);
    expect(cookie).not.toContain("Domain");
    expect(cookie).toMatch(secure);
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
    for (const host of [
      "127.0.0.1.example",
      "localhost.example",
      "169.254.1.1",
      "0.0.0.0",
      "2130706433.example",
    ]) {
      const foreign = await api.app.request(`http://${host}/api/v1/session`);
      expect((await readProblem(foreign, 421)).code, host).toBe("hostNotAllowed");
    }
    for (const host of ["localhost:3000", "127.0.0.1:3000", "[::1]:3000"]) {
      expect((await api.app.request(`http://${host}/api/v1/session`)).status).toBe(200);
    }
  });

  test("every method that writes is refused to another site, whoever is signed in", async () => {
    const headers = {
      "Sec-Fetch-Site": "cross-site",
      Origin: "https://elsewhere.example",
      "If-Match": '"1"',
    };
    for (const [method, path] of [
      ["DELETE", "/session"],
      ["PUT", "/records/activity/bdt-giga"],
      ["POST", "/records/activity"],
      ["POST", "/imports"],
      ["POST", "/analyses"],
    ] as const) {
      const reply = await api.ask("sample-secretary", path, { method, headers, body: {} });
      expect((await readProblem(reply, 403)).code, `${method} ${path}`).toBe("crossSiteRequest");
    }
  });

  test("every page forbids scripts that are not ours", async () => {
    for (const path of ["/docs", "/openapi.json", "/api/v1/session", "/api/v1/nowhere"]) {
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
