import { html } from "hono/html";
import type { ApiDocument } from "./build-document.ts";
import type { Json } from "./components.ts";

type Markup = ReturnType<typeof html>;

/**
 * The document as one page that a person reads: the operations by subject, then the schemas that they link to.
 * It needs no script and nothing from elsewhere, so that it works offline and under a strict policy.
 */
export function referencePage(document: ApiDocument): Markup {
  const groups = groupByTag(document);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${document.info.title}: the API</title>
<link rel="stylesheet" href="/docs/reference.css">
</head>
<body>
<div class="layout">
<nav aria-label="Subjects">
<p><a href="/openapi.json">openapi.json</a></p>
<ul>${[...groups.keys()].map((tag) => html`<li><a href="#${anchorOf(tag)}">${tag}</a></li>`)}
<li><a href="#schemas">Schemas</a></li></ul>
</nav>
<main>
<h1>${document.info.title}: the API</h1>
<p>${document.info.description}</p>
<p>Every address begins with <code>/api/v1</code>.</p>
${[...groups].map(([tag, operations]) => group(tag, operations))}
<h2 id="schemas">Schemas</h2>
${Object.entries(document.components.schemas).map(([name, schema]) => schemaSection(name, schema))}
</main>
</div>
</body>
</html>`;
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
      const [tag = "Others"] = (operation.tags ?? []) as string[];
      groups.set(tag, [...(groups.get(tag) ?? []), { method, path, operation }]);
    }
  }
  return groups;
}

function group(tag: string, operations: readonly Operation[]): Markup {
  return html`<section aria-labelledby="${anchorOf(tag)}"><h2 id="${anchorOf(tag)}">${tag}</h2>
${operations.map(operationSection)}</section>`;
}

function operationSection({ method, path, operation }: Operation): Markup {
  const parameters = (operation.parameters ?? []) as Json[];
  const body = contentOf(operation.requestBody);
  const responses = Object.entries((operation.responses ?? {}) as Record<string, Json>);
  return html`<details id="${String(operation.operationId)}">
<summary><span class="method">${method}</span> <code>${path}</code> <span class="note">${String(operation.summary)}</span></summary>
<div>
<p>${String(operation.description)}</p>
${
  parameters.length === 0
    ? ""
    : html`<table><caption>Parameters</caption><thead><tr><th scope="col">Name</th><th scope="col">In</th><th scope="col">Type</th><th scope="col">Meaning</th></tr></thead>
<tbody>${parameters.map(parameterRow)}</tbody></table>`
}
${body.length === 0 ? "" : html`<p>Body: ${body.map(contentEntry)}</p>`}
<table><caption>Replies</caption><thead><tr><th scope="col">Status</th><th scope="col">Content</th><th scope="col">Meaning</th></tr></thead>
<tbody>${responses.map(
    ([status, response]) =>
      html`<tr><th scope="row">${status}</th><td>${contentOf(response).map(contentEntry)}</td><td>${String(response.description)}</td></tr>`,
  )}</tbody></table>
</div>
</details>`;
}

function parameterRow(parameter: Json): Markup {
  return html`<tr><th scope="row"><code>${String(parameter.name)}</code>${parameter.required ? " (required)" : ""}</th>
<td>${String(parameter.in)}</td><td>${typeOf(parameter.schema as Json)}</td><td>${String(parameter.description ?? "")}</td></tr>`;
}

function contentOf(holder: unknown): [string, Json][] {
  const content = (holder as { content?: Record<string, { schema: Json }> } | undefined)?.content ?? {};
  return Object.entries(content).map(([type, { schema }]) => [type, schema]);
}

function contentEntry([type, schema]: [string, Json]): Markup {
  return html`<span><code>${type}</code> ${typeOf(schema)} </span>`;
}

function schemaSection(name: string, schema: Json): Markup {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Json>);
  const required = (schema.required ?? []) as string[];
  const [example] = (schema.examples ?? []) as unknown[];
  return html`<details id="${anchorOf(name)}"><summary><strong>${name}</strong></summary><div>
${
  properties.length === 0
    ? html`<p>${typeOf(schema)}</p>`
    : html`<table><caption>Fields of ${name}</caption><thead><tr><th scope="col">Field</th><th scope="col">Type</th><th scope="col">Required</th></tr></thead>
<tbody>${properties.map(
        ([field, type]) =>
          html`<tr><th scope="row"><code>${field}</code></th><td>${typeOf(type)}</td><td>${required.includes(field) ? "yes" : ""}</td></tr>`,
      )}</tbody></table>`
}
${example === undefined ? "" : html`<p>Example:</p><pre tabindex="0">${JSON.stringify(example, null, 2)}</pre>`}
</div></details>`;
}

/** A schema in a few words, with links to the named ones. */
function typeOf(schema: Json): Markup | string {
  if (typeof schema.$ref === "string") {
    const name = schema.$ref.split("/").at(-1) ?? "";
    return html`<a href="#${anchorOf(name)}">${name}</a>`;
  }
  const several = (schema.anyOf ?? schema.oneOf) as Json[] | undefined;
  if (several) return html`${several.map((one, index) => html`${index > 0 ? " or " : ""}${typeOf(one)}`)}`;
  if (schema.const !== undefined) return html`<code>${String(schema.const)}</code>`;
  if (Array.isArray(schema.enum))
    return html`${schema.enum.map((value) => html`<code>${String(value)}</code> `)}`;
  if (schema.type === "array") return html`list of ${typeOf((schema.items ?? {}) as Json)}`;
  const further = schema.additionalProperties;
  if (schema.type === "object" && typeof further === "object" && further !== null) {
    return html`map of ${typeOf(further as Json)}`;
  }
  const base = String(schema.format ?? schema.type ?? "anything");
  const bounds = [
    schema.minimum !== undefined && Math.abs(Number(schema.minimum)) < 1e15 ? `from ${schema.minimum}` : "",
    schema.maximum !== undefined && Number(schema.maximum) < 1e15 ? `to ${schema.maximum}` : "",
    schema.maxLength !== undefined ? `at most ${schema.maxLength} characters` : "",
  ].filter(Boolean);
  return bounds.length === 0 ? base : `${base}, ${bounds.join(" ")}`;
}

function anchorOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
}
