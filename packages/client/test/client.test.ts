import { createApp, createJobs, sampleSession } from "@intersector/api";
import type { BodyInput } from "@intersector/domain";
import { sampleRecords } from "@intersector/sample";
import { createTestRegister } from "@intersector/store/testing";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ApiProblem, type Client, createClient } from "../src/index.ts";

let secretary: Client;
let visitor: Client;
let close: () => Promise<void>;

beforeAll(async () => {
  const logger = pino({ level: "silent" });
  const given = await createTestRegister();
  await given.register.putMany(sampleRecords(), { actor: "sample" });
  const jobs = await createJobs({ databaseUrl: given.databaseUrl, register: given.register, logger });
  const app = createApp({ register: given.register, jobs, logger, session: sampleSession(), loopback: true });
  visitor = createClient("http://localhost", { language: "fr", fetch: app.request });
  const signedIn = await visitor.http.session.$post({ json: { person: "sample-secretary" } });
  const cookie = signedIn.headers.get("Set-Cookie")?.split(";")[0] ?? "";
  secretary = createClient("http://localhost/", {
    language: "fr",
    fetch: (url, init) => {
      const headers = new Headers(init?.headers);
      headers.set("Cookie", cookie);
      return app.request(url, { ...init, headers });
    },
  });
  close = async () => {
    await jobs.stop();
    await given.close();
  };
}, 60_000);
afterAll(async () => await close());

const body: BodyInput<"activity"> = {
  title: { original: "en", texts: { en: "As it was" }, states: {} },
  category: "project",
  state: "underWay",
  unit: "bdt",
  url: "https://example.org/",
};

test("a record is created, changed, patched, published, withdrawn, restored and compared", async () => {
  const { records } = secretary;
  const created = await records.create("activity", { id: "by-client", body });
  expect(created.record).toMatchObject({ version: 1, state: "draft" });
  await records.change("activity", "by-client", { version: 1, body: { ...body, unit: "tsb" } });
  const patched = await records.patch("activity", "by-client", { version: 2, body: { url: null } });
  expect(patched.record.body).not.toHaveProperty("url");
  expect(patched.record.body.unit).toBe("tsb");
  await records.publish("activity", "by-client", { version: 3, reason: "ready" });
  await records.withdraw("activity", "by-client", { version: 4 });
  await records.restore("activity", "by-client", { version: 5, toVersion: 1 });
  const history = await records.history("activity", "by-client");
  expect(history.map(({ operation }) => operation)).toEqual([
    ...["create", "change", "change", "publish", "withdraw", "restore"],
  ]);
  const differences = await records.compare("activity", "by-client", 1, 3);
  expect(differences.map(({ path }) => path.join("."))).toEqual(expect.arrayContaining(["unit", "url"]));
});

test("every record that matches comes, page after page, each once", async () => {
  const { total } = await secretary.records.list("activity", { limit: 1 });
  const ids: string[] = [];
  for await (const { id } of secretary.records.all("activity", { limit: 40 })) ids.push(id);
  expect(ids.length).toBeGreaterThan(80);
  expect(new Set(ids).size).toBe(total);
  expect(ids).toHaveLength(total);
});

test("filters, sorts and facets are written as the API reads them", async () => {
  const page = await secretary.records.list("activity", {
    filters: { unit: ["bdt", "tsb"], "period.from": { atLeast: "2000-01-01" } },
    sort: "-updatedAt",
    facets: ["unit"],
    include: "references",
  });
  expect(new Set(page.facets.unit?.map(({ value }) => value))).toEqual(
    new Set(page.records.map(({ body: { unit } }) => unit)),
  );
  expect(page.included).toBeDefined();
});

