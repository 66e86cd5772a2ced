import type { Finding } from "../findings.ts";
import type { Language } from "../language-schemas.ts";
import { bodyNamedBeside, isForeign } from "./body-mentions.ts";
import {
  chineseForm,
  citationForms,
  numberMarkPattern,
  numberPattern,
  type ResolutionType,
  sectorPattern,
  type WordFirstLanguage,
  wordFirstLanguages,
} from "./citation-forms.ts";
import { type Edition, readEdition } from "./edition.ts";
import { joinReference } from "./parse-resolution-reference.ts";
import type { ResolutionReference } from "./resolution-reference.ts";

/** One resolution cited in a running text. */
export interface FoundResolution {
  /** Where it stands, in UTF-16 units: `text.slice(start, end)`. */
  start: number;
  end: number;
  text: string;
  language: Language;
  /**
   * What is cited. Where only the body and the number are known ("WTSA Resolution 18"), it has no edition and a
   * finding says so. Absent where neither the edition nor the words beside it tell who adopted it.
   */
  reference?: ResolutionReference;
  /** What could not be resolved, or is not in the Union's form. */
  findings: Finding[];
}

/**
 * Every citation of a resolution or decision in a running text of any of the six languages, in the order of the text.
 * Lists are told apart ("Resolutions 50 and 52 (Rev. Hammamet, 2016)" is two), and a range is all that it spans, each at
 * the place of the range ("Resolutions 71 to 74"). Resolutions of other organizations
 * (`70/1`, "Security Council resolution 1325") are left out. What is a citation and can't be resolved is given with
 * its reasons, not dropped.
 * @example
 * findResolutionReferences("under Resolution 191 (Rev. Bucharest, 2022) and WTSA Resolution 18").map((found) =>
 *   found.reference && canonicalMandate(found.reference),
 * ) //=> ["PP 191", "WTSA 18"]
 */
export function findResolutionReferences(text: string): FoundResolution[] {
  if (!/\d/.test(text) || !anyHead.test(text)) return [];
  const found = [
    ...wordFirstLanguages.flatMap((language) =>
      scripts[language]?.test(text) === false ? [] : findWords(text, language),
    ),
    ...(text.includes("第") ? findChinese(text) : []),
  ];
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * The beginnings of all the words for a resolution, decision, recommendation or opinion. Most texts have none, and one
 * look for these is a tenth of the work of six grammars. A test holds them to the words of `citationForms`.
 */
const anyHead =
  /r[eé]sol|d[eé]cisi|recom|opini|avis|acuerdo|резолюц|решени|рекоменд|мнени|قرار|مقرر|توصي|رأي|决议|决定|建议|意见/i;

/** Without a letter of these, a text cites nothing in the language: sooner asked than its patterns, where many texts are read. */
const scripts: Partial<Record<WordFirstLanguage, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  ru: /\p{Script=Cyrillic}/u,
};

interface CitedNumber {
  start: number;
  end: number;
  number: string;
  sector: string | undefined;
  mark: string;
}

/** Words for several resolutions. Only behind these is a range looked for: "Resolution 71 to 75 Members" is none. */
const plurals: Readonly<Record<WordFirstLanguage, RegExp>> = {
  ar: /(?:ات|ين|ان)$/u,
  en: /s$/iu,
  fr: /s$/iu,
  ru: /[ийхм]$/iu,
  es: /s$/iu,
};

/** The most numbers that a range can stand for; what spans more is two numbers and a word between them. */
const longestRange = 40;

/** Adds the numbers from the last cited one to `last`, all at the place of the range. False where it is none. */
function fillRange(cited: CitedNumber[], last: string, end: number): boolean {
  const first = cited.at(-1);
  const from = Number(first?.number);
  const to = Number(last);
  if (!first || !(to > from) || to - from > longestRange) return false;
  first.end = end;
  for (let number = from + 1; number <= to; number += 1) cited.push({ ...first, number: String(number) });
  return true;
}

interface Head {
  type: ResolutionType;
  start: number;
  language: Language;
}

