import type { z } from "@hono/zod-openapi";

/**
 * One reply of a route in JSON.
 * @example
 * createRoute({ responses: { 200: json(RecordReply, "The record.") } })
 */
export function json<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { "application/json": { schema } } };
}

/** The type of a JSON Merge Patch (RFC 7396). */
export const mergePatchType = "application/merge-patch+json";

/** The JSON Merge Patch that a route needs. */
export function patchBody<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { [mergePatchType]: { schema } } } as const;
}

/** The JSON body that a route needs. */
export function jsonBody<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { "application/json": { schema } } };
}
