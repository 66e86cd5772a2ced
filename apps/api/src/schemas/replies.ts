import type { z } from "@hono/zod-openapi";

/**
 * One reply of a route in JSON.
 * @example
 * createRoute({ responses: { 200: json(RecordReply, "The record.") } })
 */
export function json<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { "application/json": { schema } } };
}

/** The JSON body that a route needs. */
export function jsonBody<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { "application/json": { schema } } };
}
