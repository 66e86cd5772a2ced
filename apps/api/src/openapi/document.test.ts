import { errorTerms, languages } from "@intersector/domain";
import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../../test/test-app.ts";
import { typeOfProblem } from "../problem.ts";
import type { ApiDocument } from "./build-document.ts";
import { sentences } from "./sentences/sentences.ts";

let api: TestApp;
beforeAll(async () => {
  api = await startTestApp({ sample: false });
}, 60_000);
afterAll(async () => await api.close());

describe("the document", () => {
  test("is valid OpenAPI 3.1, with every kind's own schema, and no operation twice", async () => {
    const document = await (await api.app.request("/openapi.json")).json();
    const result = await new Validator().validate(document as Record<string, unknown>);
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
    const { paths, components } = document as {
      paths: Record<string, Record<string, { operationId: string }>>;
      components: { schemas: Record<string, { examples?: unknown[] }> };
    };
    const ids = Object.values(paths).flatMap((item) =>
      Object.values(item).map(({ operationId }) => operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(paths).toHaveProperty(["/records/overlapCase/{id}", "put"]);
    expect(components.schemas.CreateActivity?.examples).toHaveLength(1);
    const text = JSON.stringify(document);
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      expect(components.schemas).toHaveProperty(name ?? "");
    }
  });

  test("leaves nothing that a route says without its words in every language, and keeps none that no route says", async () => {
    const document = (await (await api.app.request("/openapi.json")).json()) as ApiDocument;
    const said = sentencesOf(document);
    expect(said.size).toBeGreaterThan(90);
    for (const [language, catalogue] of Object.entries(sentences)) {
      expect([language, [...said].filter((sentence) => !catalogue[sentence])]).toEqual([language, []]);
      expect([language, Object.keys(catalogue).filter((sentence) => !said.has(sentence))]).toEqual([
        language,
        [],
      ]);
      for (const [english, sentence] of Object.entries(catalogue)) {
        const codes = (text: string) => (text.match(/`[^`]+`/g) ?? []).sort();
        expect(codes(sentence), sentence).toEqual(codes(english));
      }
    }
  });
});

/** All that the routes say in English: of themselves, their parameters and their replies. */
function sentencesOf(document: ApiDocument): Set<string> {
  type Said = { description?: string };
  const said = new Set([document.info.description]);
  for (const item of Object.values(document.paths)) {
    for (const operation of Object.values(item) as { [key: string]: unknown }[]) {
      const paragraphs = String(operation.description).split("\n\n").slice(0, -1);
      const parameters = (operation.parameters ?? []) as Said[];
      const replies = Object.values(operation.responses as Record<string, Said>);
      for (const text of [String(operation.summary), ...paragraphs]) said.add(text);
      for (const { description } of [...parameters, ...replies]) if (description) said.add(description);
    }
  }
  return said;
}

describe("the reference", () => {
  test.each(languages)(
    "in %s is one page without a script, in which every link leads somewhere",
    async (language) => {
      const reply = await api.app.request(`/docs?lang=${language}`);
      expect(reply.headers.get("Content-Language")).toBe(language);
      const page = await reply.text();
      expect(page).toContain(`<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">`);
      const loaded = [...page.matchAll(/<(?:script|img|iframe|link|style)[^>]*>/g)].map(([tag]) => tag);
      expect(loaded).toEqual(['<link rel="stylesheet" href="/docs/reference.css">']);
      expect(page).not.toContain(" style=");
      expect(page).not.toMatch(/undefined|\[object|\{\w+\}<\/(?!code)/);
      const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
      for (const other of languages) expect(page).toContain(`href="/docs?lang=${other}" hreflang="${other}"`);
      expect(page.match(/<h1>/g)).toHaveLength(1);
    },
  );

  test.each(languages)("explains every error in %s, where its problems lead", async (language) => {
    const page = await (await api.app.request(`/docs/errors?lang=${language}`)).text();
    expect(page).toContain(`<html lang="${language}"`);
    expect(page).not.toMatch(/undefined|\{\w+[,}]/);
    for (const code of Object.keys(errorTerms)) {
      expect(page).toContain(`<dt id="${code}">`);
      expect(typeOfProblem(code)).toBe(`/docs/errors#${code}`);
    }
  });

  test("has the policy of changes beside it", async () => {
    const policy = await api.app.request("/docs/api-policy");
    expect(policy.headers.get("Content-Type")).toContain("text/markdown");
    expect(await policy.text()).toContain("# How the API changes");
  });

  test("follows the reader's browser, and its style is a file of ours", async () => {
    const page = await api.app.request("/docs", { headers: { "Accept-Language": "ar-EG,fr;q=0.5" } });
    expect(page.headers.get("Vary")).toContain("Accept-Language");
    expect(await page.text()).toContain('dir="rtl"');
    const style = await api.app.request("/docs/reference.css");
    expect(style.headers.get("Content-Type")).toContain("text/css");
    expect(await style.text()).not.toMatch(/url\(|@import/);
  });
});
