import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Language } from "@intersector/domain";
import { Hono } from "hono";
import type { AppEnv } from "../app-deps.ts";
import { type ApiDocument, buildDocument } from "./build-document.ts";
import { errorsPage } from "./errors-page.ts";
import { readExamples } from "./examples.ts";
import { referencePage } from "./reference-page.ts";
import { referenceStyle } from "./reference-style.ts";
import { wordsIn } from "./reference-words.ts";

const policyFile = join(import.meta.dirname, "../../../../docs/api-policy.md");

/** The document and its reference page in each language, made when somebody first asks and kept. */
export function documentRoutes(api: Pick<OpenAPIHono<AppEnv>, "openAPIRegistry">) {
  let document: ApiDocument | undefined;
  let text: string | undefined;
  const pages = new Map<Language, string>();
  const read = () => {
    document ??= buildDocument(api, readExamples());
    return document;
  };
  const pageIn = (language: Language) => {
    const page = pages.get(language) ?? String(referencePage(read(), wordsIn(language)));
    pages.set(language, page);
    return page;
  };
  const lifetime = { "Cache-Control": "public, max-age=300" };
  return new Hono<AppEnv>()
    .get("/openapi.json", (c) => {
      text ??= JSON.stringify(read());
      return c.body(text, 200, { ...lifetime, "Content-Type": "application/json; charset=utf-8" });
    })
    .get("/docs", (c) => {
      const { language } = c.var;
      const headers = { ...lifetime, "Content-Language": language, Vary: "Accept-Language" };
      return c.html(pageIn(language), 200, headers);
    })
    .get("/docs/errors", (c) => {
      const { language } = c.var;
      const headers = { ...lifetime, "Content-Language": language, Vary: "Accept-Language" };
      return c.html(String(errorsPage(wordsIn(language))), 200, headers);
    })
    .get("/docs/api-policy", (c) =>
      c.body(readFileSync(policyFile, "utf8"), 200, {
        ...lifetime,
        "Content-Type": "text/markdown; charset=utf-8",
        "Content-Language": "en",
      }),
    )
    .get("/docs/reference.css", (c) =>
      c.body(referenceStyle, 200, { ...lifetime, "Content-Type": "text/css; charset=utf-8" }),
    );
}
