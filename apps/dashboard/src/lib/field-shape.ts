import {
  type KindName,
  kinds,
  Language,
  Recurrence,
  typeTerms,
  type VocabularyName,
  vocabularies,
} from "@intersector/domain";
import type { z } from "zod";

/** How one field is shown and asked for, read from its schema: a new kind of record needs no code here. */
export type FieldShape =
  | {
      type: "localized" | "period" | "money" | "provenance" | "date" | "url" | "email" | "boolean" | "place";
    }
  /** `form` names the form of a code that its pattern asks for, as the domain words it. */
  | { type: "text"; longest?: number; form?: string }
  | { type: "number"; from?: number; to?: number; isWhole?: boolean }
  /** `withKind`: the value names the kind too, for it may be one of several. */
  | { type: "reference"; kinds: readonly KindName[]; withKind?: true }
  | { type: "vocabulary"; name: VocabularyName }
  /** A short list that is no vocabulary. */
  | { type: "choice"; name: ChoiceName; options: readonly string[] }
  /** A value for some of the six languages. */
  | { type: "byLanguage"; item: FieldShape }
  | { type: "list"; item: FieldShape }
  | { type: "object"; fields: readonly Field[] };

export type ChoiceName = "recurrence" | "language";

export interface Field {
  name: string;
  shape: FieldShape;
  /** True where a body is refused without it. */
  isRequired: boolean;
}

interface Meta {
  id?: string;
  format?: string;
  localized?: boolean;
  reference?: readonly KindName[];
  vocabulary?: string;
}

/** The fields of a kind's body in the order of its schema, without those that every record has. */
export function fieldsOf(kind: KindName): readonly Field[] {
  return allFieldsOf(kind).filter(({ name }) => name !== "provenance" && name !== "externalIds");
}

const known = new Map<KindName, readonly Field[]>();

/** The same with those that every record has: where it comes from, and its names in other systems. */
export function allFieldsOf(kind: KindName): readonly Field[] {
  const fields = known.get(kind) ?? fieldsOfShape(kinds[kind].body.shape);
  known.set(kind, fields);
  return fields;
}

function fieldsOfShape(shape: Readonly<Record<string, unknown>>): Field[] {
  return Object.entries(shape).map(([name, given]) => {
    const schema = given as z.ZodType;
    return {
      name,
      shape: namedShape(name, shapeOf(schema)),
      isRequired: !schema.safeParse(undefined).success,
    };
  });
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
  let shape = allFieldsOf(kind).find(({ name }) => name === first)?.shape;
  for (const part of rest) {
    if (shape?.type === "list" && typeof part === "number") shape = shape.item;
    else if (shape?.type === "byLanguage") shape = shape.item;
    else if (shape?.type === "object") shape = shape.fields.find(({ name }) => name === part)?.shape;
    else return undefined;
  }
  return shape;
}

function shapeOf(wrapped: z.ZodType): FieldShape {
  const meta = metaOf(wrapped);
  const definition = wrapped.def as unknown as { type: string; innerType?: z.ZodType };
  if (meta.localized) return { type: "localized" };
  if (meta.reference) {
    return {
      type: "reference",
      kinds: meta.reference,
      ...(definition.type === "object" ? { withKind: true as const } : {}),
    };
  }
  if (meta.vocabulary && meta.vocabulary in vocabularies) {
    return { type: "vocabulary", name: meta.vocabulary as VocabularyName };
  }
  if (meta.id === "Period") return { type: "period" };
  if (meta.id === "Money") return { type: "money" };
  if (meta.id === "Provenance") return { type: "provenance" };
  if (meta.format === "date") return { type: "date" };
  if (definition.innerType) return shapeOf(definition.innerType);
  if (wrapped === Recurrence) return { type: "choice", name: "recurrence", options: Recurrence.options };
  if (wrapped === Language) return { type: "choice", name: "language", options: Language.options };
  switch (definition.type) {
    case "array":
      return { type: "list", item: shapeOf((wrapped as z.ZodArray<z.ZodType>).element) };
    case "record":
      return { type: "byLanguage", item: shapeOf((wrapped as z.ZodRecord).valueType as z.ZodType) };
    case "object":
      return { type: "object", fields: fieldsOfShape((wrapped as z.ZodObject).shape) };
    case "number":
      return numberShape(wrapped as z.ZodNumber);
    case "boolean":
      return { type: "boolean" };
    default:
      return textShape(wrapped as z.ZodString);
  }
}

function numberShape(schema: z.ZodNumber): FieldShape {
  const isWhole = schema.isInt;
  // Zod bounds a whole number by what a double can hold, which is nothing to tell a person.
  const bound = (value: number | null) => value !== null && Math.abs(value) < Number.MAX_SAFE_INTEGER;
  return {
    type: "number",
    ...(bound(schema.minValue) ? { from: Number(schema.minValue) } : {}),
    ...(bound(schema.maxValue) ? { to: Number(schema.maxValue) } : {}),
    ...(isWhole ? { isWhole } : {}),
  };
}

function textShape(schema: z.ZodString): FieldShape {
  if (schema.format === "url") return { type: "url" };
  if (schema.format === "email") return { type: "email" };
  // A pattern names its form in what it says to a text that cannot fit it.
  const said = schema.safeParse("\0").error?.issues[0]?.message ?? "";
  return {
    type: "text",
    ...(schema.maxLength ? { longest: schema.maxLength } : {}),
    ...(said in typeTerms ? { form: said } : {}),
  };
}

function metaOf(schema: z.ZodType): Meta {
  return (schema.meta?.() ?? {}) as Meta;
}
