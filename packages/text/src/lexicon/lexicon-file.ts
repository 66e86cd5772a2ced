import { type ContentLanguage, check, type Finding, InvalidInput, type Place } from "@intersector/domain";
import { z } from "zod";
import { type LanguageEntries, Lexicon } from "./lexicon.ts";

/** Name and version of the format, the first thing in a file. */
export const lexiconFormat = "intersector-lexicon/1";

const Probability = z.number().min(0).max(1);
const Entry = z.tuple([z.string().min(1), z.array(z.tuple([z.string().min(1), Probability])).min(1)]);
const LexiconFile = z.strictObject({
  format: z.literal(lexiconFormat),
  pivot: z.string().regex(/^[a-z]{2,3}$/),
  languages: z.record(
    z.string().regex(/^[a-z]{2,3}$/),
    z.strictObject({ pairs: z.int().min(0), entries: z.array(Entry) }),
  ),
});

/**
 * A lexicon as a file: JSON, one term a line, so that a person can read it and a comparison shows what changed.
 * `["reseau",[["network",0.81],["broadband",0.04]]]` says that the stem `reseau` stands for the stem `network` with a
 * probability of 0.81. The same lexicon gives the same bytes.
 *
 * ```json
 * {"format":"intersector-lexicon/1","pivot":"en","languages":{
 * "fr":{"pairs":203,"entries":[
 * ["reseau",[["network",0.81],["broadband",0.04]]]
 * ]}
 * }}
 * ```
 */
export function formatLexicon(lexicon: Lexicon): string {
  const languages = lexicon.languages.map((language) => {
    const entries = lexicon.termsIn(language).map((term) => {
      const found = lexicon.translationsOf(term, language);
      return JSON.stringify([
        term,
        found.map(({ term: pivotTerm, probability }) => [pivotTerm, probability]),
      ]);
    });
    return `${JSON.stringify(language)}:{"pairs":${lexicon.pairsOf(language)},"entries":[\n${entries.join(",\n")}\n]}`;
  });
  const head = `"format":${JSON.stringify(lexiconFormat)},"pivot":${JSON.stringify(lexicon.pivot)}`;
  return `{${head},"languages":{\n${languages.join(",\n")}\n}}\n`;
}

export interface ParseLexiconOptions {
  /** The languages that the lexicon is needed for. */
  languages?: readonly ContentLanguage[];
  /** Named in every finding. */
  fileName?: string;
}

/**
 * Reads a lexicon that was saved.
 * @throws InvalidInput `lexiconUnreadable`, `lexiconVersionUnknown`, `lexiconLanguageMissing`, or what is wrong with an
 * entry and where: `["languages", "fr", "entries", 12, 1, 0, 1]` is the probability of the first translation of the
 * thirteenth French term
 */
export function parseLexicon(text: string, { languages = [], fileName }: ParseLexiconOptions = {}): Lexicon {
  const place: Place | undefined = fileName === undefined ? undefined : { file: fileName };
  const refuse = (findings: readonly Finding[]) =>
    new InvalidInput(findings.map((finding) => (place ? { ...finding, place } : finding)));
  const parsed = parseJson(text);
  if (typeof parsed !== "object" || parsed === null || !("format" in parsed)) {
    throw refuse([{ code: "lexiconUnreadable", path: [], values: {} }]);
  }
  if (parsed.format !== lexiconFormat) {
    const values = { given: String(parsed.format).slice(0, 80), expected: lexiconFormat };
    throw refuse([{ code: "lexiconVersionUnknown", path: ["format"], values }]);
  }
  const checked = check(LexiconFile, parsed);
  if (!checked.ok) throw refuse(checked.findings);
  const { pivot, languages: known } = checked.value;
  const missing = languages.filter((language) => language !== pivot && !(language in known));
  if (missing.length > 0) {
    const held = [pivot, ...Object.keys(known).sort()].join(", ");
    throw refuse(
      missing.map((language) => ({
        code: "lexiconLanguageMissing",
        path: ["languages"],
        values: { language, languages: held },
      })),
    );
  }
  return new Lexicon(
    pivot,
    new Map(Object.entries(known).map(([language, one]) => [language, entriesOf(one)])),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

function entriesOf({ pairs, entries }: z.infer<typeof LexiconFile>["languages"][string]): LanguageEntries {
  return {
    pairs,
    translations: new Map(
      entries.map(([term, found]) => [
        term,
        found.map(([pivotTerm, probability]) => ({ term: pivotTerm, probability })),
      ]),
    ),
  };
}
