import { isKindName, type KindName, type RecordKey } from "@intersector/domain";
import { type FieldShape, fieldsOf } from "./field-shape.ts";
import { oneOf } from "./search-params.ts";

const prefix = "prefill.";

/**
 * What the address of a new record's form begins it with. A reference that names its kind is `kind/id`.
 * @example
 * prefillSearch({ theme: "theme-climate", side: "GS" })
 * //=> { "prefill.theme": "theme-climate", "prefill.side": "GS" }
 */
export function prefillSearch(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [prefix + field, value]));
}

/**
 * The fields that an address begins a new record with, as its body holds them: a list with one value, a reference with
 * its kind where it may be of several. Those that the kind does not have are left out.
 * @example
 * readPrefill("document", { "prefill.topics": "topic-climate", "prefill.budget": "1" })
 * //=> { topics: ["topic-climate"] }
 */
export function readPrefill(
  kind: KindName,
  search: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const shapes = new Map(fieldsOf(kind).map(({ name, shape }) => [name, shape]));
  return Object.fromEntries(
    Object.entries(search).flatMap(([name, given]) => {
      const field = name.startsWith(prefix) ? name.slice(prefix.length) : "";
      const shape = shapes.get(field);
      const text = oneOf(given);
      const value = shape && text !== undefined ? valueIn(shape, text) : undefined;
      return value === undefined ? [] : [[field, value]];
    }),
  );
}

function valueIn(shape: FieldShape, text: string): unknown {
  if (shape.type === "list") {
    const item = valueIn(shape.item, text);
    return item === undefined ? undefined : [item];
  }
  return shape.type === "reference" && shape.withKind ? readKey(shape.kinds, text) : text;
}

function readKey(kinds: readonly KindName[], text: string): RecordKey | undefined {
  const [kind = "", id] = text.split("/");
  return isKindName(kind) && kinds.includes(kind) && id ? { kind, id } : undefined;
}

/** The records that a new one refers to from the beginning. */
export function referencesOfPrefill(kind: KindName, prefill: Readonly<Record<string, unknown>>): RecordKey[] {
  return fieldsOf(kind).flatMap(({ name, shape }) => {
    const value = prefill[name];
    return value === undefined ? [] : referencesIn(shape, value);
  });
}

function referencesIn(shape: FieldShape, value: unknown): RecordKey[] {
  if (shape.type === "list") return (value as unknown[]).flatMap((item) => referencesIn(shape.item, item));
  if (shape.type !== "reference") return [];
  if (shape.withKind) return [value as RecordKey];
  const [kind] = shape.kinds;
  return kind === undefined ? [] : [{ kind, id: value as string }];
}
