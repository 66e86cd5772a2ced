import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { kindNames } from "@intersector/domain";
import type { ApiDocument } from "../src/index.ts";
import { type Asked, startTestApp, type Who } from "../test/test-app.ts";

/**
 * Asks the application over the sample register and keeps what it was asked and what it answered as the examples of
 * the document: `node apps/api/scripts/record-examples.ts`, after a change of what a request or a reply holds.
 */

// Of a list two items say what it holds.
const mostItems = 2;
const mostLines = 2;

const api = await startTestApp({ worker: true });
const document = (await (await api.app.request("/openapi.json")).json()) as ApiDocument;
const schemas: Record<string, unknown> = {};
const texts: Record<string, Record<string, string>> = {};

type Operation = Record<"requestBody" | "responses", unknown> & { operationId: string };

function operationOf(method: string, path: string): Operation {
  for (const [pattern, item] of Object.entries(document.paths)) {
    const matches = new RegExp(`^${pattern.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(path);
    const operation = matches && item[method.toLowerCase()];
    if (operation) return operation as Operation;
  }
  throw new Error(`${method} ${path} is not in the document`);
}

/** Which named schema stands in a content of the document. */
function nameOf(content: unknown, type: string): string | undefined {
  const held = content as { content?: Record<string, { schema: { $ref?: string } }> } | undefined;
  return held?.content?.[type]?.schema.$ref?.split("/").at(-1);
}

function shorten(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, mostItems).map(shorten);
  if (typeof value !== "object" || value === null) return value;
  // Of a JSON schema only the dialect: who reads the document would take its references for the document's own.
  if ("$schema" in value) return { $schema: value.$schema };
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shorten(item)]));
}

function keep(name: string | undefined, value: unknown): void {
  if (name !== undefined && !isOfKind.test(name)) schemas[name] ??= shorten(value);
}

/** Asks, and keeps what was sent and what came under the names of their schemas. */
async function record(
  address: string,
  asked: Asked = {},
  who: Who = "sample-administrator",
): Promise<unknown> {
  const reply = await api.ask(who, address, asked);
  const method = asked.method ?? (asked.body === undefined && !asked.form ? "GET" : "POST");
  const { operationId, requestBody, responses } = operationOf(method, address.replace(/\?.*$/, ""));
  if (!reply.ok) throw new Error(`${method} ${address}: ${reply.status} ${await reply.text()}`);
  if (asked.body !== undefined) keep(nameOf(requestBody, "application/json"), asked.body);
  const type = reply.headers.get("Content-Type")?.split(";")[0] ?? "";
  if (type !== "application/json" || operationId === "getReport") {
    const text = await reply.text();
    const lines = text.split("\n");
    const isWhole = type === "text/event-stream";
    texts[operationId] = {
      ...texts[operationId],
      [type]: isWhole ? text : `${lines.slice(0, mostLines).join("\n")}\n`,
    };
    return text;
  }
  const body: unknown = await reply.json();
  keep(nameOf((responses as Record<string, unknown>)[reply.status], type), body);
  return body;
}

async function settle(address: string): Promise<void> {
  for (;;) {
    const { state } = (await (await api.ask("sample-administrator", address)).json()) as { state: string };
    if (!["queued", "running", "checking", "applying"].includes(state)) return;
    await delay(30);
  }
}

/** Of each kind's own schemas the sample itself gives the examples. */
const isOfKind = new RegExp(
  `^(?:${kindNames.map((kind) => `${kind[0]?.toUpperCase()}${kind.slice(1)}`).join("|")})(?:Reply|Page)$`,
);

const idOf = (reply: unknown) => (reply as { id: string }).id;

try {
  await record("/session");
  await record("/session", { body: { person: "sample-secretary" } });
  await record("/kinds?lang=en");
  await record("/kinds/activity?lang=en");
  await record("/search?q=accesibility&kinds=topic&limit=2");
  await record("/changes?limit=2&lang=en");
  await record("/changes/actors?lang=en");
  await record("/overview?lang=en", {}, "sample-secretary");
  await record("/overview/waiting?lang=en", {}, "sample-secretary");
  await record("/coordination/people?lang=en");
  await record("/coordination/topics?lang=en");
  await record("/health");
  await record("/import-maps?lang=en");

  const topic = "/records/topic/topic-accessibility";
  const { record: read } = (await (await api.ask("sample-administrator", topic)).json()) as {
    record: { body: object };
  };
  const body = { body: { ...read.body, state: "closed" }, reason: "Closed by the ISCG's meeting" };
  const ifMatch = (version: number) => ({ "If-Match": `"${version}"` });
  await api.ask("sample-administrator", topic, { method: "PUT", headers: ifMatch(1), body });
  await record(`${topic}/restore`, {
    headers: ifMatch(2),
    body: { version: 1, reason: "Closed by mistake" },
  });
  await record(`${topic}/history?lang=en&limit=2`);
  await record(`${topic}/compare?from=2&to=3&lang=en`);
  await record(`${topic}/referrers?lang=en`);

  const end = (await (await api.ask("sample-administrator", "/changes?limit=1")).json()) as {
    changes: { sequence: number }[];
  };
  await record(`/events?after=${(end.changes[0]?.sequence ?? 1) - 1}&follow=false`);

  await record("/bulk", {
    body: {
      mode: "together",
      reason: "Agreed at the first meeting of 2026",
      items: [
        {
          operation: "create",
          kind: "activity",
          id: "bdt-regulators-forum",
          body: {
            title: { original: "en", texts: { en: "Forum of regulators on accessibility" }, states: {} },
            category: "event",
            state: "planned",
            unit: "bdt",
          },
        },
        {
          operation: "patch",
          kind: "topic",
          id: "topic-climate-change",
          version: 1,
          body: { position: 2 },
        },
      ],
    },
  });
  const forum = "/records/activity/bdt-regulators-forum";
  await record(`${forum}/publish`, { headers: ifMatch(1), body: { reason: "Approved by the Director" } });

  const token = {
    name: "datahub",
    scopes: ["read", "write:activity"],
    roles: ["focalPoint"],
    side: "ITU-D",
    days: 180,
  };
  const { id: tokenId } = ((await record("/tokens", { body: token })) as { token: { id: string } }).token;
  schemas.NewServiceToken = { ...(schemas.NewServiceToken as object), secret: "isk_shown-this-once" };
  await record("/tokens");
  await record(`/tokens/${tokenId}`, { method: "DELETE" });

  const rows = [
    {
      title: "Forum of regulators on digital accessibility",
      category: "event",
      state: "planned",
      unit: "bdt",
    },
    {
      title: "Guide to accessible public services",
      category: "publication",
      state: "planned",
      unit: "nobody",
    },
  ];
  const form = new FormData();
  form.set("kind", "activity");
  form.set("file", new File([rows.map((row) => JSON.stringify(row)).join("\n")], "activities.jsonl"));
  const imported = `/imports/${idOf(await record("/imports", { form }))}`;
  schemas.UploadForm = { kind: "activity", file: "activities.xlsx" };
  await settle(imported);
  delete schemas.StoredImport;
  await record(imported);
  await record(`${imported}/outcomes?lang=en`);
  await record(`${imported}/refused?format=csv&lang=en`);
  await record(`${imported}/refused?format=jsonl&lang=en`);
  await record(`${imported}/apply`, { body: { allOrNothing: false, publish: true } });
  await settle(imported);
  await record("/imports");
  await record("/import-templates/activity?format=csv&lang=en");
  await record("/exports/topic?format=csv&lang=en");
  await record("/exports/topic?format=jsonl&lang=en");

  const analysis = `/analyses/${idOf(await record("/analyses", { body: { threshold: 0.4 } }))}`;
  await settle(analysis);
  await record(analysis);
  await record("/analyses");
  const page = (await record(`${analysis}/pairs?limit=2&lang=en`)) as { pairs: { a: string; b: string }[] };
  const [pair] = page.pairs;
  if (pair) {
    const both = `${analysis}/pairs/${pair.a}/${pair.b}`;
    await record(both);
    await record(`${both}/case`, { method: "POST" });
  }
  await record(`${analysis}/identical?lang=en`);
  await record(`${analysis}/sides`);
  await record(`${analysis}/left-out?lang=en`);
  await record("/reports/annual-report-2026?format=md&lang=en");
  await record("/reports/annual-report-2026/summary?lang=en");
} finally {
  await api.close();
}
const file = join(import.meta.dirname, "../src/openapi/recorded-examples.json");
writeFileSync(file, `${JSON.stringify({ schemas, texts }, null, 2)}\n`);
