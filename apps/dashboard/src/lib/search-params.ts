/** What an address asks of a page: each name with its value, or with its values. */
export type SearchParams = Record<string, string | string[]>;

/**
 * Reads the search part of an address: `?unit=bdt&unit=tsb` holds two units.
 * @example
 * parseSearchParams("?q=climat&unit=bdt&unit=tsb") //=> { q: "climat", unit: ["bdt", "tsb"] }
 */
export function parseSearchParams(search: string): SearchParams {
  const params = new URLSearchParams(search);
  return Object.fromEntries(
    [...new Set(params.keys())].map((name) => {
      const values = params.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? "") : values];
    }),
  );
}

/** Writes the search part of an address, without what is empty. */
export function formatSearchParams(given: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) {
    for (const item of [value].flat()) {
      if (item !== undefined && item !== null && item !== "") params.append(name, String(item));
    }
  }
  return params.size === 0 ? "" : `?${params}`;
}

/** One value of an address; the first where there are several. */
export function oneOf(value: unknown): string | undefined {
  const [first] = [value].flat();
  return typeof first === "string" && first !== "" ? first : undefined;
}

/** All values of an address under one name, each once. */
export function allOf(value: unknown): string[] {
  const values = [value].flat().filter((item): item is string => typeof item === "string" && item !== "");
  return [...new Set(values)];
}
