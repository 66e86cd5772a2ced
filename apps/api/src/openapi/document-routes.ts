import type { OpenAPIHono } from "@hono/zod-openapi";
import { Hono } from "hono";
import type { AppEnv } from "../app-deps.ts";
import { type ApiDocument, buildDocument } from "./build-document.ts";
import { readExamples } from "./read-examples.ts";
import { referencePage } from "./reference-page.ts";
import { referenceStyle } from "./reference-style.ts";

/** The document and its reference page, made when somebody first asks and kept. */
export function documentRoutes(api: Pick<OpenAPIHono<AppEnv>, "openAPIRegistry">) {
  let built: { document: ApiDocument; text: string; page: string } | undefined;
  const read = () => {
    if (!built) {
      const document = buildDocument(api, readExamples());
      built = { document, text: JSON.stringify(document), page: String(referencePage(document)) };
    }
    return built;
  };
  const lifetime = { "Cache-Control": "public, max-age=300" };
  return new Hono<AppEnv>()
    .get("/openapi.json", (c) =>
      c.body(read().text, 200, { ...lifetime, "Content-Type": "application/json; charset=utf-8" }),
    )
    .get("/docs", (c) => c.html(read().page, 200, lifetime))
    .get("/docs/reference.css", (c) =>
      c.body(referenceStyle, 200, { ...lifetime, "Content-Type": "text/css; charset=utf-8" }),
    );
}
