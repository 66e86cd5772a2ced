import type { Language } from "./language-schemas.ts";
import { isLanguage } from "./languages.ts";
import type { MessageValues } from "./messages.ts";
import { kindInSentence } from "./terms/label-of-kind.ts";
import { languageTerms } from "./terms/language-terms.ts";
import { actionTerms } from "./terms/role-terms.ts";
import { typeTerms } from "./terms/type-terms.ts";
import { wordsOfList } from "./terms/words-of-list.ts";

/**
 * The values of a message with the register's own codes put into words: kinds, languages, types, actions and closed lists.
 * What is not such a code stays as it stands; in an Arabic sentence it is isolated, or the parts of a date would
 * change places.
 */
export function valuesForReader(values: MessageValues, language: Language): MessageValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" ? isolate(wordFor(name, value, language), language) : value,
    ]),
  );
}

/** `none` is what messages choose by, and no word of a sentence. */
function isolate(text: string, language: Language): string {
  if (language !== "ar" || text === "" || text === "none" || /\p{Script=Arabic}/u.test(text)) return text;
  return `\u2068${text}\u2069`;
}

function wordFor(name: string, value: string, language: Language): string {
  switch (name) {
    case "kind":
      return kindInSentence(value, language);
    case "language":
      return isLanguage(value) ? languageTerms[value][language] : value;
    case "action":
      return value in actionTerms ? actionTerms[value as keyof typeof actionTerms][language] : value;
    case "allowed":
      return wordsOfList(value, language);
    case "expected":
      return typeTerms[value]?.[language] ?? value;
    default:
      return value;
  }
}
