import {
  actionTerms,
  directionOf,
  formatMessage,
  isKindName,
  kindNames,
  type Language,
  labelOfKind,
  type MessageValues,
  spaceFrench,
} from "@intersector/domain";
import { html } from "hono/html";
import { referenceTerms, subjectTerms } from "./reference-terms.ts";
import { sayIn } from "./sentences/sentences.ts";

/** A piece of the page. */
export type Markup = ReturnType<typeof html>;

/** The words of the reference page in one language. */
export interface Words {
  language: Language;
  direction: "ltr" | "rtl";
  /** A word of the page itself. */
  term: (name: keyof typeof referenceTerms, values?: MessageValues) => string;
  /** What a route says of itself, with what stands between backticks as code. */
  say: (english: string) => Markup;
  /** The heading of a group of operations. */
  subject: (tag: string) => string;
  /** Who may call an operation. */
  permission: (needed: string) => string;
}

const kindOfTag = new Map(kindNames.map((kind) => [labelOfKind(kind, "en", "many"), kind]));

export function wordsIn(language: Language): Words {
  const term: Words["term"] = (name, values = {}) => formatMessage(referenceTerms[name], language, values);
  const say = (english: string) => {
    const sentence = sayIn(language, english);
    return withCode(language === "fr" ? spaceFrench(sentence) : sentence);
  };
  return {
    language,
    direction: directionOf(language),
    term,
    say,
    subject: (tag) => {
      const kind = kindOfTag.get(tag);
      return kind ? labelOfKind(kind, language, "many") : (subjectTerms[tag]?.[language] ?? tag);
    },
    permission: (needed) => {
      if (needed === "everybody") return term("everybody");
      const [action = "", kind = ""] = needed.split(" ");
      const doing =
        action in actionTerms ? actionTerms[action as keyof typeof actionTerms][language] : action;
      const about = isKindName(kind) ? ` · ${labelOfKind(kind, language, "many")}` : "";
      return term("permission", { action: `${doing}${about}` });
    },
  };
}

/** A text with what stands between backticks as code. */
export function withCode(text: string): Markup {
  return html`${text.split("`").map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`))}`;
}
