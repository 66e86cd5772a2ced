import { fieldAt, type KindName } from "@intersector/domain";

/** What lists filter, sort and count by, taken out of a body. */
export interface RecordFields {
  /** The body without what is empty; a text, and whatever is too long to be a value, is `true`: it is there. */
  fields: Record<string, unknown>;
  /** Each value of a closed list and each reference once, as `path=value`. */
  choices: string[];
}

type Value = string | number | boolean;

/** Longer strings are texts: they are searched by their words, not compared. */
const longestValue = 200;

/**
 * The fields of a body.
 * @example
 * fieldsOf("activity", { title: { original: "fr", texts: { fr: "…" } }, unit: "bdt", regions: ["AFR"], topics: [] })
 * //=> { fields: { title: true, unit: "bdt", regions: ["AFR"] }, choices: ["unit=bdt", "regions=AFR"] }
 */
export function fieldsOf(kind: KindName, body: Readonly<Record<string, unknown>>): RecordFields {
  const choices = new Set<string>();
  const visit = (value: unknown, path: string): unknown => {
    if (value === null || value === undefined) return undefined;
    if (Array.isArray(value)) {
      const items = value.map((item) => visit(item, path)).filter((item) => item !== undefined);
      return items.length === 0 ? undefined : items;
    }
    if (typeof value === "object") {
      if (isText(value)) return true;
      const entries = Object.entries(value).map(
        ([key, item]) => [key, visit(item, join(path, key))] as const,
      );
      return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
    }
    if (!isValue(value)) return true;
    if (isChoice(kind, path)) choices.add(choiceOf(path, value));
    return value;
  };
  return { fields: visit(body, "") as Record<string, unknown>, choices: [...choices] };
}

/** How a choice is written. */
export function choiceOf(path: string, value: Value): string {
  return `${path}=${value}`;
}

const known = new Map<string, boolean>();

/** True where a field takes its values from a closed list or points at records: few values, which many records share. */
export function isChoice(kind: KindName, path: string): boolean {
  const key = `${kind} ${path}`;
  let choice = known.get(key);
  if (choice === undefined) {
    const field = namesPlace(path) ? undefined : fieldAt(kind, path);
    choice = Boolean(field?.values ?? field?.references ?? field?.type === "boolean");
    known.set(key, choice);
  }
  return choice;
}

/** True where `fields` hold what stands at a path: it is not in a text, and names no place in a list. */
export function isInFields(kind: KindName, path: string): boolean {
  const parts = path.split(".");
  return !namesPlace(path) && parts.every((_, end) => !isTextAt(kind, parts.slice(0, end).join(".")));
}

/** True where `fields` hold a value as it is. */
export function isValue(value: unknown): value is Value {
  return (
    typeof value === "number" ||
    typeof value === "boolean" ||
    (typeof value === "string" && value.length <= longestValue)
  );
}

function namesPlace(path: string): boolean {
  return /(^|\.)\d+(\.|$)/.test(path);
}

function isTextAt(kind: KindName, path: string): boolean {
  return path !== "" && fieldAt(kind, `${path}.texts`) !== undefined;
}

function isText(value: object): boolean {
  return "original" in value && "texts" in value;
}

function join(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}
