import { type KindName, kinds, type VocabularyName, vocabularies } from "@intersector/domain";
import type { z } from "zod";

/** How one field is shown, read from its schema: a new kind of record needs no code here. */
export type FieldShape =
  | {
      type:
        | "localized"
        | "period"
        | "money"
        | "provenance"
        | "date"
        | "url"
        | "email"
        | "number"
        | "boolean"
        | "place"
        | "text";
    }
  | { type: "reference"; kinds: readonly KindName[] }
  | { type: "vocabulary"; name: VocabularyName }
  | { type: "list"; item: FieldShape }
  | { type: "object"; fields: readonly { name: string; shape: FieldShape }[] };

interface Meta {
  id?: string;
  format?: string;
  localized?: boolean;
  reference?: readonly KindName[];
  vocabulary?: string;
}

/** The fields of a kind's body in the order of its schema, without those that every record has. */
export function fieldsOf(kind: KindName): { name: string; shape: FieldShape }[] {
  return Object.entries(kinds[kind].body.shape)
    .filter(([name]) => name !== "provenance" && name !== "externalIds")
    .map(([name, schema]) => ({ name, shape: namedShape(name, shapeOf(schema as z.ZodType)) }));
}

/** A place that is a plain text stands in English, and has a name in every language. */
function namedShape(name: string, shape: FieldShape): FieldShape {
  return name === "place" && shape.type === "text" ? { type: "place" } : shape;
}

/**
 * The shape of what stands at a path of a kind's body; undefined for parts of a value that is shown as a whole, such as
 * one language of a text.
 * @example
 * shapeAt("activity", ["audience", 0]) //=> { type: "vocabulary", name: "audience" }
 */
export function shapeAt(kind: KindName, path: readonly (string | number)[]): FieldShape | undefined {
  const [first, ...rest] = path;
  let shape = fieldsOf(kind).find(({ name }) => name === first)?.shape;
  for (const part of rest) {
    if (shape?.type === "list" && typeof part === "number") shape = shape.item;
    else if (shape?.type === "object") shape = shape.fields.find(({ name }) => name === part)?.shape;
    else return undefined;
  }
  return shape;
}

function shapeOf(wrapped: z.ZodType): FieldShape {
  const meta = metaOf(wrapped);
  const definition = wrapped.def as unknown as { type: string; innerType?: z.ZodType; format?: string };
  if (meta.localized) return { type: "localized" };
  if (meta.reference) return { type: "reference", kinds: meta.reference };
  if (meta.vocabulary && meta.vocabulary in vocabularies) {
    return { type: "vocabulary", name: meta.vocabulary as VocabularyName };
  }
  if (meta.id === "Period") return { type: "period" };
  if (meta.id === "Money") return { type: "money" };
  if (meta.id === "Provenance") return { type: "provenance" };
  if (meta.format === "date") return { type: "date" };
  if (definition.innerType) return shapeOf(definition.innerType);
  switch (definition.type) {
    case "array":
      return { type: "list", item: shapeOf((wrapped as z.ZodArray<z.ZodType>).element) };
    case "object":
      return {
        type: "object",
        fields: Object.entries((wrapped as z.ZodObject).shape).map(([name, schema]) => ({
          name,
          shape: shapeOf(schema as z.ZodType),
        })),
      };
    case "number":
      return { type: "number" };
    case "boolean":
      return { type: "boolean" };
    case "string":
      if (definition.format === "url") return { type: "url" };
      return { type: definition.format === "email" ? "email" : "text" };
    default:
      return { type: "text" };
  }
}

function metaOf(schema: z.ZodType): Meta {
  return (schema.meta?.() ?? {}) as Meta;
}
