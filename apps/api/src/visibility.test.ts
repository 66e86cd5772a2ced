import {
  type BodyInput,
  isKindName,
  kindNames,
  kinds,
  may,
  type Permission,
  type Principal,
  RecordState,
  visitor,
} from "@intersector/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fillPath, type Operation, readOperations } from "../test/operations.ts";
import { readAs, startTestApp, type TestApp, type Who } from "../test/test-app.ts";
import { sampleSession } from "./index.ts";
import { RecordPage, RecordReply, Referrers } from "./schemas/records.ts";
import { SearchReply } from "./schemas/search.ts";

/** What nobody but staff may ever read: words of a draft, a person's name, and the id that spells it. */
const secretWord = "zugvogelhaus";
const secretName = "Peregrine Nightjar";
const secretId = "peregrine-nightjar";
const secrets = [secretWord, "Nightjar", secretId];

let api: TestApp;
let operations: Operation[];

beforeAll(async () => {
  api = await startTestApp();
  operations = await readOperations(api);
  const text = (words: string) => ({ original: "en", texts: { en: words }, states: {} });
  const actor = { actor: "sample-secretary" };
  const topic = await api.register.get("topic", "topic-accessibility");
  if (!topic) throw new Error("the sample has lost its topic");
  await api.register.create(
    "person",
    { id: secretId, body: { name: secretName }, state: "published" },
    actor,
  );
  await api.register.create(
    "topic",
    { id: "hidden-topic", body: { ...topic.body, title: text(`The ${secretWord}`), position: 99 } },
    actor,
  );
  await api.register.create(
    "document",
    {
      id: "open-document",
      state: "published",
      body: {
        title: text("Open"),
        type: "report",
        author: secretId,
        topics: ["topic-accessibility", "hidden-topic"],
      },
    },
    actor,
  );
  await api.register.create(
    "topicCoordinator",
    {
      id: "open-coordinator",
      state: "published",
      body: { topic: "topic-accessibility", namedBy: "RAG", person: secretId },
    },
    actor,
  );
}, 60_000);
afterAll(async () => await api.close());

test("every route of the API says who may call it", () => {
  const documented = new Set(
    operations.map(({ method, path }) => `${method} ${path.replace(/^\/records\/\w+/, "/records/{kind}")}`),
  );
  const served = api.app.routes.filter(
    ({ method, path }) => method !== "ALL" && path.startsWith("/api/v1/") && !path.includes("*"),
  );
  expect(served.length).toBeGreaterThan(30);
  for (const { method, path } of served) {
    const name = path.replace("/api/v1", "").replaceAll(/:(\w+)/g, "{$1}");
    expect(documented, `${method} ${name}`).toContain(`${method} ${name}`);
  }
  for (const { permission, path } of operations) expect(permission, path).not.toBe("");
});

test("beside the API there is nothing but its document, its reference and whether it lives", () => {
  const others = api.app.routes.filter(
    ({ method, path }) => method !== "ALL" && !path.startsWith("/api/v1/") && !path.endsWith("*"),
  );
  expect(new Set(others.map(({ method, path }) => `${method} ${path}`))).toEqual(
    new Set([
      "GET /health",
      "GET /openapi.json",
      "GET /docs",
      "GET /docs/errors",
      "GET /docs/api-policy",
      "GET /docs/reference.css",
    ]),
  );
});

const everybody = [visitor, ...(await sampleSession().people())];

test.each(everybody.map((principal) => [principal.id, principal] as const))(
  "the policy closes routes to %s, and closes no other",
  async (id, principal) => {
    for (const { method, path, permission } of operations) {
      const reply = await api.ask(id as Who, fillPath(path, { kind: "activity" }), { method });
      const refused = principal === visitor ? reply.status === 401 : reply.status === 403;
      await reply.body?.cancel();
      const isClosed = permission !== "everybody" && !opens(principal, permission);
      expect([method, path, refused], `${reply.status}`).toEqual([method, path, isClosed]);
    }
  },
  60_000,
);

/** Whether the policy lets somebody through the door that a route names. */
function opens(principal: Principal, permission: string): boolean {
  const [action = "", named = ""] = permission.split(" ");
  const kind = named === "{kind}" ? "activity" : named;
  if (!isKindName(kind)) return may(principal, { action } as Permission);
  const reads = RecordState.options.some((state) => may(principal, { action: "read", kind, state }));
  if (action === "read" || !reads) return reads;
  const side = principal.side === undefined ? {} : { side: principal.side };
  return may(principal, { action, kind, ...side } as Permission);
}

