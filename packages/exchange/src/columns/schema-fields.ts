import { type KindName, kinds, type ReferenceMeta, type VocabularyName } from "@intersector/domain";
import type { z } from "zod";
import type { Conversion } from "./column-map.ts";
import { termsOfChoice } from "./words.ts";

/** What one field of a body is. A text in six languages is one field, of several columns. */
type FieldConversion = Conversion | { to: "texts" };

export interface SchemaField {
  path: readonly string[];
  convert: FieldConversion;
}

/** An object inside a body: `period`. */
interface SchemaGroup {
  path: readonly string[];
  /** True where the body may lack it. */
  optional: boolean;
}

/** The fields of a kind, leaf by leaf, and the objects that hold them, outer ones first. */
export interface KindFields {
  fields: readonly SchemaField[];
  groups: readonly SchemaGroup[];
}

/** The fields of a kind as its schema has them, so that a new kind needs nothing here. */
export function fieldsOfKind(kind: KindName): KindFields {
  const known = cache.get(kind);
  if (known) return known;
  const fields: SchemaField[] = [];
  const groups: SchemaGroup[] = [];
  collect(kinds[kind].body, [], fields, groups);
  const result = { fields, groups };
  cache.set(kind, result);
  return result;
}

const cache = new Map<KindName, KindFields>();

/** The part of zod's definitions that this file reads. */
interface Definition {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  shape?: Readonly<Record<string, z.ZodType>>;
  entries?: Readonly<Record<string, string>>;
  keyType?: z.ZodType;
  valueType?: z.ZodType;
}

function definitionOf(schema: z.ZodType): Definition {
  return schema.def as unknown as Definition;
}

interface Unwrapped {
  schema: z.ZodType;
  meta: Readonly<Record<string, unknown>>;
  optional: boolean;
}

function unwrap(schema: z.ZodType): Unwrapped {
  const { type, innerType } = definitionOf(schema);
  const meta = schema.meta() ?? {};
  if (!innerType) return { schema, meta, optional: false };
  const inner = unwrap(innerType);
  const optional = inner.optional || type === "optional" || type === "default";
  return { schema: inner.schema, meta: { ...inner.meta, ...meta }, optional };
}

function collect(
  schema: z.ZodType,
  path: readonly string[],
  fields: SchemaField[],
  groups: SchemaGroup[],
): void {
  const { schema: bare, meta, optional } = unwrap(schema);
  const definition = definitionOf(bare);
  const leaf = meta.localized === true;
  if (!leaf && definition.type === "object" && definition.shape) {
    if (path.length > 0) groups.push({ path, optional });
    for (const [name, field] of Object.entries(definition.shape)) {
      collect(field, [...path, name], fields, groups);
    }
    return;
  }
  const keys = definition.type === "record" ? enumValues(definition.keyType) : undefined;
  if (keys && definition.valueType) {
    groups.push({ path, optional });
    for (const key of keys) collect(definition.valueType, [...path, key], fields, groups);
    return;
  }
  fields.push({ path, convert: conversionOf(schema, path) });
}

function enumValues(schema: z.ZodType | undefined): string[] | undefined {
  const entries = schema && definitionOf(unwrap(schema).schema).entries;
  return entries && Object.values(entries);
}

function conversionOf(wrapped: z.ZodType, path: readonly string[]): FieldConversion {
  const { schema, meta } = unwrap(wrapped);
  if (meta.localized === true) return { to: "texts" };
  const { type, element } = definitionOf(schema);
  if (path.length === 1 && path[0] === "externalIds") return { to: "externalIds" };
  switch (type) {
    case "string":
      return stringConversion(meta);
    case "number":
      return { to: "number" };
    case "boolean":
      return { to: "boolean" };
    case "enum": {
      const values = enumValues(schema) ?? [];
      const terms = termsOfChoice(values, meta.vocabulary as VocabularyName | undefined);
      return { to: "choice", values, ...(terms ? { terms } : {}) };
    }
    case "array": {
      const of = element ? conversionOf(element, [...path, "*"]) : { to: "json" as const };
      return of.to === "text" || of.to === "choice" || of.to === "reference"
        ? { to: "list", of }
        : { to: "json" };
    }
    default:
      return { to: "json" };
  }
}

function stringConversion(meta: Readonly<Record<string, unknown>>): Conversion {
  if (meta.format === "date") return { to: "date" };
  const kind = (meta as Partial<ReferenceMeta>).reference?.[0];
  return kind ? { to: "reference", kind, by: ["id", "name"] } : { to: "text" };
}
