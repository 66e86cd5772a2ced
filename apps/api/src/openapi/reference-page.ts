import { languageNames, languages } from "@intersector/domain";
import { html } from "hono/html";
import type { ApiDocument } from "./build-document.ts";
import type { Json } from "./components.ts";
import { anchorOf, schemaSection, typeOf } from "./reference-schemas.ts";
import { type Markup, type Words, withCode } from "./reference-words.ts";

/**
 * The document as one page that a person reads: the operations by subject, then the schemas that they link to.
 * It needs no script and nothing from elsewhere, so that it works offline and under a strict policy.
 */
export function referencePage(document: ApiDocument, words: Words): Markup {
  const groups = groupByTag(document);
  const title = words.term("title", { name: document.info.title });
  return html`<!doctype html>
<html lang="${words.language}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="stylesheet" href="/docs/reference.css">
</head>
<body>
<a class="skip" href="#content">${words.term("skip")}</a>
<div class="layout">
<header>
<nav aria-label="${words.term("languages")}"><ul class="languages">${languages.map((language) => languageLink(language, words))}</ul></nav>
<nav aria-label="${words.term("subjects")}">
<p><a href="/openapi.json" dir="ltr">openapi.json</a></p>
<ul class="subjects">${[...groups.keys()].map((tag) => html`<li><a href="#${anchorOf("subject", tag)}">${words.subject(tag)}</a></li>`)}
<li><a href="#schemas">${words.term("schemas")}</a></li>
<li><a href="/docs/errors?lang=${words.language}">${words.term("errors")}</a></li></ul>
</nav>
</header>
<main id="content">
<h1>${title}</h1>
<p>${words.say(document.info.description)}</p>
<p>${withCode(words.term("base"))}</p>
${[...groups].map(([tag, operations]) => group(tag, operations, words))}
<h2 id="schemas">${words.term("schemas")}</h2>
${Object.entries(document.components.schemas).map(([name, schema]) => schemaSection(name, schema, words))}
</main>
</div>
</body>
</html>`;
}

function languageLink(language: (typeof languages)[number], words: Words): Markup {
  const current = language === words.language ? html` aria-current="true"` : "";
  return html`<li><a href="/docs?lang=${language}" hreflang="${language}" lang="${language}"${current}>${languageNames[language]}</a></li>`;
}

interface Operation {
  method: string;
  path: string;
  operation: Json;
}

function groupByTag(document: ApiDocument): Map<string, Operation[]> {
  const groups = new Map<string, Operation[]>();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, given] of Object.entries(item)) {
      const operation = given as Json;
      const [tag = ""] = (operation.tags ?? []) as string[];
      groups.set(tag, [...(groups.get(tag) ?? []), { method, path, operation }]);
    }
  }
  return groups;
}

function group(tag: string, operations: readonly Operation[], words: Words): Markup {
  return html`<section aria-labelledby="${anchorOf("subject", tag)}"><h2 id="${anchorOf("subject", tag)}">${words.subject(tag)}</h2>
${operations.map((operation) => operationSection(operation, words))}</section>`;
}

function operationSection({ method, path, operation }: Operation, words: Words): Markup {
  const { term, say } = words;
  const parameters = (operation.parameters ?? []) as Json[];
  const body = contentOf(operation.requestBody);
  const responses = Object.entries((operation.responses ?? {}) as Record<string, Json>);
  // The last paragraph says in English whom the policy lets in, which the page says in its own words.
  const paragraphs = String(operation.description).split("\n\n").slice(0, -1);
  return html`<details id="${String(operation.operationId)}">
<summary><span class="method">${method}</span> <code>${path}</code> <span class="note">${say(String(operation.summary))}</span></summary>
<div>
${paragraphs.map((paragraph) => html`<p>${say(paragraph)}</p>`)}
<p>${words.permission(String(operation["x-permission"]))}</p>
${
  parameters.length === 0
    ? ""
    : html`<h3>${term("parameters")}</h3><dl>${parameters.map((parameter) => parameterEntry(parameter, words))}</dl>`
}
${body.length === 0 ? "" : html`<h3>${term("body")}</h3><p>${body.map((entry) => contentEntry(entry, words))}</p>`}
<h3>${term("replies")}</h3>
<dl>${responses.map(
    ([status, response]) =>
      html`<dt><code>${status}</code></dt><dd>${say(String(response.description))} ${contentOf(response).map((entry) => contentEntry(entry, words))}</dd>`,
  )}</dl>
</div>
</details>`;
}

function parameterEntry(parameter: Json, words: Words): Markup {
  const isRequired = parameter.required === true ? ` · ${words.term("required")}` : "";
  const [example] = ((parameter.schema as Json).examples ?? []) as unknown[];
  const meaning = parameter.description === undefined ? "" : words.say(String(parameter.description));
  return html`<dt><code>${String(parameter.name)}</code> <span class="note">${words.term("place")} <code>${String(parameter.in)}</code>${isRequired}</span></dt>
<dd>${typeOf(parameter.schema as Json, words)}<br>${meaning}${
    example === undefined
      ? ""
      : html` ${words.term("example")} <code>${typeof example === "string" ? example : JSON.stringify(example)}</code>`
  }</dd>`;
}

function contentOf(holder: unknown): [string, Json][] {
  const content = (holder as { content?: Record<string, Json> } | undefined)?.content ?? {};
  return Object.entries(content);
}

function contentEntry([type, { schema, example }]: [string, Json], words: Words): Markup {
  const shown = example === undefined ? "" : html`<pre tabindex="0">${example}</pre>`;
  return html`<span><code>${type}</code> ${typeOf(schema as Json, words)} </span>${shown}`;
}
