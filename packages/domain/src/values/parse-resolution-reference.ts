import type { Checked, Finding } from "../findings.ts";
import type { Language } from "../language-schemas.ts";
import { languages } from "../languages.ts";
import {
  chineseForm,
  citationForms,
  numberMarkPattern,
  numberPattern,
  type ResolutionType,
  sectorPattern,
} from "./citation-forms.ts";
import { type Edition, readEdition } from "./edition.ts";
import type { CitationStyle } from "./format-resolution-reference.ts";
import type { ResolutionReference } from "./resolution-reference.ts";

/** A citation as it was read: what it cites, and the language and style in which it is written. */
export interface ResolutionCitation {
  reference: ResolutionReference;
  language: Language;
  style: CitationStyle;
}

/**
 * Reads one citation of a resolution in any of the six languages.
 * Refused, as findings: what is no citation, a number marked "No.", a citation without place and year, and a place
 * where nobody met. Place and year tell the body where they can.
 * @param options.language the language of the text, where it is known; else all are tried.
 * @example
 * parseResolutionReference("Résolution 191 (Rév. Bucarest, 2022)")
 * //=> { ok: true, value: { reference: { body: "PP", type: "resolution", number: "191", revised: true,
 * //     place: "Bucharest", year: 2022 }, language: "fr", style: "sentence" } }
 */
export function parseResolutionReference(
  text: string,
  options: { language?: Language } = {},
): Checked<ResolutionCitation> {
  const given = text.replaceAll(/\s+/g, " ").trim();
  const candidates = options.language ? [options.language] : languages;
  for (const language of candidates) {
    const parts = language === "zh" ? splitChinese(given) : splitWords(given, language);
    if (parts) return readParts(parts, given, language);
  }
  return refuse({ code: "resolutionCitationUnreadable", path: [], values: { given } });
}

interface CitationParts {
  type: ResolutionType;
  style: CitationStyle;
  sector: string | undefined;
  mark: string;
  number: string;
  brackets: string | undefined;
}

const types: readonly ResolutionType[] = ["resolution", "decision", "recommendation", "opinion"];

function splitWords(text: string, language: Exclude<Language, "zh">): CitationParts | undefined {
  for (const { type, pattern } of wholePatternsOf(language)) {
    const [, head, letter, mark = "", number, brackets] = pattern.exec(text) ?? [];
    if (!head || !number) continue;
    const style = isCapitals(head, language) ? "capitals" : "sentence";
    return { type, style, sector: letter, mark, number: number.toUpperCase(), brackets };
  }
  return undefined;
}

function splitChinese(text: string): CitationParts | undefined {
  for (const { type, pattern } of wholePatternsOf("zh")) {
    const [, letter, number, brackets] = pattern.exec(text) ?? [];
    if (number) return { type, style: "sentence", sector: letter, mark: "", number, brackets };
  }
  return undefined;
}

interface WholePattern {
  type: ResolutionType;
  pattern: RegExp;
}

function wholePatternsOf(language: Language): readonly WholePattern[] {
  const known = wholePatterns.get(language);
  if (known) return known;
  const made = types.map((type) => ({ type, pattern: new RegExp(`^${wholeSource(type, language)}$`, "iu") }));
  wholePatterns.set(language, made);
  return made;
}

function wholeSource(type: ResolutionType, language: Language): string {
  if (language === "zh") {
    return `(?:${sectorPattern})?第 ?(${numberPattern}) ?号${chineseForm.heads[type]}(?:[（(](.*)[)）])?`;
  }
  const head = citationForms[language].headPatterns[type];
  return `(${head}) (?:${sectorPattern} )?(${numberMarkPattern})?(${numberPattern})(?: ?\\((.*)\\))?`;
}

/** Making a pattern costs far more than using it, and a register's import reads thousands. */
const wholePatterns = new Map<Language, readonly WholePattern[]>();

function readParts(parts: CitationParts, given: string, language: Language): Checked<ResolutionCitation> {
  const { number } = parts;
  const findings: Finding[] = [];
  if (parts.mark !== "") {
    const marked = `${parts.mark}${number}`;
    findings.push({ code: "resolutionNumberMarked", path: [], values: { given: marked, number } });
  }
  if (parts.brackets === undefined) {
    findings.push({ code: "resolutionEditionMissing", path: [], values: { number } });
    return { ok: false, findings };
  }
  const edition = readEdition(parts.brackets, language);
  if (!edition) findings.push({ code: "resolutionCitationUnreadable", path: [], values: { given } });
  if (edition && "code" in edition) findings.push(edition);
  if (!edition || "code" in edition || findings.length > 0) return { ok: false, findings };
  const reference = joinReference(parts, edition);
  return { ok: true, value: { reference, language, style: parts.style } };
}

/** A reference from the head of a citation and the edition in its brackets. Only RA writes ITU-R before a number. */
export function joinReference(
  head: { type: ResolutionType; sector: string | undefined; number: string },
  edition: Edition,
): ResolutionReference {
  const sector = head.sector === undefined ? undefined : sectorOf(head.sector);
  const { body, ...rest } = edition;
  const adoptedBy = sector === "ITU-R" ? "RA" : body;
  return {
    ...(adoptedBy ? { body: adoptedBy } : {}),
    type: head.type,
    ...(sector ? { sector } : {}),
    number: head.number,
    ...rest,
  };
}

function sectorOf(letter: string): NonNullable<ResolutionReference["sector"]> | undefined {
  return ({ R: "ITU-R", T: "ITU-T", D: "ITU-D" } as const)[letter.toUpperCase()];
}

function isCapitals(head: string, language: Language): boolean {
  return head === head.toLocaleUpperCase(language) && head !== head.toLocaleLowerCase(language);
}

function refuse(finding: Finding): Checked<never> {
  return { ok: false, findings: [finding] };
}
