import type { KindName, RecordKey } from "@intersector/domain";
import { fieldsOf } from "./field-shape.ts";
import { oneOf } from "./search-params.ts";

const prefix = "prefill.";

/**
 * What the address of a new record's form begins it with.
 * @example
 * prefillSearch({ theme: "theme-climate", side: "GS" })
 * //=> { "prefill.theme": "theme-climate", "prefill.side": "GS" }
 */
export function prefillSearch(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [prefix + field, value]));
}

/** The fields that an address begins a new record with; those that the kind does not have are left out. */
export function readPrefill(
  kind: KindName,
  search: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const known = new Set(fieldsOf(kind).map(({ name }) => name));
  return Object.fromEntries(
    Object.entries(search).flatMap(([name, given]) => {
      const field = name.startsWith(prefix) ? name.slice(prefix.length) : "";
      const value = oneOf(given);
      return known.has(field) && value !== undefined ? [[field, value]] : [];
    }),
  );
}

/** The records that a new one refers to from the beginning. */
export function referencesOfPrefill(kind: KindName, prefill: Readonly<Record<string, string>>): RecordKey[] {
  return fieldsOf(kind).flatMap(({ name, shape }) => {
    const id = prefill[name];
    const [target] = shape.type === "reference" ? shape.kinds : [];
    return id !== undefined && target !== undefined ? [{ kind: target, id }] : [];
  });
}
