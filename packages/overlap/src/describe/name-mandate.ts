import { bodyAbbreviations, type Language, termOf, vocabularies } from "@intersector/domain";

const canonical = new RegExp(
  `^(?<body>${vocabularies.resolutionBody.join("|")}) (?:(?<type>${vocabularies.resolutionType.join("|")}) )?(?<number>[A-Z]{0,4}\\d{1,4}(?:-\\d{1,2})?)$`,
  "u",
);

/**
 * A mandate in the reader's words; undefined where the text is not in the canonical form of one.
 * @example
 * nameMandate("PP 191", "fr") //=> "Résolution 191 (PP)"
 * nameMandate("PP decision 5", "en") //=> "Decision 5 (PP)"
 */
export function nameMandate(mandate: string, language: Language): string | undefined {
  const groups = canonical.exec(mandate)?.groups;
  const body = vocabularies.resolutionBody.find((name) => name === groups?.body);
  const type = vocabularies.resolutionType.find((name) => name === (groups?.type ?? "resolution"));
  if (!body || !type || groups?.number === undefined) return undefined;
  const word = termOf("resolutionType", type, language);
  const short = bodyAbbreviations[body][language];
  if (language === "zh") return `第${groups.number}号${word}（${short}）`;
  return `${word} ${groups.number} (${short})`;
}
