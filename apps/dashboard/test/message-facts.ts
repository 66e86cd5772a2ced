import type { Language } from "@intersector/domain";
import { IntlMessageFormat } from "intl-messageformat";

/** What a sentence asks for: its arguments, and the cases of its plurals. */
export interface MessageFacts {
  arguments: Set<string>;
  plurals: { argument: string; cases: string[] }[];
}

type Ast = ReturnType<IntlMessageFormat["getAst"]>;

/** Reads a sentence of a catalogue. @throws SyntaxError where it is no ICU message. */
export function readMessage(message: string, language: Language): MessageFacts {
  const facts: MessageFacts = { arguments: new Set(), plurals: [] };
  collect(new IntlMessageFormat(message, language).getAst(), facts);
  return facts;
}

/** A sentence as it is shown with the number 3 in every gap. */
export function fillMessage(message: string, language: Language): string {
  const values = Object.fromEntries([...readMessage(message, language).arguments].map((name) => [name, 3]));
  return String(new IntlMessageFormat(message, language).format(values));
}

function collect(elements: Ast, facts: MessageFacts): void {
  for (const element of elements) {
    if ("children" in element) collect(element.children, facts);
    if (!("value" in element) || typeof element.value !== "string") continue;
    // 0 is a piece of plain text.
    if (element.type === 0) continue;
    facts.arguments.add(element.value);
    if (!("options" in element)) continue;
    if ("pluralType" in element) {
      facts.plurals.push({ argument: element.value, cases: Object.keys(element.options) });
    }
    for (const option of Object.values(element.options)) collect(option.value, facts);
  }
}

/** The plural cases that a language has for whole numbers up to a million; beyond are no counts of records. */
export function pluralCasesOf(language: Language): Set<string> {
  const rules = new Intl.PluralRules(language);
  const numbers = [...Array.from({ length: 1000 }, (_, number) => number), 1e4, 1e5];
  return new Set(numbers.map((number) => rules.select(number)));
}

/** Every sentence of a catalogue by its key: `home.figures.topics`. */
export function flatten(catalogue: object, above = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(catalogue)) {
    if (typeof value === "string") found.set(above + key, value);
    else for (const [inner, text] of flatten(value, `${above}${key}.`)) found.set(inner, text);
  }
  return found;
}
