import type { ContentLanguage } from "@intersector/domain";
import type { RowColumns } from "./row-columns.ts";
import type { TermTable } from "./term-table.ts";

/** How many items are compared in a language, and how many of them have each term (`lexical skill`): plain data. */
export interface LanguageStatistics {
  language?: ContentLanguage;
  items: number;
  frequencies: Record<string, number>;
}

/** Of every language, and of what is the same in all of them: what a part of the items must know of all. */
export type TermStatistics = LanguageStatistics[];

export function keyOfTerm(terms: TermTable, term: number): string {
  return `${terms.channelOf(term)} ${terms.termOf(term)}`;
}

/** Counts the rows of a language, which are handed over and gone. */
export function countRows(rows: RowColumns, terms: TermTable): LanguageStatistics {
  const { items, terms: termOf } = rows.take();
  const counts = new Map<number, number>();
  for (const term of termOf) counts.set(term, (counts.get(term) ?? 0) + 1);
  return {
    ...(rows.language === undefined ? {} : { language: rows.language }),
    items: items.length,
    frequencies: Object.fromEntries(
      [...counts].map(([term, count]) => [keyOfTerm(terms, term), count] as const).sort(byKey),
    ),
  };
}

export function statisticsOf(
  statistics: TermStatistics,
  language: ContentLanguage | undefined,
): LanguageStatistics | undefined {
  return statistics.find((one) => one.language === language);
}

function byKey([one]: readonly [string, number], [other]: readonly [string, number]): number {
  return one < other ? -1 : 1;
}
