import type pg from "pg";
import { chineseQuery, takeChinese } from "./chinese.ts";
import { foldText } from "./fold-text.ts";
import { searchConfigurations } from "./search-entry.ts";

/** What somebody searches for, as PostgreSQL's `tsquery` texts. */
export interface SearchQuery {
  /** Every word itself or an inflection of it. */
  exact: string;
  /** That, or a word that begins with it; where there is none, one that is spelt much alike. */
  loose: string;
  /** Any of all these words: what is marked in an excerpt. */
  any: string;
  /** The stretches of Chinese that were asked for. */
  chinese: string[];
}

// A query is read by people and typed by people; what is beyond is cut off.
const mostWords = 16;
// A beginning of fewer letters would stand for half of the words that there are.
const shortestBeginning = 3;
const mostBegun = 100;
// How alike two words must be to be taken for one misspelt: the share of common three-letter pieces. 0.4 takes
// "agricultre" for "agriculture" (0.69) and "secuirty" for "security" (0.38 by letters moved: not taken).
const leastAlike = 0.35;
const mostAlike = 5;
// A misspelt word may have the stem of another by chance ("accesibility" that of the Spanish "acceso"): where its stem
// is known, only a word that is nearly the same counts beside it.
const leastAlikeOfKnownStem = 0.6;

const wordLike = /^[\p{L}\p{M}][\p{L}\p{M}'’ʼ-]*$/u;
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;

/**
 * Reads what somebody typed. Every word must be there; words that say nothing in some language ("the", "de") need not,
 * unless there is no other. Nothing is left of an empty query, which then finds nothing.
 */
export async function readSearchQuery(
  client: pg.Pool | pg.ClientBase,
  typed: string,
  trigrams: boolean,
): Promise<SearchQuery | undefined> {
  const { chinese, rest } = takeChinese(typed.replaceAll("\0", " ").toWellFormed().normalize("NFC"));
  const asked = rest
    .split(/\s+/)
    .flatMap((chunk) => {
      const bare = chunk.replace(edges, "");
      return wordLike.test(bare) ? bare.split(/['’ʼ-]/) : [bare];
    })
    .filter((word) => word !== "")
    .slice(0, mostWords);
  const words = asked.length === 0 ? [] : await readWords(client, asked, trigrams);
  const telling = words.filter((word) => !word.stop);
  const used = (telling.length > 0 || chinese.length > 0 ? telling : words).filter(
    (word) => word.exact.length > 0,
  );
  const han = chinese.slice(0, mostWords).map(chineseQuery);
  const all = (choose: (word: ReadWord) => string[]) =>
    [...han, ...used.map((word) => `(${choose(word).join(" | ")})`)].join(" & ");
  if (used.length + han.length === 0) return undefined;
  return {
    exact: all((word) => word.exact),
    loose: all((word) => [...word.exact, ...word.loose]),
    any: [...han, ...used.flatMap((word) => [...word.exact, ...word.loose])].join(" | "),
    chinese,
  };
}

interface ReadWord {
  stop: boolean;
  exact: string[];
  loose: string[];
}

async function readWords(
  client: pg.Pool | pg.ClientBase,
  asked: readonly string[],
  trigrams: boolean,
): Promise<ReadWord[]> {
  // A word is read as each language would, and as the words that stand in the texts and look like it without marks.
  const similar = trigrams
    ? `case when known.queries is null and begun.queries is null then array(
           select distinct plainto_tsquery(v.configuration::regconfig, v.surface)::text from (
             select * from search_words where search_words.word % asked.folded
               and similarity(search_words.word, asked.folded) >=
                 case when exists (select 1 from records where search @@ any(direct.queries::tsquery[]))
                   then $8::real else $6::real end
             order by similarity(search_words.word, asked.folded) desc, search_words.word limit $7) v)
       end`
    : "null::text[]";
  const values: unknown[] = [asked, asked.map(foldText), searchConfigurations, shortestBeginning, mostBegun];
  const { rows } = await client.query<{
    direct: string[];
    stop: boolean;
    known: string[] | null;
    begun: string[] | null;
    similar: string[] | null;
    arabic: string | null;
  }>(
    `select direct.queries as direct, direct.stop,
       case when asked.word ~ '[\u0620-\u064a]' then plainto_tsquery('arabic', asked.word)::text end as arabic, known.queries as known, begun.queries as begun, ${similar} as similar
     from unnest($1::text[], $2::text[]) with ordinality as asked (word, folded, place)
     cross join lateral (
       select coalesce(array_agg(distinct q::text) filter (where numnode(q) > 0), '{}') as queries,
         coalesce(bool_or(numnode(q) = 0), false) as stop
       from (select plainto_tsquery(c::regconfig, asked.word) as q from unnest($3::text[]) as c) as each
     ) as direct
     cross join lateral (
       select array_agg(distinct plainto_tsquery(v.configuration::regconfig, v.surface)::text) as queries
       from search_words v where v.word = asked.folded
     ) as known
     cross join lateral (
       select array_agg(distinct plainto_tsquery(v.configuration::regconfig, v.surface)::text) as queries
       from (select * from search_words where search_words.word > asked.folded
         and search_words.word < asked.folded || chr(1114111) and length(asked.folded) >= $4
         order by length(search_words.word), search_words.word limit $5) v
     ) as begun
     order by asked.place`,
    trigrams ? [...values, leastAlike, mostAlike, leastAlikeOfKnownStem] : values,
  );
  return rows.map(({ direct, stop, known, begun, similar: alike, arabic }) => ({
    stop,
    exact: distinct([...direct, ...(known ?? [])]),
    loose: distinct([...(begun ?? []), ...(alike ?? []), ...beginningOfStem(arabic)]),
  }));
}

/**
 * PostgreSQL's stemmer leaves a letter of some Arabic plurals behind (`شبكات` becomes `شبكا`, but `شبكة` and `الشبكات`
 * become `شبك`): a stem is also looked for as a beginning.
 */
function beginningOfStem(query: string | null): string[] {
  const [, stem = ""] = /^'(\p{L}+)'$/u.exec(query ?? "") ?? [];
  return [...stem].length < shortestBeginning ? [] : [`'${stem}':*`];
}

// A stop word of its own language reads as an empty query, which a longer one cannot hold.
function distinct(queries: readonly string[]): string[] {
  return [...new Set(queries)].filter((query) => query !== "").map((query) => `(${query})`);
}
