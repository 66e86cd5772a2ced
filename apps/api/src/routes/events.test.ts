import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Heard, listen } from "../../test/listen.ts";
import { activity, readAs, startTestApp, type TestApp } from "../../test/test-app.ts";
import { apply, checkFile, csvOf, csvRow } from "../../test/upload.ts";
import { serveApp } from "../index.ts";
import { ChangeEvent, JobEvent } from "../schemas/events.ts";
import { StoredImport } from "../schemas/imports.ts";
import { RecordPage } from "../schemas/records.ts";

const secretary = "sample-secretary";
const actor = { actor: secretary };
let api: TestApp;
beforeAll(async () => {
  api = await startTestApp({ worker: true });
}, 60_000);
afterAll(async () => await api.close());

const isChangeOf = (id: string) => (heard: Heard) =>
  heard.event === "change" && ChangeEvent.parse(heard.data).id === id;

describe("the stream of events", () => {
  test("tells each listener what is written, as far as they may read it", async () => {
    const focalPoint = await listen(api, "sample-focalpoint-itu-d", "?lang=en");
    const visitor = await listen(api, "visitor");
    await focalPoint.until(({ event }) => event === "ready");
    await visitor.until(({ event }) => event === "ready");
    await api.register.create("activity", { id: "unseen", body: activity("Unseen", "bdt") }, actor);
    await api.register.create(
      "theme",
      {
        id: "seen",
        state: "published",
        body: {
          title: { original: "en", texts: { en: "Seen" }, states: {} },
          coordinationCalledFor: false,
        },
      },
      actor,
    );
    const draft = await focalPoint.until(({ event }) => event === "change");
    expect(draft.data).toMatchObject({
      ...{ kind: "activity", id: "unseen", version: 1, operation: "create", state: "draft" },
      ...{ actor: secretary, actorName: "Secretary of ISC-TF", mine: false },
    });
    expect(draft.id).toBe(String(ChangeEvent.parse(draft.data).sequence));
    await focalPoint.until(isChangeOf("seen"));
    const open = await visitor.until(({ event }) => event === "change");
    expect(open.data).toMatchObject({ kind: "theme", id: "seen", mine: false });
    expect(open.data).not.toHaveProperty("actor");
    expect(open.data).not.toHaveProperty("actorName");
    await focalPoint.stop();
    await visitor.stop();
  });

  test("goes on after the last event that somebody heard", async () => {
    const before = await api.register.lastSequence();
    for (const id of ["first", "second"]) {
      await api.register.create("activity", { id, body: activity(id, "bdt") }, actor);
    }
    const idsOf = (heard: Heard[]) =>
      heard.filter(({ event }) => event === "change").map(({ data }) => ChangeEvent.parse(data).id);
    const missed = await listen(api, secretary, `?after=${before}&follow=false`);
    expect(idsOf(await missed.rest())).toEqual(["first", "second"]);
    const again = await listen(api, secretary, "?after=0&follow=false", {
      "Last-Event-ID": String(before + 1),
    });
    expect(idsOf(await again.rest())).toEqual(["second"]);
    const all = await listen(api, secretary, "?after=0&follow=false");
    expect(idsOf(await all.rest())).toHaveLength(before + 2);
    const fromNow = await listen(api, secretary, "?follow=false");
    expect(idsOf(await fromNow.rest())).toEqual([]);
    const ahead = await listen(api, secretary, "?follow=false&after=999999");
    expect((await ahead.rest())[0]?.data).toEqual({ sequence: before + 2 });
  });

  test("tells who may know it how far an analysis is, until it is done", async () => {
    const stream = await listen(api, secretary);
    const other = await listen(api, "sample-chair");
    const member = await listen(api, "sample-member");
    await api.ask(secretary, "/analyses", { body: { threshold: 0.5 } });
    const isDone = ({ event, data }: Heard) => event === "job" && JobEvent.parse(data).state === "done";
    const first = await stream.until(({ event }) => event === "job");
    expect(JobEvent.parse(first.data)).toMatchObject({ job: "analysis", mine: true });
    const done = JobEvent.parse((await stream.until(isDone)).data);
    expect([done.progress, done.mine]).toEqual([1, true]);
    expect(JobEvent.parse((await other.until(isDone)).data)).toMatchObject({ id: done.id, mine: false });
    const later = await listen(api, secretary, "?follow=false");
    expect((await later.rest()).filter(isDone)).toHaveLength(1);
    await api.register.create("activity", { id: "after-all", body: activity("x", "bdt") }, actor);
    await api.register.publish("activity", "after-all", 1, actor);
    const heard = await member.until(({ event }) => event !== "ready");
    expect(heard).toMatchObject({ event: "change", data: { id: "after-all", operation: "publish" } });
    for (const one of [stream, other, member]) await one.stop();
  }, 60_000);

  test("tells how far an import is, until it is written", async () => {
    const stream = await listen(api, secretary);
    const other = await listen(api, "sample-chair");
    const { stored } = await checkFile(api, secretary, csvOf(csvRow("Told")));
    const isIn = (state: string) => (heard: Heard) =>
      heard.event === "job" && JobEvent.parse(heard.data).state === state;
    const checked = JobEvent.parse((await stream.until(isIn("checked"))).data);
    expect(checked).toMatchObject({ job: "import", id: stored.id, fileName: stored.fileName, mine: true });
    await apply(api, secretary, stored.id);
    expect(JobEvent.parse((await stream.until(isIn("applied"))).data).progress).toBe(1);
    expect(JobEvent.parse((await other.until(isIn("applied"))).data).mine).toBe(false);
    for (const one of [stream, other]) await one.stop();
  }, 60_000);

  test("tells of an import that is cancelled while it is written, of which nothing then stays", async () => {
    const count = async () =>
      (await readAs(RecordPage, await api.ask(secretary, "/records/activity?limit=1"))).total;
    const before = await count();
    const last = await api.register.lastSequence();
    const rows = Array.from({ length: 6000 }, (_, index) => csvRow(`Never written ${index}`));
    const { stored } = await checkFile(api, secretary, csvOf(...rows));
    const stream = await listen(api, secretary);
    const path = `/imports/${stored.id}`;
    await readAs(StoredImport, await api.ask(secretary, `${path}/apply`, { body: {} }), 202);
    const jobIn = (state: string) => (heard: Heard) => {
      if (heard.event !== "job") return false;
      const job = JobEvent.parse(heard.data);
      return job.id === stored.id && job.state === state && (state !== "applying" || job.progress > 0);
    };
    await stream.until(jobIn("applying"));
    const cancelled = await readAs(StoredImport, await api.ask(secretary, path, { method: "DELETE" }));
    expect(cancelled.state).toBe("cancelled");
    await stream.until(jobIn("cancelled"));
    await stream.stop();
    // The worker takes the next job when it has given this one up.
    await checkFile(api, secretary, csvOf(csvRow("The next")));
    expect([await count(), await api.register.lastSequence()]).toEqual([before, last]);
    expect((await readAs(StoredImport, await api.ask(secretary, path))).state).toBe("cancelled");
  }, 60_000);

  test("is a stream that nobody gathers or keeps", async () => {
    const { reply, stop } = await listen(api, secretary, "", { "Accept-Encoding": "gzip" });
    expect(reply.headers.get("Content-Type")).toBe("text/event-stream");
    expect(reply.headers.get("Content-Encoding")).toBeNull();
    expect(reply.headers.get("Cache-Control")).toBe("no-cache");
    await stop();
  });
});

test("a server that stops ends its streams at once", async () => {
  const server = await serveApp({ app: api.app, port: 0 });
  const cookie = (await api.cookieOf(secretary)) ?? "";
  const reply = await fetch(`${server.url}/api/v1/events`, { headers: { Cookie: cookie } });
  const reader = reply.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toContain("event: ready");
  const started = performance.now();
  await server.close();
  while (!(await reader?.read())?.done);
  expect(performance.now() - started).toBeLessThan(2000);
});

test("the time that a request may take does not end a stream", async () => {
  const quick = await startTestApp({ sample: false, limits: { requestMs: 150 } });
  const stream = await listen(quick, secretary);
  await new Promise((resolve) => setTimeout(resolve, 400));
  await quick.register.create("person", { id: "late", body: { name: "Late" } }, actor);
  await stream.until(isChangeOf("late"));
  await stream.stop();
  await quick.close();
}, 30_000);
