import { afterAll, beforeAll, expect, test } from "vitest";
import { fillPath, readOperations } from "../../test/operations.ts";
import {
  type Asked,
  activity,
  readAs,
  readProblem,
  startTestApp,
  type TestApp,
} from "../../test/test-app.ts";
import { RecordReply } from "../schemas/records.ts";
import { NewServiceToken, ServiceToken, TokenList } from "../schemas/tokens.ts";

const administrator = "sample-administrator";
let now = Temporal.Instant.from("2026-11-01T08:00:00Z");
let api: TestApp;
beforeAll(async () => {
  api = await startTestApp({ now: () => now });
}, 60_000);
afterAll(async () => await api.close());

async function create(body: Record<string, unknown>) {
  const asked = { body: { name: "other-team", roles: ["secretary"], ...body } };
  return await readAs(NewServiceToken, await api.ask(administrator, "/tokens", asked), 201);
}

const use = (secret: string, path: string, { headers, ...asked }: Asked = {}) =>
  api.ask("visitor", path, { ...asked, headers: { ...headers, Authorization: `Bearer ${secret}` } });

test("a secret is shown once, and only administrators give, see and revoke tokens", async () => {
  const { token, secret } = await create({ scopes: ["read"] });
  expect(secret).toMatch(/^isk_[\w-]{43}$/);
  const list = await api.ask(administrator, "/tokens");
  expect(JSON.stringify(await readAs(TokenList, list))).not.toContain(secret);
  for (const who of ["sample-secretary", "sample-chair"] as const) {
    expect((await api.ask(who, "/tokens")).status).toBe(403);
    expect((await api.ask(who, `/tokens/${token.id}`, { method: "DELETE" })).status).toBe(403);
  }
  expect((await api.ask(administrator, "/tokens/none", { method: "DELETE" })).status).toBe(404);
});

test("what a program writes is logged under the name of its token, and no further than its scopes go", async () => {
  const { secret } = await create({ name: "planning-tool", scopes: ["read", "write:activity"] });
  // Nobody's browser sends a token unasked: where a page comes from does not matter.
  const headers = { "Sec-Fetch-Site": "cross-site" };
  const asked = { headers, body: { id: "by-token", body: activity("By a program", "bdt") } };
  const { record } = await readAs(RecordReply, await use(secret, "/records/activity", asked), 201);
  expect(record.createdBy).toBe("token:planning-tool");
  const topic = await readProblem(await use(secret, "/records/topic", { body: { body: {} } }), 403);
  expect(topic).toMatchObject({ code: "outOfScope" });
  expect(topic.detail).toContain("write:topic");
  expect((await use(secret, "/tokens")).status).toBe(403);
});

test("roles bound what scopes open", async () => {
  const { secret } = await create({ scopes: ["read", "write", "import"], roles: ["member"] });
  expect((await readProblem(await use(secret, "/records/activity", { body: { body: {} } }), 403)).code).toBe(
    "notPermitted",
  );
});

test("every route that writes refuses a token that may read only", async () => {
  const { secret } = await create({ scopes: ["read"] });
  expect((await use(secret, "/records/activity/bdt-giga")).status).toBe(200);
  const operations = (await readOperations(api)).filter(
    ({ method, path }) => method !== "GET" && path !== "/session",
  );
  expect(operations.length).toBeGreaterThan(100);
  for (const { method, path } of operations) {
    const filled = fillPath(path, { kind: "activity", id: "bdt-giga" });
    const reply = await use(secret, filled, { method, headers: { "If-Match": '"1"' } });
    // What opens a case asks for the reading of analyses first, and finds none.
    const isCase = path.endsWith("/case");
    expect([method, path, reply.status]).toEqual([method, path, isCase ? 404 : 403]);
  }
});

test("a token that has expired, was revoked or never given is refused, and so is what it would have read", async () => {
  const { token, secret } = await create({ scopes: ["read"], days: 2 });
  const { secret: other, token: second } = await create({ scopes: ["read"] });
  const revoked = await api.ask(administrator, `/tokens/${second.id}`, { method: "DELETE" });
  expect(await readAs(ServiceToken, revoked)).toMatchObject({ revokedBy: administrator });
  now = now.add({ hours: 49 });
  expect(Date.parse(token.expiresAt)).toBeLessThan(now.epochMilliseconds);
  for (const wrong of [secret, other, "isk_nobody", "x"]) {
    const reply = await use(wrong, "/records/topic", { lang: "fr" });
    expect(reply.headers.get("WWW-Authenticate")).toContain('error="invalid_token"');
    expect((await readProblem(reply, 401)).code).toBe("tokenInvalid");
  }
});
