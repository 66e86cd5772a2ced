import type { OpenAPIHono } from "@hono/zod-openapi";
import type { AppEnv } from "../app-deps.ts";
import { Problem } from "../problem.ts";
import { Components, type Json } from "./components.ts";
import type { Examples } from "./examples.ts";
import { expandKinds } from "./expand-kinds.ts";
import { describeOperation } from "./operations.ts";

/** The document of the API: OpenAPI 3.1, made of the schemas that requests and replies are read with. */
export interface ApiDocument extends Json {
  openapi: string;
  info: { title: string; version: string; description: string };
  paths: Record<string, Json>;
  components: { schemas: Record<string, Json> };
}

/** Every route of `api`, with each kind's own schemas in the place of the generic ones. */
export function buildDocument(
  api: Pick<OpenAPIHono<AppEnv>, "openAPIRegistry">,
  examples?: Examples,
): ApiDocument {
  const components = new Components();
  components.describe(Problem, "output");
  const paths: Record<string, Json> = {};
  for (const definition of api.openAPIRegistry.definitions) {
    if (definition.type !== "route") continue;
    const { path, method } = definition.route;
    const operation = describeOperation(definition.route, components);
    addTexts(operation, examples?.texts[String(operation.operationId)] ?? {});
    paths[path] = { ...paths[path], [method]: operation };
  }
  for (const [name, example] of Object.entries(examples?.schemas ?? {})) {
    components.add(name, { ...components.schemas[name], examples: [example] });
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Intersector",
      version: "1",
      description:
        "The register of intersectoral coordination. Errors are problems (RFC 9457) in the reader's language, which `Accept-Language` or `lang` says. A record's ETag is its version; what changes it needs If-Match.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    } as ApiDocument["info"],
    servers: [{ url: "/api/v1" }],
    paths: expandKinds(paths, components, examples?.kinds),
    components: {
      schemas: components.schemas,
      securitySchemes: {
        session: {
          type: "apiKey",
          in: "cookie",
          name: "intersector_session",
          description: "Set by `POST /session`.",
        },
        token: {
          type: "http",
          scheme: "bearer",
          description: "A service token, made by `POST /tokens`.",
        },
      },
    } as ApiDocument["components"],
  };
}

/** The beginning of each reply that is a text, beside its schema. */
function addTexts(operation: Json, texts: Readonly<Record<string, string>>): void {
  for (const response of Object.values(operation.responses as Record<string, Json>)) {
    const content = (response.content ?? {}) as Record<string, Json>;
    for (const [type, example] of Object.entries(texts)) if (content[type]) content[type].example = example;
  }
}
