import type { ContentLanguage, OverlapChannel } from "@intersector/domain";
import { buildSpace, type VectorSpace } from "../src/space/build-space.ts";
import { RowColumns } from "../src/space/row-columns.ts";
import { TermTable } from "../src/space/term-table.ts";

/** A term of a row that a test makes. */
export interface RowTerm {
  channel: OverlapChannel;
  term: string;
  count: number;
}

/** The vectors of rows, each a list of terms. */
export function spaceOfRows(given: readonly (readonly RowTerm[])[], language?: ContentLanguage): VectorSpace {
  const terms = new TermTable();
  const rows = new RowColumns(language);
  for (const [item, row] of given.entries()) {
    rows.addRow(item);
    for (const { channel, term, count } of row) rows.addTerm(terms.idOf(channel, term), count);
  }
  return buildSpace(rows, terms);
}

/** The vectors of texts. The last letter of a word chooses the channel, so that every mixture of channels occurs. */
export function spaceOfTexts(texts: readonly string[]): VectorSpace {
  const channels = { s: "mandate", t: "strategic" } as const;
  const rows = texts.map((text) => {
    const counts = new Map<string, number>();
    for (const word of text.split(" ").filter((part) => part !== ""))
      counts.set(word, (counts.get(word) ?? 0) + 1);
    return [...counts].map(([term, count]): RowTerm => {
      const last = term.at(-1) ?? "";
      return { channel: last === "s" || last === "t" ? channels[last] : "lexical", term, count };
    });
  });
  return spaceOfRows(rows, "en");
}
