/** What the address says of a list: words, and the chosen value of each filtered field. */
export type RecordSearch = Readonly<Record<string, string>>;

const largestField = 80;

/** Reads the search part of an address; what a list cannot use is left out. */
export function parseRecordSearch(given: Record<string, unknown>): RecordSearch {
  return Object.fromEntries(
    Object.entries(given)
      .filter(([name]) => /^[A-Za-z.]{1,40}$/.test(name))
      .map(([name, value]) => [name, String(value).slice(0, largestField)] as const)
      .filter(([, value]) => value !== ""),
  );
}