test("nothing that a visitor or a member reads holds a draft, a person, or the id of one", async () => {
  const ids: Record<string, string> = { topic: "topic-accessibility", document: "open-document" };
  const asked: string[] = [];
  for (const { method, path } of operations) {
    if (method !== "GET") continue;
    const kind = /^\/records\/(\w+)\/\{id\}/.exec(path)?.[1];
    if (kind === undefined) {
      for (const name of path.includes("{kind}") ? kindNames : [""])
        asked.push(fillPath(path, { kind: name }));
    } else {
      for (const id of [ids[kind] ?? "open-coordinator", "hidden-topic", secretId])
        asked.push(fillPath(path, { id }));
    }
  }
  const words = [
    "",
    `q=${secretWord}`,
    "q=Nightjar",
    "include=references&limit=500",
    "format=jsonl",
    "format=csv",
    "after=0&follow=false",
  ];
  for (const who of ["visitor", "sample-member"] as const satisfies Who[]) {
    for (const path of asked) {
      for (const query of words) {
        // Without it the stream of events does not end.
        if (path === "/events" && !query.includes("follow=false")) continue;
        const reply = await api.ask(who, query === "" ? path : `${path}?${query}`);
        if (!reply.ok) continue;
        const text = await reply.text();
        for (const secret of secrets) {
          const found = text.indexOf(secret);
          expect(
            found < 0 ? "" : `${who} ${path}?${query}: …${text.slice(Math.max(0, found - 120), found + 40)}`,
          ).toBe("");
        }
        // The session names whom a visitor may sign in as; who wrote what is nobody else's business.
        if (path !== "/session") expect(text).not.toContain("sample-secretary");
      }
    }
  }
}, 120_000);

test("a draft is not found by who may not read it, and is by who may", async () => {
  expect((await api.ask("visitor", "/records/topic/hidden-topic")).status).toBe(404);
  expect((await api.ask("sample-member", "/records/topic/hidden-topic")).status).toBe(404);
  expect((await api.ask("sample-coordinator", "/records/topic/hidden-topic")).status).toBe(200);
  const search = (who: Who) => api.ask(who, `/search?q=${secretWord}`);
  expect((await readAs(SearchReply, await search("visitor"))).hits).toEqual([]);
  expect((await readAs(SearchReply, await search("sample-coordinator"))).hits).toHaveLength(1);
});

test("counts, facets and referrers leave out what is hidden", async () => {
  const page = await readAs(RecordPage, await api.ask("visitor", "/records/document?facets=topics&limit=1"));
  expect(page.facets.topics?.map(({ value }) => value)).not.toContain("hidden-topic");
  const hidden = await readAs(
    RecordPage,
    await api.ask("visitor", "/records/document?filter[topics]=hidden-topic"),
  );
  expect(hidden.total).toBe(0);
  const path = "/records/topic/topic-accessibility/referrers";
  const { referrers } = await readAs(Referrers, await api.ask("visitor", path));
  for (const { kind, state } of referrers)
    expect([kind, kinds[kind].public, state]).toEqual([kind, true, "published"]);
});

test("a list cannot be asked by a field that is hidden", async () => {
  for (const query of [
    `filter[person]=${secretId}`,
    "facets=person",
    "sort=person",
    "filter[person][exists]=true",
  ]) {
    expect((await api.ask("visitor", `/records/topicCoordinator?${query}`)).status, query).toBe(401);
    expect((await api.ask("sample-member", `/records/topicCoordinator?${query}`)).status, query).toBe(403);
  }
  expect((await api.ask("visitor", "/records/topic?state=draft")).status).toBe(401);
});

test("who may change a kind gets its records whole, so that saving one loses nothing", async () => {
  const path = "/records/document/open-document";
  const member = await readAs(RecordReply, await api.ask("sample-member", path));
  expect(member.record.body).not.toHaveProperty("author");
  expect(member.record.body.topics).toEqual(["topic-accessibility"]);
  const rapporteur = await readAs(RecordReply, await api.ask("sample-rapporteur", path));
  expect(rapporteur.record.body).toMatchObject({
    author: secretId,
    topics: ["topic-accessibility", "hidden-topic"],
  });
  // A published document is no longer its author's to change: a draft with the same body is.
  const { symbol: _, ...body } = rapporteur.record.body as BodyInput<"document">;
  await api.register.create("document", { id: "own-draft", body }, { actor: "somebody" });
  const draft = "/records/document/own-draft";
  const read = await readAs(RecordReply, await api.ask("sample-rapporteur", draft));
  const saved = await api.ask("sample-rapporteur", draft, {
    method: "PUT",
    headers: { "If-Match": `"${read.record.version}"` },
    body: { body: read.record.body as BodyInput<"document"> },
  });
  expect((await readAs(RecordReply, saved)).record.body.author).toBe(secretId);
});
