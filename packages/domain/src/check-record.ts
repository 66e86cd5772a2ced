import { z } from "zod";
import { type Checked, check } from "./findings.ts";
import type { KindName } from "./kind-names.ts";
import { type BodyOf, kinds } from "./kinds.ts";
import { kindTerms } from "./terms/kind-terms.ts";

/**
 * Reads a body from outside as the body of a record of one kind: with its defaults filled in, or what is wrong with it.
 * @example
 * checkRecord("theme", { title: localized("en", { en: "Accessibility" }) })
 * //=> { ok: true, value: { title: …, coordinationCalledFor: false, provenance: { status: "entered" }, externalIds: [] } }
 */
export function checkRecord<Name extends KindName>(kind: Name, body: unknown): Checked<BodyOf<Name>> {
  const schema: z.ZodType = kinds[kind].body;
  return check(schema, body) as Checked<BodyOf<Name>>;
}

/** A schema in JSON Schema, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The body of a kind as JSON Schema (draft 2020-12), as a writer may give it: what has a default is not required.
 * Beside the standard's own keywords it has `reference` (the kinds that a field may point at), `vocabulary` (the closed
 * list that a field is from) and `localized`.
 * @example
 * jsonSchemaOf("theme").title //=> "Area of mutual interest"
 */
export function jsonSchemaOf(kind: KindName): JsonSchema {
  const schema = z.toJSONSchema(kinds[kind].body, { io: "input", target: "draft-2020-12" });
  return { ...schema, title: kindTerms[kind].en };
}
