import type { ExternalId } from "@intersector/domain";

/** Semicolons as the six languages write them. */
const semicolon = /[;；؛]/;

/**
 * The items of a list in one cell: separated by semicolons, or JSON where an item holds one.
 * @example
 * splitList("a; b") //=> ["a", "b"]
 */
export function splitList(text: string, separator: RegExp = semicolon): string[] {
  const json = text.trim().startsWith("[") ? jsonList(text) : undefined;
  return (
    json ??
    text
      .split(separator)
      .map((item) => item.trim())
      .filter((item) => item !== "")
  );
}

/** A list in one cell, which `splitList` reads back the same. */
export function joinList(items: readonly string[]): string {
  const joined = items.join("; ");
  const back = splitList(joined);
  const same = back.length === items.length && back.every((item, index) => item === items[index]);
  return same ? joined : JSON.stringify(items);
}

function jsonList(text: string): string[] | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) && parsed.every((item) => typeof item === "string") ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** `uninfo:114833; erp:A-7` as the ids of a record in other systems. */
export function parseExternalIds(text: string): ExternalId[] {
  return splitList(text).map((item) => {
    const colon = item.indexOf(":");
    return { system: item.slice(0, Math.max(colon, 0)).trim(), id: item.slice(colon + 1).trim() };
  });
}

export function formatExternalIds(ids: readonly ExternalId[]): string {
  return joinList(ids.map(({ system, id }) => `${system}:${id}`));
}

/** `en:reviewed; ar:machine` as the states of translations. */
export function parseTextStates(text: string): Record<string, string> {
  return Object.fromEntries(
    splitList(text).map((item) => {
      const [language = "", state = ""] = item.split(":").map((part) => part.trim());
      return [language, state];
    }),
  );
}

export function formatTextStates(states: Readonly<Record<string, string>>): string {
  return joinList(Object.entries(states).map(([language, state]) => `${language}:${state}`));
}