function findWords(text: string, language: WordFirstLanguage): FoundResolution[] {
  const { finder, item, range, joiner, brackets } = patternsOf(language);
  const found: FoundResolution[] = [];
  finder.lastIndex = 0;
  for (let match = finder.exec(text); match; match = finder.exec(text)) {
    const type = typeOf(match.groups ?? {});
    const word = match[0].trimEnd();
    // "Resolution 1325" is a citation; "the decision 12 months ago" is not.
    const capital = word !== word.toLocaleLowerCase(language) || language === "ar";
    const head: Head = { type, start: match.index, language };
    let pending: CitedNumber[] = [];
    let position = match.index + match[0].length;
    let settled = false;
    for (;;) {
      item.lastIndex = position;
      const [, sector, mark = "", number] = item.exec(text) ?? [];
      if (number === undefined) break;
      pending.push({
        start: pending.length === 0 && !settled ? match.index : position,
        end: item.lastIndex,
        number: number.toUpperCase(),
        sector,
        mark,
      });
      position = item.lastIndex;
      range.lastIndex = position;
      const last = plurals[language].test(word) ? range.exec(text)?.[1] : undefined;
      if (last !== undefined && fillRange(pending, last, range.lastIndex)) position = range.lastIndex;
      brackets.lastIndex = position;
      const inner = brackets.exec(text);
      const edition = inner?.[1] === undefined ? undefined : readEdition(inner[1], language);
      if (edition) {
        position = brackets.lastIndex;
        const closing = pending.at(-1);
        if (closing) closing.end = position;
        found.push(...settle(text, head, pending, edition));
        pending = [];
        settled = true;
      }
      joiner.lastIndex = position;
      const joined = joiner.exec(text);
      if (!joined) break;
      position = joiner.lastIndex;
    }
    // Numbers behind a settled citation belong to something else: "Resolution 71 (Rev. Dubai, 2018), 2 of its goals".
    if (!settled && capital) found.push(...settleBare(text, head, pending));
    const end = found.at(-1)?.end;
    if (end !== undefined && end > finder.lastIndex) finder.lastIndex = end;
  }
  return found;
}

function findChinese(text: string): FoundResolution[] {
  const found: FoundResolution[] = [];
  for (const match of text.matchAll(chinesePattern)) {
    const [, sector, numbers = "", word = "", inner] = match;
    const type = (Object.keys(chineseForm.heads) as ResolutionType[]).find(
      (name) => chineseForm.heads[name] === word,
    );
    if (!type) continue;
    const offset = match.index + match[0].indexOf("第") + 1;
    const cited: CitedNumber[] = [];
    for (const [place, number, joined] of eachChineseNumber(numbers)) {
      const end = offset + place + number.length;
      if (chineseRange.test(joined) && fillRange(cited, number, end)) continue;
      cited.push({ start: offset + place, end, number, sector, mark: "" });
    }
    const [first] = cited;
    const last = cited.at(-1);
    if (!first || !last) continue;
    first.start = match.index;
    last.end = match.index + match[0].length;
    const head: Head = { type, start: match.index, language: "zh" };
    const edition = inner === undefined ? undefined : readEdition(inner, "zh");
    found.push(...(edition ? settle(text, head, cited, edition) : settleBare(text, head, cited)));
  }
  return found;
}

/** Citations whose brackets were read, or name a place that nobody met at. */
function settle(
  text: string,
  head: Head,
  cited: readonly CitedNumber[],
  edition: Edition | Finding,
): FoundResolution[] {
  const start = cited[0]?.start ?? head.start;
  const end = cited.at(-1)?.end ?? start;
  const beside = bodyNamedBeside(text.slice(Math.max(0, start - 80), start), text.slice(end, end + 120));
  return cited.map((one) => {
    const findings = markFindings(one);
    const place = { start: one.start, end: one.end, text: text.slice(one.start, one.end) };
    if ("code" in edition) return { ...place, language: head.language, findings: [...findings, edition] };
    const read = joinReference({ type: head.type, sector: one.sector, number: one.number }, edition);
    const reference = read.body || !beside ? read : { ...read, body: beside };
    return { ...place, language: head.language, reference, findings };
  });
}

