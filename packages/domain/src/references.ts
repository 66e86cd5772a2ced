import type { z } from "zod";
import type { RecordKey, ReferenceMeta } from "./identifiers.ts";
import type { KindName } from "./kind-names.ts";
import { kinds } from "./kinds.ts";

/** One pointer from a record to another: where it stands in the body (`topics.0`) and what it points at. */
export interface RecordReference {
  path: string;
  to: RecordKey;
}

/**
 * Every reference that a body holds, in the order of its schema. The schema's own metadata says which fields
 * are references, so that a new kind needs no code here.
 */
export function referencesOf(kind: KindName, body: unknown): RecordReference[] {
  return collect(kinds[kind].body, body, "");
}

/** The fields of a kind that hold references, as paths with `*` for list places: `progress.*.documents.*`. */
export function referenceFieldsOf(kind: KindName): { path: string; kinds: readonly KindName[] }[] {
  const found: { path: string; kinds: readonly KindName[] }[] = [];
  walk(kinds[kind].body, "", (schema, path) => {
    const meta = metaOf(schema);
    if (meta) found.push({ path, kinds: meta.reference });
    return meta !== undefined;
  });
  return found;
}

function metaOf(schema: z.core.$ZodType): ReferenceMeta | undefined {
  const meta = (schema as z.ZodType).meta?.();
  return meta && "reference" in meta ? (meta as unknown as ReferenceMeta) : undefined;
}

function inner(schema: z.core.$ZodType): z.core.$ZodType {
  const definition = (schema as z.ZodType).def as unknown as { type: string; innerType?: z.core.$ZodType };
  return definition.innerType ? inner(definition.innerType) : schema;
}

function join(path: string, part: string | number): string {
  return path === "" ? String(part) : `${path}.${part}`;
}

function collect(wrapped: z.core.$ZodType, value: unknown, path: string): RecordReference[] {
  if (value === undefined || value === null) return [];
  const schema = inner(wrapped);
  const meta = metaOf(wrapped) ?? metaOf(schema);
  if (meta) {
    if (typeof value === "string") {
      const [kind] = meta.reference;
      return kind ? [{ path, to: { kind, id: value } }] : [];
    }
    return [{ path, to: { ...(value as RecordKey) } }];
  }
  const definition = (schema as z.ZodType).def as unknown as { type: string };
  if (definition.type === "object" && typeof value === "object") {
    const shape = (schema as z.ZodObject).shape;
    return Object.entries(shape).flatMap(([key, field]) =>
      collect(field as z.ZodType, (value as Record<string, unknown>)[key], join(path, key)),
    );
  }
  if (definition.type === "array" && Array.isArray(value)) {
    const element = (schema as z.ZodArray).element;
    return value.flatMap((item, index) => collect(element, item, join(path, index)));
  }
  return [];
}

function walk(
  wrapped: z.core.$ZodType,
  path: string,
  visit: (schema: z.core.$ZodType, path: string) => boolean,
): void {
  const schema = inner(wrapped);
  if (visit(wrapped, path) || (schema !== wrapped && visit(schema, path))) return;
  const definition = (schema as z.ZodType).def as unknown as { type: string };
  if (definition.type === "object") {
    for (const [key, field] of Object.entries((schema as z.ZodObject).shape)) {
      walk(field as z.ZodType, join(path, key), visit);
    }
  }
  if (definition.type === "array") walk((schema as z.ZodArray).element, join(path, "*"), visit);
}
