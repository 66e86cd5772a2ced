import { languages } from "@intersector/domain";
import { parseReport, sourcesOf } from "@intersector/reports";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readAs, readProblem, startTestApp, type TestApp, type Who } from "../../test/test-app.ts";
import { mediaTypes } from "../schemas/files.ts";
import { ReportSummaryReply, reportFormats } from "../schemas/reports.ts";

const edition = "annual-report-2026";
let api: TestApp;
beforeAll(async () => {
  api = await startTestApp();
  const sample = await api.register.get("reportEdition", edition);
  if (!sample) throw new Error("the sample has lost its edition");
  const { body } = sample;
  const actor = { actor: "sample-secretary" };
  await api.register.create("reportEdition", { id: "drafted", body: { ...body, year: 2027 } }, actor);
  const issued = { ...body, symbol: "C26/42", state: "published" as const };
  await api.register.create("reportEdition", { id: "issued", body: issued, state: "published" }, actor);
}, 60_000);
afterAll(async () => await api.close());

const get = (who: Who, path: string, headers: Record<string, string> = {}) =>
  api.ask(who, `/reports/${path}`, { headers });

describe("a report as a file", () => {
  test.each(reportFormats)(
    "in %s says its type and language and has a name that can be read",
    async (format) => {
      const reply = await get("sample-secretary", `${edition}?format=${format}&lang=fr`);
      expect(reply.status).toBe(200);
      expect(reply.headers.get("Content-Type")).toBe(mediaTypes[format]);
      expect(reply.headers.get("Content-Language")).toBe("fr");
      const disposition = reply.headers.get("Content-Disposition") ?? "";
      expect(disposition.startsWith(format === "html" ? "inline;" : "attachment;")).toBe(true);
      const name = decodeURIComponent(disposition.split("filename*=UTF-8''")[1] ?? "");
      expect(name).toBe(
        `Renforcement de la coordination intersectorielle dans l'ensemble de l'UIT 2026.${format}`,
      );
      expect((await reply.arrayBuffer()).byteLength).toBeGreaterThan(10_000);
    },
  );

  test("is a page that our own pages alone may frame, and that loads nothing", async () => {
    const reply = await get("sample-secretary", `${edition}?lang=ar`);
    const policy = reply.headers.get("Content-Security-Policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toContain("script-src");
    expect(reply.headers.get("X-Frame-Options")).toBe("SAMEORIGIN");
    expect(await reply.text()).toContain('<html lang="ar" dir="rtl">');
  });

  test("keeps its own policy when it is asked for again, for the reader keeps the headers of the latest reply", async () => {
    const first = await get("sample-secretary", `${edition}?lang=ar`);
    const headers = { "If-None-Match": first.headers.get("ETag") ?? "" };
    const again = await get("sample-secretary", `${edition}?lang=ar`, headers);
    expect(again.status).toBe(304);
    expect(again.headers.get("Content-Security-Policy")).toBe(first.headers.get("Content-Security-Policy"));
  });

  test("links each block to the dashboard's pages of its records when asked to", async () => {
    const plain = await (await get("sample-secretary", `${edition}?lang=fr`)).text();
    const linked = await (await get("sample-secretary", `${edition}?lang=fr&sources=links`)).text();
    expect(plain).not.toContain('class="source"');
    expect(linked).toContain('href="/fr/records/topic/topic-accessibility"');
  });

  test("is not sent again while the records stay as they are", async () => {
    const first = await get("sample-secretary", `${edition}?format=pdf&lang=zh`);
    const etag = first.headers.get("ETag") ?? "";
    expect(etag).toMatch(/^W\/".{40,}"$/);
    const again = await get("sample-secretary", `${edition}?format=pdf&lang=zh`, { "If-None-Match": etag });
    expect(again.status).toBe(304);
    expect(again.headers.get("ETag")).toBe(etag);
    expect(await again.text()).toBe("");
    const other = await get("sample-secretary", `${edition}?format=pdf&lang=fr`, { "If-None-Match": etag });
    expect(other.status).toBe(200);
  });

  test("carries its symbol in its name, without the signs that a file system refuses", async () => {
    const reply = await get("sample-secretary", "issued?format=docx&lang=ar");
    const name = decodeURIComponent(
      reply.headers.get("Content-Disposition")?.split("filename*=UTF-8''")[1] ?? "",
    );
    expect(name).toBe("C26-42 تعزيز التنسيق بين القطاعات على نطاق الاتحاد 2026.docx");
  });
});

describe("who may read a report", () => {
  test("an edition that is not there is not found, nor is a draft by who may not read it", async () => {
    const problem = await readProblem(await get("sample-secretary", "none?lang=fr"), 404);
    expect(problem).toMatchObject({ code: "recordNotFound" });
    await readProblem(await get("sample-member", "drafted"), 404);
    await readProblem(await get("visitor", "drafted/summary"), 404);
    expect((await get("sample-secretary", "drafted?format=md")).status).toBe(200);
  });

  test("one in preparation is for those who may read all that it rests on", async () => {
    for (const path of [edition, `${edition}/summary`]) {
      expect((await readProblem(await get("visitor", path), 401)).code).toBe("notSignedIn");
      for (const who of ["sample-member", "sample-coordinator", "sample-rapporteur"] as const)
        expect((await readProblem(await get(who, path), 403)).code).toBe("notPermitted");
      for (const who of ["sample-focalpoint-itu-d", "sample-chair", "sample-administrator"] as const)
        expect((await get(who, path)).status).toBe(200);
    }
  });

  test("one that is published has the same words for everybody, and names no source that is closed", async () => {
    const words = (who: Who) => get(who, "issued?format=md&lang=ru").then((reply) => reply.text());
    const whole = await words("sample-secretary");
    expect(await words("visitor")).toBe(whole);
    for (const [who, closed] of [
      ["visitor", ["overlapCase", "person"]],
      ["sample-member", ["person"]],
      ["sample-secretary", []],
    ] as const) {
      const read = parseReport(await (await get(who, "issued?format=json&lang=ru")).text());
      if (!read.ok) throw new Error(JSON.stringify(read.findings));
      const named = new Set([...sourcesOf(read.value)].map(({ source }) => source.kind));
      for (const { source } of read.value.missing) named.add(source.kind);
      for (const kind of ["overlapCase", "person"] as const)
        expect([who, kind, named.has(kind)]).toEqual([who, kind, !closed.some((other) => other === kind)]);
    }
  });
});

describe("a report's summary", () => {
  test("says what cannot be signed yet: empty places, missing translations, what is made up", async () => {
    const summary = await readAs(
      ReportSummaryReply,
      await get("sample-secretary", `${edition}/summary?lang=es`),
    );
    expect(summary).toMatchObject({ language: "es", year: 2026, state: "inPreparation" });
    expect(summary.incomplete.map(({ field }) => field)).toEqual(["agendaItem", "symbol", "issuedOn"]);
    expect(summary.blocks.figure).toBe(1);
    expect(summary.numberedParagraphs).toBeGreaterThan(30);
    expect(summary.missing).toMatchObject([
      { field: "title", label: "Título", original: "en", record: { kind: "overlapCase" } },
    ]);
    const madeUp = new Set(summary.illustrative.map(({ record }) => record.kind));
    expect([...madeUp].sort()).toEqual(["decision", "overlapCase"]);
    for (const { blocks } of summary.illustrative) expect(blocks.length).toBeGreaterThan(0);
  });

  test("has nothing made up where that is left out", async () => {
    const path = `${edition}/summary?lang=fr&illustrative=leaveOut`;
    const summary = await readAs(ReportSummaryReply, await get("sample-secretary", path));
    expect(summary.illustrative).toEqual([]);
    expect(summary.blocks.table).toBe(0);
  });

  test("is given in each of the six languages, with the same blocks", async () => {
    const counted = new Set<string>();
    for (const language of languages) {
      const reply = await get("sample-secretary", `${edition}/summary?lang=${language}`);
      const { blocks, numberedParagraphs } = await readAs(ReportSummaryReply, reply);
      counted.add(JSON.stringify({ blocks, numberedParagraphs }));
    }
    expect(counted.size).toBe(1);
  });
});

test("a format or a language that is not offered is refused with its place", async () => {
  const format = await readProblem(await get("sample-secretary", `${edition}?format=odt`), 400);
  expect(format.findings).toMatchObject([{ in: "query", pointer: "#/format" }]);
  const language = await readProblem(await get("sample-secretary", `${edition}?lang=de`), 400);
  expect(language.findings).toMatchObject([{ in: "query", pointer: "#/lang" }]);
});
