import { html } from "hono/html";
import type { Json } from "./components.ts";
import type { Markup, Words } from "./reference-words.ts";

/** Bounds beyond which a number is bounded by its type alone. */
const unbounded = 1e15;

/** One named schema: its fields, or what it is, and an example. */
export function schemaSection(name: string, schema: Json, words: Words): Markup {
  const { term } = words;
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Json>);
  const required = (schema.required ?? []) as string[];
  const [example] = (schema.examples ?? []) as unknown[];
  return html`<details id="${anchorOf("schema", name)}"><summary><strong><code>${name}</code></strong></summary><div>
${
  properties.length === 0
    ? html`<p>${typeOf(schema, words)}</p>`
    : html`<dl>${properties.map(
        ([field, type]) =>
          html`<dt><code>${field}</code>${required.includes(field) ? html` <span class="note">${term("required")}</span>` : ""}</dt><dd>${typeOf(type, words)}</dd>`,
      )}</dl>`
}
${example === undefined ? "" : html`<p>${term("example")}</p><pre tabindex="0">${JSON.stringify(example, null, 2)}</pre>`}
</div></details>`;
}

/** A schema in a few words, with links to the named ones. */
export function typeOf(schema: Json, words: Words): Markup {
  const { term } = words;
  if (typeof schema.$ref === "string") {
    const name = schema.$ref.split("/").at(-1) ?? "";
    return html`<a href="#${anchorOf("schema", name)}"><code>${name}</code></a>`;
  }
  const several = (schema.anyOf ?? schema.oneOf) as Json[] | undefined;
  if (several)
    return html`${several.map((one, index) => html`${index > 0 ? term("or") : ""}${typeOf(one, words)}`)}`;
  if (schema.const !== undefined) return html`<code>${String(schema.const)}</code>`;
  if (Array.isArray(schema.enum))
    return html`${schema.enum.map((value) => html`<code>${String(value)}</code> `)}`;
  if (schema.type === "array") return html`${term("listOf")}${typeOf((schema.items ?? {}) as Json, words)}`;
  const further = schema.additionalProperties;
  if (schema.type === "object" && typeof further === "object" && further !== null) {
    return html`${term("mapOf")}${typeOf(further as Json, words)}`;
  }
  const base = schema.format ?? schema.type;
  const bounds = boundsOf(schema, words);
  return html`${base === undefined ? term("anything") : html`<code>${String(base)}</code>`}${bounds.map((bound) => ` · ${bound}`)}`;
}

function boundsOf(schema: Json, { term }: Words): string[] {
  const bounds: string[] = [];
  const { minimum, maximum, maxLength } = schema;
  if (typeof minimum === "number" && Math.abs(minimum) < unbounded)
    bounds.push(term("from", { bound: minimum }));
  if (typeof maximum === "number" && maximum < unbounded) bounds.push(term("to", { bound: maximum }));
  if (typeof maxLength === "number") bounds.push(term("longest", { bound: maxLength }));
  return bounds;
}

/** The anchor of a subject or of a schema: some share their names. */
export function anchorOf(what: "subject" | "schema", name: string): string {
  return `${what}-${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`;
}
