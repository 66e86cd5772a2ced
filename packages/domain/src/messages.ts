import { IntlMessageFormat } from "intl-messageformat";
import { spaceFrench } from "./french-spacing.ts";
import type { Language } from "./language-schemas.ts";
import type { Term } from "./languages.ts";

export type MessageValues = Readonly<Record<string, string | number | boolean>>;

/**
 * A sentence of a catalogue in the reader's language, with ICU plurals and numbers. In French the spaces inside
 * quotation marks and before double punctuation come out non-breaking, whichever space the catalogue has.
 * @throws TypeError when the values lack one that the sentence names.
 */
export function formatMessage(term: Term, language: Language, values: MessageValues = {}): string {
  let formats = compiled.get(term);
  if (!formats) {
    formats = new Map();
    compiled.set(term, formats);
  }
  let format = formats.get(language);
  if (!format) {
    format = new IntlMessageFormat(term[language], language, undefined, { ignoreTag: true });
    formats.set(language, format);
  }
  const sentence = String(format.format({ ...values }));
  return language === "fr" ? spaceFrench(sentence) : sentence;
}

const compiled = new WeakMap<Term, Map<Language, IntlMessageFormat>>();
