import { type KindName, kinds, type LocalizedText, titleOf } from "@intersector/domain";
import { bigramsOf, takeChinese } from "./chinese.ts";

/** PostgreSQL's text search configuration of each language that has one; the others are searched word for word. */
const configurations: Readonly<Record<string, string>> = {
  ar: "arabic",
  en: "english",
  es: "spanish",
  fr: "french",
  pt: "portuguese",
  ru: "russian",
};

/** Every configuration that texts are kept with, and so every one that a query is read with. */
export const searchConfigurations = ["simple", ...Object.values(configurations)];

// Longer "words" are addresses and tables without blanks: nobody types them.
const longestWord = 40;
const shortestWord = 2;
const words = /\p{L}[\p{L}\p{M}]*/gu;
const han = /\p{Script=Han}/u;

/** One stretch of a record's text: its configuration (`c`), weight (`w`; A is the title) and small letters (`t`). */
export interface SearchPart {
  c: string;
  w: "A" | "B";
  t: string;
}

/** A word as it stands in a text, and the configuration that knows its language. */
export interface SearchWord {
  surface: string;
  configuration: string;
}

/** What search and sorting keep of a record. */
export interface SearchEntry {
  parts: SearchPart[];
  /** The title in each language; under the empty key in its original. */
  titles: Record<string, string>;
}

/** A text of a record with its language and the configuration of that. */
export interface SearchedText {
  /** Absent where a text is in no language: a name, a symbol. */
  language?: string;
  configuration: string;
  weight: "A" | "B";
  text: string;
}

/** The texts of a record that search reads: its title, then the fields that its kind names, in every language. */
export function searchedTexts(kind: KindName, body: Record<string, unknown>): SearchedText[] {
  const title = titleOf(kind, body as never);
  const fields = kinds[kind].searched.map((field) => body[field] as LocalizedText | string | undefined);
  return [...textsOf(title, "A"), ...fields.flatMap((field) => textsOf(field, "B"))];
}

function textsOf(value: LocalizedText | string | undefined, weight: "A" | "B"): SearchedText[] {
  if (value === undefined) return [];
  if (typeof value === "string") return [{ configuration: "simple", weight, text: value }];
  // In an order of their own: the database keeps the languages of a text in another than it was given.
  return Object.keys(value.texts)
    .sort()
    .map((language) => ({
      language,
      configuration: configurations[language] ?? "simple",
      weight,
      text: value.texts[language] ?? "",
    }));
}

/** What search and sorting keep of a record's body. */
export function searchEntryOf(kind: KindName, id: string, body: Record<string, unknown>): SearchEntry {
  const title = titleOf(kind, body as never);
  const joined = new Map<string, SearchPart>();
  const add = (c: string, w: "A" | "B", text: string) => {
    // A database whose locale is C would leave capitals beyond ASCII as they are.
    const t = text.toLowerCase();
    const part = joined.get(`${c}${w}`);
    if (part) part.t += `\n${t}`;
    else joined.set(`${c}${w}`, { c, w, t });
  };
  add("simple", "A", id);
  for (const { configuration, weight, text } of searchedTexts(kind, body)) {
    const { chinese, rest } = takeChinese(text);
    if (chinese.length > 0) add("simple", weight, chinese.map((run) => bigramsOf(run).join(" ")).join("\n"));
    if (rest.trim() !== "") add(configuration, weight, rest);
  }
  const titles =
    typeof title === "string" ? { "": title } : { ...title.texts, "": title.texts[title.original] ?? "" };
  return { parts: [...joined.values()], titles };
}

/** The words of a record's texts. Chinese needs none: its bigrams are looked for as they are. */
export function* wordsOfParts(parts: readonly SearchPart[]): Iterable<SearchWord> {
  for (const { c, t } of parts) {
    for (const surface of new Set(t.match(words))) {
      if (surface.length < shortestWord || surface.length > longestWord || han.test(surface)) continue;
      yield { surface, configuration: c };
    }
  }
}
