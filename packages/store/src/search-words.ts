import { type KindName, kinds, type LocalizedText, titleOf } from "@intersector/domain";

/** PostgreSQL's text search configuration of each language that it has a stemmer for. */
const configurations: Readonly<Record<string, string>> = {
  ar: "arabic",
  en: "english",
  es: "spanish",
  fr: "french",
  pt: "portuguese",
  ru: "russian",
};

/** The configurations that a query is read with: a reader may search in any language. */
export const queryConfigurations = [
  "simple",
  "arabic",
  "english",
  "spanish",
  "french",
  "portuguese",
  "russian",
];

/** One stretch of text for the search vector: configuration, weight, text. */
interface SearchPart {
  c: string;
  w: "A" | "B";
  t: string;
}

/** What a record gives to search and sort: its parts, its words as one text, and its title in each language. */
export interface SearchWords {
  parts: SearchPart[];
  words: string;
  titles: Record<string, string>;
}

/** Latin letters without their marks, so that "securite" finds "sécurité"; Chinese as bigrams, which need no dictionary. */
export function foldForSearch(text: string): string {
  const plain = text
    .normalize("NFD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC");
  return plain.replace(/\p{Script=Han}+/gu, (run) => ` ${bigrams(run)} `);
}

function bigrams(run: string): string {
  const characters = [...run];
  if (characters.length < 2) return run;
  return characters
    .slice(1)
    .map((character, index) => `${characters[index]}${character}`)
    .join(" ");
}

/** Reads from a body what search and sorting need. */
export function searchWordsOf(kind: KindName, id: string, body: Record<string, unknown>): SearchWords {
  const title = titleOf(kind, body as never);
  const parts: SearchPart[] = [{ c: "simple", w: "A", t: id }];
  const words: string[] = [];
  addText(parts, words, "A", title);
  for (const field of kinds[kind].searched)
    addText(parts, words, "B", body[field] as LocalizedText | string | undefined);
  const titles =
    typeof title === "string" ? { "": title } : { ...title.texts, "": title.texts[title.original] ?? "" };
  return { parts, words: words.join("\n"), titles };
}

function addText(
  parts: SearchPart[],
  words: string[],
  weight: "A" | "B",
  value: LocalizedText | string | undefined,
): void {
  if (value === undefined) return;
  const texts = typeof value === "string" ? { "": value } : value.texts;
  for (const [language, text] of Object.entries(texts)) {
    const folded = foldForSearch(text);
    // The plain form finds whole words and beginnings of words, the stemmed one their inflections.
    parts.push({ c: "simple", w: weight, t: folded });
    const configuration = configurations[language];
    if (configuration) parts.push({ c: configuration, w: weight, t: folded });
    words.push(text);
  }
}

/** The words of a query as they are searched: folded, without signs, at most 12. */
export function wordsOfQuery(query: string): string[] {
  return (
    foldForSearch(query)
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}/.'’-]*/gu) ?? []
  ).slice(0, 12);
}

/**
 * A tsquery as SQL over one parameter for each word: every word must be there, as a word of any language, inflected
 * or not, or as the beginning of one.
 */
export function searchCondition(query: string, add: (value: string) => string): string | undefined {
  const words = wordsOfQuery(query);
  if (words.length === 0) return undefined;
  return words
    .map((word) => {
      const parameter = add(word);
      const prefix = add(`'${word.replaceAll("'", "''").replaceAll("\\", "\\\\")}':*`);
      const stemmed = queryConfigurations.map((name) => `plainto_tsquery('${name}', ${parameter})`);
      return `(${[`to_tsquery('simple', ${prefix})`, ...stemmed].join(" || ")})`;
    })
    .join(" && ");
}
