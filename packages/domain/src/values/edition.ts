import type { Finding } from "../findings.ts";
import type { Language } from "../language-schemas.ts";
import { findPlace } from "../terms/places.ts";
import { chineseForm, citationForms, wordFirstLanguages } from "./citation-forms.ts";
import { bodyCitedBy } from "./conferences.ts";
import type { ResolutionReference } from "./resolution-reference.ts";

/** What the brackets of a citation say: which edition of the resolution is meant. */
export type Edition = Pick<
  ResolutionReference,
  "body" | "revised" | "place" | "year" | "session" | "lastAmended"
>;

/**
 * Reads what stands in the brackets of a citation: `Rev. Bucharest, 2022`, `WRC-23，修订版`, `C-1985, last amended C19`.
 * @returns the edition; a finding where place and year can be told apart but the place is not known; undefined where
 * it is not an edition at all.
 */
export function readEdition(brackets: string, language: Language): Edition | Finding | undefined {
  const text = brackets
    .replaceAll(/[，،、]/g, ",")
    .replaceAll(/\s+/g, " ")
    .trim();
  return language === "zh" ? readChinese(text) : readWords(text, language);
}

function readWords(text: string, language: Exclude<Language, "zh">): Edition | Finding | undefined {
  const { mark, placeAndYear } = patternsOf(language);
  const marked = mark.exec(text);
  const rest = marked ? text.slice(marked[0].length) : text;
  const revised = marked !== null;
  const amended = amendment.exec(rest);
  const session = readSession(amended?.[1] ?? rest);
  if (session) {
    const lastAmended = amended?.[2] === undefined ? undefined : readSession(amended[2])?.session;
    if (amended && lastAmended === undefined) return undefined;
    return { revised, ...session, ...(lastAmended === undefined ? {} : { lastAmended }) };
  }
  const placed = placeAndYear.exec(rest);
  return placed?.[1] && placed[2] ? atPlace(placed[1], Number(placed[2]), revised) : undefined;
}

interface EditionPatterns {
  mark: RegExp;
  placeAndYear: RegExp;
}

function patternsOf(language: Exclude<Language, "zh">): EditionPatterns {
  const known = patterns.get(language);
  if (known) return known;
  const form = citationForms[language];
  const made = {
    mark: new RegExp(`^(?:${form.revisedPattern}|Rev\\.\\s*)`, "iu"),
    placeAndYear: new RegExp(`^(.+?), ?(\\d{4})${form.afterYearPattern}$`, "iu"),
  };
  patterns.set(language, made);
  return made;
}

const patterns = new Map<Language, EditionPatterns>();

const anyLastAmended = wordFirstLanguages
  .map((language) => citationForms[language].lastAmendedPattern)
  .join("|");
const amendment = new RegExp(`^(.+?), ?(?:${anyLastAmended}) (.+)$`, "iu");

function readChinese(text: string): Edition | Finding | undefined {
  const parts = text.split(",").map((part) => part.trim());
  const revised = parts.at(-1) === chineseForm.revised;
  if (revised) parts.pop();
  const [first = "", second, ...more] = parts;
  if (more.length > 0) return undefined;
  const session = readSession(first);
  if (session) {
    if (second === undefined) return { revised, ...session };
    if (!second.endsWith(chineseForm.lastAmended)) return undefined;
    const amended = readSession(second.slice(0, -chineseForm.lastAmended.length));
    return amended?.session ? { revised, ...session, lastAmended: amended.session } : undefined;
  }
  const year = /^(\d{4})年$/.exec(first)?.[1];
  return year && second ? atPlace(second, Number(year), revised) : undefined;
}

function atPlace(name: string, year: number, revised: boolean): Edition | Finding | undefined {
  if (year < 1865 || year > 2200) return undefined;
  const place = findPlace(name);
  if (!place) return { code: "placeUnknown", path: [], values: { given: name } };
  const body = bodyCitedBy(place, year, revised);
  return { ...(body ? { body } : {}), revised, place, year };
}

/** `WRC-23` (in any language's letters) or a session of the Council, `C24`, `C-1985`. */
function readSession(text: string): Pick<Edition, "body" | "session" | "year"> | undefined {
  const radio = /^(?:WRC|CMR|ВКР)-?(\d{4}|\d{2})$/iu.exec(text)?.[1];
  if (radio) return { body: "WRC", session: `WRC-${radio}`, year: fullYear(radio) };
  // Russian texts have the Cyrillic letter that looks the same.
  const council = /^[CС]([- ]?)(\d{4}|\d{2})$/iu.exec(text);
  if (!council?.[2]) return undefined;
  return { body: "Council", session: `C${council[1]}${council[2]}`, year: fullYear(council[2]) };
}

/** Two digits from 47 on belong to the last century: the Council first met in 1947. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year >= 47 ? 1900 + year : 2000 + year;
}
