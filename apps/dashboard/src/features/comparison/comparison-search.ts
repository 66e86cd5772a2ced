import { oneOf } from "../../lib/search-params.ts";

/** Which two versions the address names. */
export interface ComparisonSearch {
  from?: number | undefined;
  to?: number | undefined;
}

/** Reads the search part of an address; what is no version is left out. */
export function parseComparisonSearch(given: Record<string, unknown>): ComparisonSearch {
  const found = { from: versionOf(given.from), to: versionOf(given.to) };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function versionOf(value: unknown): number | undefined {
  const text = typeof value === "number" ? String(value) : oneOf(value);
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}
