import { OpenAPIHono } from "@hono/zod-openapi";
import { findingsOf, IntersectorError, isKindName } from "@intersector/domain";
import type { AppEnv } from "./app-deps.ts";
import { InvalidRequest, type RequestPart } from "./invalid-request.ts";

const partOfTarget: Record<string, RequestPart> = {
  json: "body",
  form: "body",
  query: "query",
  param: "path",
  header: "header",
  cookie: "header",
};

/** A router whose requests are refused with findings, in the reader's language, where they do not fit the schema. */
export function newRouter() {
  return new OpenAPIHono<AppEnv>({
    defaultHook: (result) => {
      if (result.success) return;
      // The validator hands over what was given; its type does not say so.
      const { data } = result as { data?: unknown };
      const kind = result.target === "param" ? kindOf(data) : undefined;
      if (kind !== undefined && !isKindName(kind)) throw new IntersectorError("unknownKind", { kind });
      throw new InvalidRequest(partOfTarget[result.target] ?? "body", findingsOf(result.error, data));
    },
  });
}

function kindOf(params: unknown): string | undefined {
  const given = typeof params === "object" && params !== null && "kind" in params ? params.kind : undefined;
  return typeof given === "string" ? given : undefined;
}