test("chosen fields come alone, and the others are not there for the compiler either", async () => {
  const [first] = (await secretary.records.list("activity", { fields: ["title"], limit: 1 })).records;
  expect(Object.keys(first?.body ?? {})).toEqual(["title"]);
  // @ts-expect-error the list was not asked for the unit
  expect(first?.body.unit).toBeUndefined();
  for await (const { body } of secretary.records.all("theme", { fields: ["title"] })) {
    expect(body.title.texts).not.toEqual({});
  }
  const { record } = await visitor.records.get("topic", "topic-accessibility", { fields: ["title"] });
  expect(Object.keys(record.body)).toEqual(["title"]);
  // @ts-expect-error no activity has such a field
  const refused = secretary.records.list("activity", { fields: ["nothing"] });
  await expect(refused).rejects.toMatchObject({
    status: 400,
    problem: { findings: [{ code: "notInList" }] },
  });
});

test("events come as they happen, from the change that was last heard", async () => {
  const stop = new AbortController();
  const heard: string[] = [];
  for await (const told of secretary.events({ signal: stop.signal })) {
    heard.push(told.event);
    if (told.event === "ready") await secretary.records.create("activity", { id: "heard", body });
    if (told.event !== "change") continue;
    expect(told.data).toMatchObject({ kind: "activity", id: "heard", operation: "create", mine: true });
    const after = told.data.sequence - 1;
    const again = [];
    for await (const one of secretary.events({ after, follow: false })) again.push(one);
    expect(again.filter(({ event }) => event === "change")).toEqual([told]);
    stop.abort();
    break;
  }
  expect(heard).toEqual(["ready", "change"]);
});

test("a refusal is an error with the sentence, the code and the places in the reader's language", async () => {
  const refused = await secretary.records
    .create("activity", { body: { ...body, url: "nowhere" } })
    .catch((error: unknown) => error);
  if (!(refused instanceof ApiProblem)) throw new Error("nothing was refused");
  expect(refused.status).toBe(400);
  expect(refused.message).toBe("1 valeur n'est pas valable.");
  expect(refused.problem?.findings).toMatchObject([{ code: "notAUrl", pointer: "#/body/url" }]);
  await expect(visitor.records.list("activity")).rejects.toThrow("Connectez-vous d'abord.");
});

test("who writes over another's version is shown both", async () => {
  await secretary.records.create("activity", { id: "conflicting", body });
  await secretary.records.patch("activity", "conflicting", { version: 1, body: { unit: "tsb" } });
  const late = await secretary.records
    .patch("activity", "conflicting", { version: 1, body: { url: null } })
    .catch((error: unknown) => error);
  if (!(late instanceof ApiProblem)) throw new Error("nothing was refused");
  expect(late.problem?.current?.body.unit).toBe("tsb");
  expect(late.problem?.yours?.unit).toBe("bdt");
});

test("many drafts are written and published at once", async () => {
  const ids = ["bulk-1", "bulk-2"];
  const created = await secretary.bulk(
    ids.map((id) => ({ operation: "create", kind: "activity", id, body })),
  );
  expect(created.results.map(({ version }) => version)).toEqual([1, 1]);
  const twice = ids.map((id) => ({ operation: "publish", kind: "activity", id, version: 1 }) as const);
  expect((await secretary.bulk(twice)).written).toBe(2);
  expect(await secretary.bulk(twice, { mode: "each" })).toMatchObject({ written: 0, refused: 2 });
});

test("every other route is called by its path", async () => {
  const { kinds } = await visitor.read(visitor.http.kinds.$get({ query: {} }));
  expect(kinds).toHaveLength(24);
  const { referrers } = await secretary.records.referrers("unit", "bdt", { limit: 5 });
  expect(referrers.length).toBeGreaterThan(0);
});

test("the address of a file is one for a link", () => {
  expect(visitor.exportUrl("activity", "csv", "filter[unit]=bdt")).toBe(
    "http://localhost/api/v1/exports/activity?format=csv&lang=fr&filter[unit]=bdt",
  );
  expect(visitor.reportUrl("a b", "pdf", "ar")).toBe(
    "http://localhost/api/v1/reports/a%20b?format=pdf&lang=ar",
  );
});
