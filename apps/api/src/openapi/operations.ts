import type { RouteConfig } from "@hono/zod-openapi";
import { type Permission, scopeOf } from "@intersector/domain";
import type { z } from "zod";
import { deprecationOf } from "../middleware/deprecations.ts";
import type { Components, Json } from "./components.ts";

/** One route as an operation of the document. */
export function describeOperation(route: RouteConfig, components: Components): Json {
  const { operationId, tags, summary, description, request } = route;
  const permission = "x-permission" in route ? String(route["x-permission"]) : "";
  const parameters = [
    ...parametersOf(request?.params, "path", components),
    ...parametersOf(request?.query, "query", components),
    ...parametersOf([request?.headers ?? []].flat()[0], "header", components),
    ...(route.method === "post" && route.path !== "/session" ? [idempotencyParameter] : []),
  ];
  return {
    operationId,
    tags,
    summary,
    description: [description, permissionSentence(permission)].filter(Boolean).join("\n\n"),
    "x-permission": permission,
    ...(deprecationOf(route) ? { deprecated: true } : {}),
    security: [
      ...(permission === "everybody" ? [{}] : []),
      { session: [] },
      { token: permission === "everybody" ? [] : [scopeNamed(permission)] },
    ],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(request?.body ? { requestBody: describeBody(request.body, components) } : {}),
    responses: describeResponses(route.responses, components),
  };
}

/** The scope that a token needs for an operation, as its permission names it. */
function scopeNamed(permission: string): string {
  const [action, kind] = permission.split(" ");
  return scopeOf({ action, ...(kind === undefined ? {} : { kind }) } as Permission);
}

function permissionSentence(permission: string): string {
  return permission === "everybody"
    ? "Open to everybody; what comes back is cut to what the reader may see."
    : `Needs the permission “${permission}”.`;
}

type Parameters = z.ZodType | undefined;

function parametersOf(
  schema: Parameters,
  place: "path" | "query" | "header",
  components: Components,
): Json[] {
  if (!schema) return [];
  const described = components.describe(schema, "input");
  const required = Array.isArray(described.required) ? described.required : [];
  const plain = Object.entries((described.properties ?? {}) as Record<string, Json>).map(([name, field]) => {
    const { description, ...own } = field;
    return {
      name,
      in: place,
      required: place === "path" || required.includes(name),
      ...(description === undefined ? {} : { description }),
      schema: own,
    };
  });
  return place === "query" && takesMore(described) ? [...plain, filterParameter] : plain;
}

/** A query with a catch-all is one of a list, whose further parameters are filters. */
function takesMore(described: Json): boolean {
  return typeof described.additionalProperties === "object";
}

const idempotencyParameter: Json = {
  name: "Idempotency-Key",
  in: "header",
  required: false,
  description:
    "A name of the sender's own for this request: sent again under it within a day, it is not done again but answered as the first time, with `Idempotency-Replayed`.",
  schema: { type: "string", maxLength: 200, examples: ["datahub-2026-09-01-activities"] },
};

const filterParameter: Json = {
  name: "filter",
  in: "query",
  required: false,
  style: "deepObject",
  explode: true,
  description:
    "Conditions on fields: `filter[unit]=bdt`; several values of one field mean any of them; `filter[period.from][atLeast]=2026-01-01`, `filter[score][atMost]=0.5`, `filter[url][exists]=true`.",
  schema: { type: "object", additionalProperties: true, examples: [{ state: "published" }] },
};

function describeBody(
  body: NonNullable<NonNullable<RouteConfig["request"]>["body"]>,
  components: Components,
): Json {
  return {
    required: body.required ?? false,
    content: describeContent(body.content, "input", components),
  };
}

function describeResponses(responses: RouteConfig["responses"], components: Components): Json {
  const problem = { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } };
  const own = Object.entries(responses).map(([status, response]) => {
    const content = "content" in response ? response.content : undefined;
    const description = "description" in response ? response.description : "";
    return [
      status,
      { description, ...(content ? { content: describeContent(content, "output", components) } : {}) },
    ];
  });
  return {
    ...Object.fromEntries(own),
    "4XX": { description: "Refused: what is wrong and where, in the reader's language.", content: problem },
    "5XX": { description: "Failed on our side; quote the request id.", content: problem },
  };
}

function describeContent(content: object, direction: "input" | "output", components: Components): Json {
  return Object.fromEntries(
    Object.entries(content as Record<string, { schema: z.ZodType }>).map(([type, { schema }]) => [
      type,
      { schema: components.describe(schema, direction) },
    ]),
  );
}
