import { kindNames } from "@intersector/domain";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../../test/test-app.ts";
import type { ApiDocument } from "./build-document.ts";
import recorded from "./recorded-examples.json" with { type: "json" };

// If a request or a reply holds something new: node apps/api/scripts/record-examples.ts
interface Schema {
  $ref?: string;
  anyOf?: Schema[];
  oneOf?: Schema[];
  examples?: unknown[];
  type?: string;
  enum?: unknown[];
  const?: unknown;
  format?: string;
}
type Content = Record<string, { schema: Schema; example?: string }>;
interface Operation {
  operationId: string;
  parameters?: { name: string; schema: Schema; in: string }[];
  requestBody?: { content: Content };
  responses: Record<string, { content?: Content }>;
}

let api: TestApp;
let document: ApiDocument;
let operations: Operation[];
let wrongIn: (pointer: readonly string[], example: unknown) => string | undefined;
beforeAll(async () => {
  api = await startTestApp();
  document = (await (await api.app.request("/openapi.json")).json()) as ApiDocument;
  operations = Object.values(document.paths).flatMap((item) => Object.values(item) as Operation[]);
  const ajv = new Ajv2020.Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(document, "api");
  wrongIn = (pointer, example) => {
    const parts = pointer.map((part) => encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1")));
    const validate = ajv.getSchema(`api#/${parts.join("/")}`);
    if (!validate) return `no schema at ${pointer.join("/")}`;
    return validate(example) ? undefined : `${pointer.join("/")}: ${ajv.errorsText(validate.errors)}`;
  };
}, 60_000);
afterAll(async () => await api.close());

function examplesOf(schema: Schema): unknown[] {
  const named = schema.$ref?.split("/").at(-1);
  const own = named ? (document.components.schemas[named] as Schema | undefined) : undefined;
  const parts = [...(own ? [own] : []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [...(schema.examples ?? []), ...parts.flatMap(examplesOf)];
}

test("every operation shows an example of what it takes and of what it answers", () => {
  const lacking = operations.flatMap(({ operationId, requestBody, responses }) => {
    const [, reply] = Object.entries(responses).find(([status]) => status.startsWith("2")) ?? [];
    const isShown = ({ schema, example }: Content[string]) =>
      example !== undefined || examplesOf(schema).length > 0;
    const bodies = Object.entries(requestBody?.content ?? {}).filter(([, content]) => !isShown(content));
    const isAnswerShown = Object.values(reply?.content ?? {}).some(isShown);
    return [
      ...bodies.map(([type]) => `${operationId} takes ${type}`),
      ...(isAnswerShown ? [] : [`${operationId} answers`]),
    ];
  });
  expect(lacking).toEqual([]);
});

test("and of each parameter whose values are neither listed nor numbers nor handed out by a reply", () => {
  const handedOut = ["cursor"];
  const isPlain = ({ $ref, type, enum: values, const: only }: Schema): boolean =>
    values !== undefined ||
    only !== undefined ||
    type === "integer" ||
    type === "number" ||
    ($ref !== undefined && isPlain(document.components.schemas[$ref.split("/").at(-1) ?? ""] as Schema));
  const lacking = operations.flatMap(({ operationId, parameters = [] }) =>
    parameters
      .filter(({ name, schema }) => {
        const variants = [schema, ...(schema.anyOf ?? [])];
        return !handedOut.includes(name) && !variants.some(isPlain) && examplesOf(schema).length === 0;
      })
      .map(({ name, schema }) => `${operationId} ${name} ${JSON.stringify(schema)}`),
  );
  expect(lacking).toEqual([]);
});

test("each example is one of its schema", () => {
  const ofSchemas = Object.entries(document.components.schemas).flatMap(([name, schema]) =>
    ((schema as Schema).examples ?? []).map((example) => wrongIn(["components", "schemas", name], example)),
  );
  expect(ofSchemas.filter((wrong) => wrong !== undefined)).toEqual([]);
  const ofParameters = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) =>
      ((operation as Operation).parameters ?? []).flatMap(({ schema }, index) =>
        (schema.examples ?? []).map((example) =>
          wrongIn(["paths", path, method, "parameters", String(index), "schema"], example),
        ),
      ),
    ),
  );
  expect(ofParameters.filter((wrong) => wrong !== undefined)).toEqual([]);
});

test("what was recorded is of schemas and operations that there are", () => {
  const known = new Set(operations.map(({ operationId }) => operationId));
  const { schemas } = document.components;
  // One that is not there holds nothing but its example.
  const alone = Object.keys(recorded.schemas).filter((name) => Object.keys(schemas[name] ?? {}).length < 2);
  expect(alone).toEqual([]);
  expect(Object.keys(recorded.texts).filter((id) => !known.has(id))).toEqual([]);
});

test.each(kindNames)("a list of %s takes the parameters that are shown", async (kind) => {
  const { get } = document.paths[`/records/${kind}`] as { get: Operation };
  const shown = Object.fromEntries(
    (get.parameters ?? []).map(({ name, schema }) => [name, examplesOf(schema)[0]]),
  );
  const asked = new URLSearchParams({ fields: String(shown.fields), facets: String(shown.facets) });
  for (const [field, value] of Object.entries(shown.filter as object)) asked.set(`filter[${field}]`, value);
  const reply = await api.ask("sample-secretary", `/records/${kind}?${asked}`);
  expect([reply.status, await reply.json()]).toMatchObject([200, { total: expect.any(Number) }]);
  const one = await api.ask("sample-secretary", `/records/${kind}/${fillId(kind)}`);
  expect(one.status).toBe(200);
});

function fillId(kind: string): string {
  const { get } = document.paths[`/records/${kind}/{id}`] as { get: Operation };
  return String(examplesOf(get.parameters?.find(({ name }) => name === "id")?.schema ?? {})[0]);
}
