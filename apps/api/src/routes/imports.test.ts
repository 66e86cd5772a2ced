import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectSentence } from "../../test/expect-sentence.ts";
import { readAs, readProblem, startTestApp, type TestApp, type Who } from "../../test/test-app.ts";
import { apply, checkFile, csvOf, csvRow, upload } from "../../test/upload.ts";
import { startWorker } from "../jobs/start-worker.ts";
import { ImportMapList, ImportState, StoredImport } from "../schemas/imports.ts";
import { RecordPage } from "../schemas/records.ts";

const secretary = "sample-secretary";
let api: TestApp;
beforeAll(async () => {
  api = await startTestApp({ worker: true, limits: { uploadBytes: 400_000, bodyBytes: 50_000 } });
}, 60_000);
afterAll(async () => await api.close());

async function exportAs(format: string): Promise<Uint8Array<ArrayBuffer>> {
  const reply = await api.ask(secretary, `/exports/activity?format=${format}`);
  return new Uint8Array(await reply.arrayBuffer());
}

describe("applying", () => {
  test("writes the good rows and gives the bad ones back, to be corrected and imported again", async () => {
    const rows = [
      csvRow("One", "bdt", "2026-03-01", "k1"),
      csvRow("Two", "nobody", "2026-03-01", "k2"),
      csvRow("Three", "tsb", "2026-02-30", "k3"),
    ];
    const { stored } = await checkFile(api, secretary, csvOf(...rows));
    const applied = await apply(api, secretary, stored.id, { publish: true });
    expect(applied).toMatchObject({ state: "applied", progress: 1, counts: { created: 1, refused: 2 } });
    const refused = await api.ask(secretary, `/imports/${stored.id}/refused`, { lang: "fr" });
    expect(refused.headers.get("Content-Disposition")).toContain("liste.refused.csv");
    const corrected = (await refused.text()).replace("nobody", "bdt").replace("2026-02-30", "2026-02-28");
    const again = await checkFile(api, secretary, { name: "corrigé.csv", content: corrected });
    expect(again.stored.counts).toMatchObject({ created: 2, refused: 0 });
    await apply(api, secretary, again.stored.id);
    const all = await checkFile(
      api,
      secretary,
      csvOf(csvRow("One", "bdt", "2026-03-01", "k1"), csvRow("Two", "bdt", "2026-03-01", "k2")),
    );
    expect(all.stored.counts).toMatchObject({ created: 0, changed: 0, unchanged: 2 });
    const found = await readAs(
      RecordPage,
      await api.ask(secretary, "/records/activity?q=Three&filter[unit]=tsb"),
    );
    expect(found.records).toMatchObject([
      { state: "draft", createdBy: secretary, body: { externalIds: [{ system: "plan", id: "k3" }] } },
    ]);
  });

  test("writes nothing at all where one row is refused and all were asked for", async () => {
    const before = await readAs(RecordPage, await api.ask(secretary, "/records/activity?limit=1"));
    const { stored } = await checkFile(api, secretary, csvOf(csvRow("Lone"), csvRow("Bad", "nobody")));
    const failed = await apply(api, secretary, stored.id, { allOrNothing: true });
    expect(failed).toMatchObject({ state: "failed", error: expect.stringContaining("1 row was refused") });
    const after = await readAs(RecordPage, await api.ask(secretary, "/records/activity?limit=1"));
    expect(after.total).toBe(before.total);
  });

  test("is done once, whoever asks for it twice, and not before the check nor after a cancelling", async () => {
    const { stored } = await checkFile(api, secretary, csvOf(csvRow("Twice")));
    const ask = () => api.ask(secretary, `/imports/${stored.id}/apply`, { body: {}, lang: "fr" });
    const replies = await Promise.all([ask(), ask(), ask()]);
    expect(replies.map(({ status }) => status).sort()).toEqual([202, 409, 409]);
    for (const reply of replies.filter(({ status }) => status === 409)) {
      expectSentence((await readProblem(reply, 409)).detail, "fr");
    }
    const other = await checkFile(api, secretary, csvOf(csvRow("Cancelled")));
    const path = `/imports/${other.stored.id}`;
    const cancelled = await readAs(StoredImport, await api.ask(secretary, path, { method: "DELETE" }));
    expect(cancelled.state).toBe("cancelled");
    expect((await api.ask(secretary, `${path}/apply`, { body: {} })).status).toBe(409);
    await readProblem(await api.ask(secretary, "/imports/nobody/apply", { body: {} }), 404);
  });

  test.each(["xlsx", "csv", "jsonl"])(
    "what was exported as %s changes nothing when it is imported",
    async (format) => {
      const content = await exportAs(format);
      const { stored, outcomes } = await checkFile(api, secretary, { name: `export.${format}`, content });
      const changed = outcomes.filter(({ type }) => type !== "unchanged");
      expect([stored.state, stored.counts?.rows, changed]).toEqual(["checked", stored.counts?.unchanged, []]);
      expect(stored.counts?.unchanged).toBeGreaterThan(100);
    },
  );
});

describe("who imports", () => {
  test("writes what their own side does, and gets the other rows back", async () => {
    const focal: Who = "sample-focalpoint-itu-d";
    const { stored, outcomes } = await checkFile(
      api,
      focal,
      csvOf(csvRow("Ours", "bdt"), csvRow("Theirs", "tsb")),
      { lang: "fr" },
    );
    expect(stored.counts).toMatchObject({ created: 1, refused: 1 });
    expect(outcomes[1]).toMatchObject({ row: 3, findings: [{ code: "rowNotPermitted" }] });
    expect((await apply(api, focal, stored.id)).counts).toMatchObject({ created: 1, refused: 1 });
  });

  test("may be a focal point or the secretary, and nobody else", async () => {
    expect((await upload(api, "visitor", csvOf(csvRow("A")))).status).toBe(401);
    expect((await upload(api, "sample-coordinator", csvOf(csvRow("A")))).status).toBe(403);
  });

  test("is told by what maps a list can be read", async () => {
    const { maps } = await readAs(ImportMapList, await api.ask(secretary, "/import-maps?lang=ru"));
    expect(maps.map(({ name }) => name)).toEqual(["register", "uninfo"]);
    for (const { title } of maps) expect(title).toMatch(/[а-я]/);
  });
});

test("what waits when no worker is there is done by the next one that starts", async () => {
  const idle = await startTestApp();
  try {
    const { id } = await readAs(StoredImport, await upload(idle, secretary, csvOf(csvRow("Waiting"))), 202);
    expect(ImportState.parse((await idle.jobs.getImport(id, "en")).state)).toBe("queued");
    const { databaseUrl, register } = idle;
    const worker = await startWorker({ databaseUrl, register, logger: pino({ level: "silent" }) });
    await expect
      .poll(async () => (await idle.jobs.getImport(id, "en")).state, { timeout: 15_000 })
      .toBe("checked");
    await worker.stop();
  } finally {
    await idle.close();
  }
}, 60_000);
