import { type ColumnMap, registerMap, type Table, type TableRow, uninfoMap } from "@intersector/exchange";
import { CliError } from "../cli-error.ts";

/** The ways of reading a list of activities. */
export const activityMaps = {
  register: registerMap("activity"),
  uninfo: uninfoMap,
} as const satisfies Record<string, ColumnMap<"activity">>;

export type ActivityMapName = keyof typeof activityMaps;

/** @throws CliError `mapUnknown` */
export function parseActivityMap(given: string): ActivityMapName {
  const names = Object.keys(activityMaps) as ActivityMapName[];
  const map = names.find((name) => name === given);
  if (map) return map;
  throw new CliError("mapUnknown", { map: given, given: "activity", allowed: names.join(", ") });
}

/** A table of which the beginning has been looked at and nothing is lost, and the map that its columns are of. */
export interface RecognizedTable {
  table: Table;
  map: ActivityMapName;
}

/** Tells a list of projects from UN INFO by its columns; everything else is read as the register's own format. */
export async function recognizeMap(table: Table): Promise<RecognizedTable> {
  const rows = table.rows[Symbol.asyncIterator]();
  const first = await rows.next();
  const headings = table.headings ?? (first.done ? [] : Object.keys(first.value.cells));
  const map = (uninfoMap.needed ?? []).every((heading) => headings.includes(heading)) ? "uninfo" : "register";
  return { table: { ...table, rows: again(first, rows) }, map };
}

async function* again(
  first: IteratorResult<TableRow, unknown>,
  rest: AsyncIterator<TableRow>,
): AsyncGenerator<TableRow> {
  if (first.done) return;
  yield first.value;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
