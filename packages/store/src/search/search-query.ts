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
// A word with one letter wrong is looked for first (`word_slips`); where there is none, those that share many of their
// three-letter pieces: "secuirtey" has 0.38 in common with "security".
const leastAlike = 0.35;
const mostAlike = 5;
// A misspelt word may have the stem of another by chance ("accesibility" that of the Spanish "acceso"): where its stem
// is known, only a word that is nearly the same counts beside it.
const leastAlikeOfKnownStem = 0.6;
const shortestSlipOfKnownStem = 7;

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
  const { chinese, rest } = takeChinese(
    typed.replaceAll("\0", " ").toWellFormed().normalize("NFC").toLowerCase(),
  );
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
  const { rows } = await client.query<{
    direct: string[];
    stop: boolean;
    known: string[] | null;
    begun: string[] | null;
    alike: string[] | null;
    arabic: string | null;
  }>(
    `select direct.queries as direct, direct.stop, known.queries as known, begun.queries as begun,
       coalesce(slips.queries${trigrams ? ", near.queries" : ""}) as alike,
       case when asked.word ~ '[\u0620-\u064a]' then plainto_tsquery('arabic', asked.word)::text end as arabic
     from unnest($1::text[], $2::text[]) with ordinality as asked (word, folded, place)
     cross join lateral (
       select coalesce(array_agg(distinct q::text) filter (where numnode(q) > 0), '{}') as queries,
         string_agg(distinct q::text, ' | ') filter (where numnode(q) > 0)::tsquery as any_query,
         coalesce(bool_or(numnode(q) = 0), false) as stop
       from (select plainto_tsquery(c::regconfig, asked.word) as q from unnest($3::text[]) as c) as each
     ) as direct
     cross join lateral (${queriesOf("select asked.folded as word")}) as known
     cross join lateral (${queriesOf(
       `select distinct word, length(word) from search_words where search_words.word > asked.folded
          and search_words.word < asked.folded || chr(1114111) and length(asked.folded) >= ${shortestBeginning}
        order by length(word), word limit ${mostBegun}`,
     )}) as begun
     cross join lateral (
       select case when known.queries is null and begun.queries is null
         -- Counted, since for exists() every record would be read; offset 0: only once.
         then (select count(*) > 0 from records where search @@ direct.any_query) end as is_known offset 0
     ) as stem
     cross join lateral (${queriesOf(
       `select word from search_words where word_slips(word) && word_slips(asked.folded)
          and length(asked.folded) >= case when stem.is_known then ${shortestSlipOfKnownStem} else 0 end
          and stem.is_known is not null
        group by word
        order by left(word, 1) <> left(asked.folded, 1), abs(length(word) - length(asked.folded)), word
        limit ${mostAlike}`,
     )}) as slips
     ${trigrams ? `cross join lateral (${queriesOf(nearWords)}) as near` : ""}
     order by asked.place`,
    [asked, asked.map(foldText), searchConfigurations],
  );
  return rows.map(({ direct, stop, known, begun, alike, arabic }) => ({
    stop,
    exact: distinct([...direct, ...(known ?? [])]),
    loose: distinct([...(begun ?? []), ...(alike ?? []), ...beginningOfStem(arabic)]),
  }));
}

/** The queries for words, each as all that is written like it is read in its language: none where there is none. */
function queriesOf(words: string): string {
  return `select array_agg(distinct plainto_tsquery(configuration::regconfig, surface)::text) as queries
    from search_words join (${words}) as chosen using (word)`;
}

const nearWords = `
  select word from search_words where spelling % ascii_spelling(asked.folded)
    and similarity(spelling, ascii_spelling(asked.folded)) >=
      case when stem.is_known then ${leastAlikeOfKnownStem} else ${leastAlike} end
    and stem.is_known is not null and slips.queries is null
  group by word, spelling
  order by similarity(spelling, ascii_spelling(asked.folded)) desc, word
  limit ${mostAlike}`;

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