/** Citations without an edition: resolved as far as the words beside them tell. */
function settleBare(text: string, head: Head, cited: readonly CitedNumber[]): FoundResolution[] {
  const [first] = cited;
  const last = cited.at(-1);
  if (!first || !last) return [];
  const before = text.slice(Math.max(0, head.start - 80), head.start);
  const after = text.slice(last.end, last.end + 120);
  if (isForeign(before, after)) return [];
  const beside = bodyNamedBeside(before, after);
  return cited.flatMap((one) => {
    const body = one.sector?.toUpperCase() === "R" ? "RA" : beside;
    // Without a body a bare "Decision 12" or "Opinion 3" may be anything; a bare "Resolution 12" is worth a look.
    if (!body && head.type !== "resolution") return [];
    const edition: Edition = { ...(body ? { body } : {}), revised: false };
    const reference = joinReference({ type: head.type, sector: one.sector, number: one.number }, edition);
    return {
      start: one.start,
      end: one.end,
      text: text.slice(one.start, one.end),
      language: head.language,
      ...(body ? { reference } : {}),
      findings: [
        ...markFindings(one),
        { code: "resolutionEditionMissing" as const, path: [], values: { number: one.number } },
      ],
    };
  });
}

function markFindings({ mark, number }: CitedNumber): Finding[] {
  if (mark === "") return [];
  return [{ code: "resolutionNumberMarked", path: [], values: { given: `${mark}${number}`, number } }];
}

function typeOf(groups: Readonly<Record<string, string | undefined>>): ResolutionType {
  const types: readonly ResolutionType[] = ["decision", "recommendation", "opinion"];
  return types.find((type) => groups[type] !== undefined) ?? "resolution";
}

interface FinderPatterns {
  finder: RegExp;
  item: RegExp;
  /** The rest of a range, behind its first number. */
  range: RegExp;
  joiner: RegExp;
  brackets: RegExp;
}

function patternsOf(language: WordFirstLanguage): FinderPatterns {
  const known = patterns.get(language);
  if (known) return known;
  const form = citationForms[language];
  const heads = Object.entries(form.headPatterns)
    .map(([type, pattern]) => `(?<${type}>${pattern})`)
    .join("|");
  const made: FinderPatterns = {
    finder: new RegExp(`(?<![\\p{L}\\p{M}\\d])(?:${heads})\\s+(?=[\\p{L}\\d№])`, "giu"),
    item: new RegExp(
      `(?:${sectorPattern}\\s+)?(${numberMarkPattern})?(${numberPattern})(?![\\p{L}\\d])`,
      "iuy",
    ),
    range: new RegExp(`\\s*(?:[–—]|\\s(?:${form.range})\\s)\\s*(\\d{1,4})(?![\\p{L}\\d/]|[.,]\\d)`, "iuy"),
    joiner: new RegExp(
      `\\s*(?:[,،]\\s*(?:(?:${form.joiner})\\s*)?|(?:${form.joiner})\\s*)(?=[\\p{L}\\d№])`,
      "iuy",
    ),
    brackets: /\s*\(([^()]{2,80})\)/uy,
  };
  patterns.set(language, made);
  return made;
}

const patterns = new Map<WordFirstLanguage, FinderPatterns>();

/** Each number with its place, and what joins it to the one before. */
function* eachChineseNumber(numbers: string): Generator<[place: number, number: string, joined: string]> {
  let end = 0;
  for (const { 0: number, index } of numbers.matchAll(/[A-Z]{0,4}\d{1,4}(?:-\d{1,2})?/gu)) {
    yield [index, number, numbers.slice(end, index)];
    end = index + number.length;
  }
}

const chineseRange = /[至到—–]/u;
const chineseNumber = "[A-Z]{0,4}\\d{1,4}(?:-\\d{1,2})?";
const chinesePattern = new RegExp(
  `(?:${sectorPattern}\\s*)?第\\s*(${chineseNumber}(?:\\s*(?:、|和|及|与|，|,|至|到|—|–)\\s*${chineseNumber})*)\\s*号(决议|决定|建议|意见)(?:[（(]([^（）()]{2,80})[）)])?`,
  "giu",
);
