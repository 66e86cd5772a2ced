import type { z } from "zod";
import type { ReferenceMeta } from "./identifiers.ts";
import type { KindName } from "./kind-names.ts";
import { kinds } from "./kinds.ts";

/** One field of a kind, as its schema describes it. */
export interface KindField {
  /** zod's name of the type of its values: `string`, `number`, `boolean`, `enum`, `object`, … */
  type: string;
  /** What a string is: `date`, `url`, … */
  format?: string;
  /** The allowed values, where the field is a closed list. */
  values?: readonly string[];
  /** True where a body is valid without it. */
  optional: boolean;
  /** The kinds that it may point at. */
  references?: readonly KindName[];
}

/**
 * The field at a path of a kind's body, or `undefined` where the schema has none. Places in lists may be left out:
 * a list is asked for its elements.
 * @example
 * fieldAt("activity", "period.from") //=> { type: "string", format: "date", optional: true }
 */
export function fieldAt(kind: KindName, path: string): KindField | undefined {
  let pointedAt: readonly KindName[] | undefined;
  let current: Step = { schema: kinds[kind].body, optional: false };
  for (const part of path.split(".")) {
    const holder = elementOf(current.schema, part);
    const next = step(holder, part);
    if (next === undefined) return undefined;
    // `about.id` names what `about` points at.
    if (part === "id") pointedAt = referencesOf(holder) ?? unwrap(current.schema).references;
    current = next;
  }
  const element = unwrap(current.schema);
  const leaf = definitionOf(element.schema).type === "array" ? unwrap(arrayElement(element.schema)) : element;
  return describe(
    leaf.schema,
    current.optional || element.optional,
    leaf.references ?? element.references ?? pointedAt,
  );
}

interface Step {
  schema: z.core.$ZodType;
  optional: boolean;
}

interface Definition {
  type: string;
  format?: string;
  innerType?: z.core.$ZodType;
  element?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
  shape?: Record<string, z.core.$ZodType>;
  entries?: Record<string, string>;
}

function definitionOf(schema: z.core.$ZodType): Definition {
  return (schema as z.ZodType).def as unknown as Definition;
}

function referencesOf(schema: z.core.$ZodType): readonly KindName[] | undefined {
  const meta = (schema as z.ZodType).meta?.();
  return meta && "reference" in meta ? (meta as unknown as ReferenceMeta).reference : undefined;
}

function unwrap(schema: z.core.$ZodType): Step & { references: readonly KindName[] | undefined } {
  const { innerType, type } = definitionOf(schema);
  if (!innerType) return { schema, optional: false, references: referencesOf(schema) };
  const inner = unwrap(innerType);
  return {
    schema: inner.schema,
    optional: inner.optional || type === "optional" || type === "default",
    references: referencesOf(schema) ?? inner.references,
  };
}

function arrayElement(schema: z.core.$ZodType): z.core.$ZodType {
  return definitionOf(schema).element ?? schema;
}

/** The schema whose fields `part` may name: a list's element, unless `part` is a place in the list. */
function elementOf(wrapped: z.core.$ZodType, part: string): z.core.$ZodType {
  const { schema } = unwrap(wrapped);
  const isPlace = /^\d+$/.test(part);
  return definitionOf(schema).type === "array" && !isPlace ? unwrap(arrayElement(schema)).schema : schema;
}

function step(schema: z.core.$ZodType, part: string): Step | undefined {
  const definition = definitionOf(schema);
  if (definition.type === "object") {
    const field = Object.hasOwn(definition.shape ?? {}, part) ? definition.shape?.[part] : undefined;
    return field && { schema: field, optional: unwrap(field).optional };
  }
  if (definition.type === "array" && definition.element)
    return { schema: definition.element, optional: true };
  if (definition.type === "record" && definition.valueType) {
    return { schema: definition.valueType, optional: true };
  }
  return undefined;
}

function describe(
  schema: z.core.$ZodType,
  optional: boolean,
  references: readonly KindName[] | undefined,
): KindField {
  const definition = definitionOf(schema);
  const format = (schema as z.ZodType).meta?.()?.format ?? definition.format;
  return {
    type: definition.type,
    ...(typeof format === "string" ? { format } : {}),
    optional,
    ...(definition.entries ? { values: Object.values(definition.entries) } : {}),
    ...(references ? { references } : {}),
  };
}
