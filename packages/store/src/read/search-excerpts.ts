import type { RegisterRecord } from "@intersector/domain";
import type pg from "pg";
import { type SearchedText, searchedTexts } from "../search/search-entry.ts";
import type { SearchQuery } from "../search/search-query.ts";

const [markStart, markStop] = ["[[", "]]"];
// What is shown about a match, in words and, for Chinese, in characters.
const mostWords = 24;
const leastWords = 8;
const charactersAbout = 20;

/** Of each record the first text that holds a word of the query, cut about it, with the word marked. */
export async function excerptsOf(
  pool: pg.Pool,
  records: readonly RegisterRecord[],
  query: Pick<SearchQuery, "any" | "chinese">,
): Promise<string[]> {
  const texts = records.map((record) => searchedTexts(record.kind, record.body as Record<string, unknown>));
  const found = texts.map((own) => chineseExcerpt(own, query.chinese));
  const open = texts.flatMap((own, record) =>
    found[record] === undefined
      ? own.map(({ configuration, text }) => ({ record, configuration, text }))
      : [],
  );
  const { rows } = await pool.query<{ record: number; excerpt: string }>(
    `select distinct on (held.record) held.record,
       ts_headline(held.configuration::regconfig, held.text, $4::tsquery, $5) as excerpt
     from unnest($1::int[], $2::text[], $3::text[]) with ordinality as held (record, configuration, text, place)
     where to_tsvector(held.configuration::regconfig, held.text) @@ $4::tsquery
     order by held.record, held.place`,
    [
      open.map(({ record }) => record),
      open.map(({ configuration }) => configuration),
      open.map(({ text }) => text),
      query.any,
      `StartSel="${markStart}", StopSel="${markStop}", MaxWords=${mostWords}, MinWords=${leastWords}`,
    ],
  );
  for (const { record, excerpt } of rows) found[record] = excerpt;
  // Found by its id alone: the title says what it is.
  return found.map((excerpt, record) => excerpt ?? texts[record]?.[0]?.text ?? "");
}

function chineseExcerpt(texts: readonly SearchedText[], runs: readonly string[]): string | undefined {
  for (const { text } of texts) {
    for (const run of runs) {
      const at = text.indexOf(run);
      if (at < 0) continue;
      const before = [...text.slice(0, at)].slice(-charactersAbout).join("");
      const after = [...text.slice(at + run.length)].slice(0, charactersAbout).join("");
      return `${before}${markStart}${run}${markStop}${after}`;
    }
  }
  return undefined;
}
