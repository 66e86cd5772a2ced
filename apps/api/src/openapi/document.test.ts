import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../../test/test-app.ts";

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

  test("its reference is one page without a script, and every link in it leads somewhere", async () => {
    const page = await (await api.app.request("/docs")).text();
    const loaded = [...page.matchAll(/<(?:script|img|iframe|link)[^>]*>/g)].map(([tag]) => tag);
    expect(loaded).toEqual(['<link rel="stylesheet" href="/docs/reference.css">']);
    expect(page).not.toContain(" style=");
    const anchors = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(anchors).toContain(target);
    expect((await api.app.request("/docs/reference.css")).headers.get("Content-Type")).toContain("text/css");
  });
});
