import {
  bodyAbbreviations,
  conferences,
  formatResolutionReference,
  type Language,
  type RegisterRecord,
  referenceOfResolution,
  textIn,
} from "@intersector/domain";

/** A resolution as a list of references has it. One whose number is not known is named by its title. */
export function citationOf(resolution: RegisterRecord<"resolution">, language: Language): string {
  const reference = referenceOfResolution(resolution.body);
  return reference
    ? formatResolutionReference(reference, language)
    : textIn(resolution.body.title, language).text;
}

/**
 * A resolution as it stands in a sentence that already has the word "Resolution" in the case it needs. Chinese, which
 * has no such cases, takes the whole citation.
 * @example
 * citationInSentence(resolution191, "fr") //=> "191 (Rév. Bucarest, 2022)"
 * citationInSentence(resolution191, "zh") //=> "第191号决议（2022年，布加勒斯特，修订版）"
 */
export function citationInSentence(resolution: RegisterRecord<"resolution">, language: Language): string {
  const citation = citationOf(resolution, language);
  return language === "zh" ? citation : citation.slice(citation.indexOf(" ") + 1);
}

/** The conference that adopted an edition of a resolution, by its short name: `PP-22`, in Russian `ПК-22`. */
export function conferenceOf(resolution: RegisterRecord<"resolution">, language: Language): string {
  const { body, place, year = 0 } = resolution.body;
  const conference = conferences.find(
    (candidate) => candidate.body === body && candidate.place === place && candidate.year === year,
  );
  const ending = conference?.session.split("-").at(-1) ?? String(year).slice(-2);
  return `${bodyAbbreviations[body][language]}-${ending}`;
}
