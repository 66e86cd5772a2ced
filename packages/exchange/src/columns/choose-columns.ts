import { type KindName, kinds } from "@intersector/domain";
import type { Column } from "./column-map.ts";
import { registerColumns, stateHeading } from "./register-map.ts";

/** What an export has room for: the chosen columns of a body, and where the record's state stands among them. */
export interface ChosenColumns {
  columns: readonly Column[];
  /** How many columns stand before that of the record's state; absent where it is not asked for. */
  stateAt?: number;
  /** What was asked for and is no field, group, heading or `recordState`. */
  unknown: readonly string[];
}

/**
 * The columns of a kind that somebody asks for, in their order, none twice: a field (`title`, with a column for each
 * language), a group of them (`period`), or one heading (`title.fr`, `period.from`).
 * @example
 * chooseColumns("topic", ["state", "title.fr"]).columns.map(({ heading }) => heading) //=> ["state", "title.fr"]
 */
export function chooseColumns(kind: KindName, fields: readonly string[]): ChosenColumns {
  const all = registerColumns(kind);
  const columns = new Set<Column>();
  const unknown: string[] = [];
  let stateAt: number | undefined;
  for (const field of fields) {
    if (field === stateHeading) {
      stateAt ??= columns.size;
      continue;
    }
    const own = all.filter(({ heading }) => heading === field || heading.startsWith(`${field}.`));
    if (own.length === 0) unknown.push(field);
    for (const column of own) columns.add(column);
  }
  return { columns: [...columns], ...(stateAt === undefined ? {} : { stateAt }), unknown };
}

/** What can be asked for in an export, without the parts of fields. */
export function exportFields(kind: KindName): string[] {
  return [stateHeading, ...Object.keys(kinds[kind].body.shape)];
}
