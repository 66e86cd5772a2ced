import type { Checked } from "../findings.ts";
import type { Language } from "../language-schemas.ts";
import type { DocumentSymbol, SymbolPart } from "./document-symbol.ts";
import { symbolForms, yearOfDigits } from "./symbol-forms.ts";

const languageOfLetter: Readonly<Record<string, Language>> = {
  E: "en",
  F: "fr",
  S: "es",
  R: "ru",
  C: "zh",
  A: "ar",
};
const letterOfLanguage = Object.fromEntries(
  Object.entries(languageOfLetter).map(([letter, language]) => [language, letter]),
) as Readonly<Record<Language, string>>;

/**
 * Reads the symbol of a document in any of the series of the Council, the coordination groups, the advisory groups,
 * the conferences and the Union's letters. A symbol of no known form is refused, with what it was.
 * @example
 * parseDocumentSymbol("ISCG/26-1/7 Add.1")
 * //=> { ok: true, value: { series: "iscg", group: "ISCG", year: 2026, meeting: 1, number: 7,
 * //     parts: [{ mark: "Add", number: 1 }], inWords: false } }
 */
export function parseDocumentSymbol(text: string): Checked<DocumentSymbol> {
  const given = text.replaceAll(/\s+/g, " ").trim();
  const symbol = readInWords(given) ?? readShort(given);
  if (symbol && isInRange(symbol)) return { ok: true, value: symbol };
  return { ok: false, findings: [{ code: "documentSymbolUnreadable", path: [], values: { given } }] };
}

/**
 * A document symbol as its series writes it.
 * @example
 * formatDocumentSymbol({ series: "council", group: "C", year: 2015, number: 27, inWords: false,
 *   parts: [{ mark: "Rév", number: 1 }], language: "fr" }) //=> "C15/27(Rév.1)-F"
 */
export function formatDocumentSymbol(symbol: DocumentSymbol): string {
  const language = symbol.language ? `-${letterOfLanguage[symbol.language]}` : "";
  if (symbol.inWords) return `${writeInWords(symbol)}${language}`;
  const form = symbolForms.find((one) => one.series === symbol.series && one.write(symbol) !== undefined);
  // A symbol made by hand without its year has no form; its parts are still said.
  const head = form?.write(symbol) ?? `${symbol.group}/${symbol.number}`;
  const [before, after] = form?.partAround ?? ["(", ")"];
  const parts = symbol.parts.map((part) => `${before}${part.mark}.${part.number}${after}`).join("");
  return `${head}${parts}${language}`;
}

const shortPattern =
  /^(.+?)((?: ?\((?:Add|Rev|Rév|Corr)\.? ?\d+\)| (?:Add|Rev|Rév|Corr)\. ?\d+)*)(?:-([EFSRCA]))?$/;

function readShort(given: string): DocumentSymbol | undefined {
  const [, head = "", parts = "", letter] = shortPattern.exec(given) ?? [];
  for (const form of symbolForms) {
    const match = form.pattern.exec(head);
    if (!match) continue;
    const language = letter ? languageOfLetter[letter] : undefined;
    return {
      ...form.read(match),
      parts: readParts(parts),
      ...(language ? { language } : {}),
      inWords: false,
    };
  }
  return undefined;
}

function readParts(text: string): SymbolPart[] {
  return [...text.matchAll(/(Add|Rev|Rév|Corr)\.? ?(\d+)/g)].map(([, mark, number]) => ({
    mark: mark as SymbolPart["mark"],
    number: Number(number),
  }));
}

const partWords = { Addendum: "Add", Revision: "Rev", Corrigendum: "Corr" } as const;
const inWordsPattern =
  /^(PP|RA|WRC|WTSA|WTDC|WCIT)-(\d{2}) (?:(Addendum|Revision|Corrigendum) (\d+) to )?Document (\d+)(?:-([EFSRCA]))?$/;

/** The form of the conferences' document pages: `WTSA-16 Addendum 16 to Document 48-E`. */
function readInWords(given: string): DocumentSymbol | undefined {
  const [, group, year = "", word, part, number, letter] = inWordsPattern.exec(given) ?? [];
  if (!group) return undefined;
  const language = letter ? languageOfLetter[letter] : undefined;
  return {
    series: "conference",
    group,
    year: yearOfDigits(year),
    number: Number(number),
    parts: word ? [{ mark: partWords[word as keyof typeof partWords], number: Number(part) }] : [],
    ...(language ? { language } : {}),
    inWords: true,
  };
}

function writeInWords({ group, year = 0, number, parts }: DocumentSymbol): string {
  const [part] = parts;
  const mark = part?.mark === "Rév" ? "Rev" : part?.mark;
  const word = Object.entries(partWords).find(([, short]) => short === mark)?.[0];
  const before = part && word ? `${word} ${part.number} to ` : "";
  return `${group}-${String(year % 100).padStart(2, "0")} ${before}Document ${number}`;
}

/** Document 0, meeting 0 and addendum 0 do not exist. */
function isInRange({ number, meeting, parts }: DocumentSymbol): boolean {
  return [number, meeting ?? 1, ...parts.map((part) => part.number)].every(
    (count) => count >= 1 && Number.isSafeInteger(count),
  );
}
