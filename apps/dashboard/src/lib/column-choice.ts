import { allOf } from "./search-params.ts";

/** The columns that an address names, `unit,period`, in its order and each once; what the list does not have is told apart. */
export function readColumns(
  given: unknown,
  known: readonly string[],
): { columns: string[] | undefined; unknown: string[] } {
  const names = [...new Set(allOf(given).flatMap((value) => value.split(",")))].filter(Boolean);
  const columns = names.filter((name) => known.includes(name));
  return {
    columns: columns.length > 0 ? columns : undefined,
    unknown: names.filter((name) => !known.includes(name)),
  };
}

const keyOf = (list: string) => `intersector.columns.${list}`;

/** The columns that were last chosen for a list in this browser; undefined where none were. */
export function readUsualColumns(list: string, known: readonly string[]): string[] | undefined {
  return readColumns(localStorage.getItem(keyOf(list)) ?? undefined, known).columns;
}

/** Keeps a choice of columns as what this browser shows where the address names none; without one, forgets it. */
export function keepUsualColumns(list: string, columns: readonly string[] | undefined): void {
  if (columns === undefined) localStorage.removeItem(keyOf(list));
  else localStorage.setItem(keyOf(list), columns.join(","));
}

/**
 * A column one place earlier or later.
 * @example
 * moveColumn(["unit", "state", "period"], "period", -1) //=> ["unit", "period", "state"]
 */
export function moveColumn(columns: readonly string[], name: string, by: 1 | -1): string[] {
  const from = columns.indexOf(name);
  const to = from + by;
  const others = columns.filter((column) => column !== name);
  if (from < 0 || to < 0 || to >= columns.length) return [...columns];
  return [...others.slice(0, to), name, ...others.slice(to)];
}
