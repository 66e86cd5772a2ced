import type { RegisterRecord } from "@intersector/domain";
import type pg from "pg";
import { type SearchedText, searchedTexts } from "../search/search-entry.ts";
import type { SearchQuery } from "../search/search-query.ts";

const [markStart, markStop] = ["[[", "]]"];
// What is shown about a match, in words and, for Chinese, in characters.
const mostWords = 24;
const leastWords = 8;
const charactersAbout = 20;

/** The words about a match, and in which language they stand. */
interface FoundText {
  excerpt: string;
  language?: string;
}

/** Of each record the first text that holds a word of the query, cut about it, with the word marked. */
export async function excerptsOf(
  pool: pg.Pool,
  records: readonly RegisterRecord[],
  query: Pick<SearchQuery, "any" | "chinese">,
): Promise<FoundText[]> {
  const texts = records.map((record) => searchedTexts(record.kind, record.body as Record<string, unknown>));
  const found = texts.map((own) => chineseExcerpt(own, query.chinese));
  const open = texts.flatMap((own, record) =>
    found[record] === undefined ? own.map((text, place) => ({ record, place, ...text })) : [],
  );
  const { rows } = await pool.query<{ record: number; place: number; excerpt: string }>(
    `select distinct on (held.record) held.record, held.place,
       ts_headline(held.configuration::regconfig, held.text, $4::tsquery, $5) as excerpt
     from unnest($1::int[], $2::text[], $3::text[], $6::int[]) as held (record, configuration, text, place)
     where to_tsvector(held.configuration::regconfig, held.text) @@ $4::tsquery
     order by held.record, held.place`,
    [
      open.map(({ record }) => record),
      open.map(({ configuration }) => configuration),
      open.map(({ text }) => text),
      query.any,
      `StartSel="${markStart}", StopSel="${markStop}", MaxWords=${mostWords}, MinWords=${leastWords}`,
      open.map(({ place }) => place),
    ],
  );
  for (const { record, place, excerpt } of rows) {
    found[record] = { excerpt, ...languageOf(texts[record]?.[place]) };
  }
  // Found by its id alone: the title says what it is.
  return found.map((own, record) => {
    const [title] = texts[record] ?? [];
    return own ?? { excerpt: title?.text ?? "", ...languageOf(title) };
  });
}

function languageOf(text: SearchedText | undefined): { language?: string } {
  return text?.language === undefined ? {} : { language: text.language };
}

function chineseExcerpt(texts: readonly SearchedText[], runs: readonly string[]): FoundText | undefined {
  for (const searched of texts) {
    const { text } = searched;
    for (const run of runs) {
      const at = text.indexOf(run);
      if (at < 0) continue;
      const before = [...text.slice(0, at)].slice(-charactersAbout).join("");
      const after = [...text.slice(at + run.length)].slice(0, charactersAbout).join("");
      return { excerpt: `${before}${markStart}${run}${markStop}${after}`, ...languageOf(searched) };
    }
  }
  return undefined;
}
