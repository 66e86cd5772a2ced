import {
  bodyAbbreviations,
  conferences,
  formatList,
  formatMessage,
  formatResolutionReference,
  type Language,
  type RegisterRecord,
  referenceOfResolution,
  reportTerms,
  textIn,
} from "@intersector/domain";

/** A resolution as a list of references has it. One whose number is not known is named by its title. */
function citationOf(resolution: RegisterRecord<"resolution">, language: Language): string {
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

/**
 * Several resolutions in one phrase, those of one type after one word; Chinese says the word after each number.
 * @example
 * citeTogether([resolution71, resolution191, decision5], "fr")
 * //=> "Résolutions 71 (Rév. Bucarest, 2022) et 191 (Rév. Bucarest, 2022) et Décision 5 (Rév. Bucarest, 2022)"
 */
export function citeTogether(
  resolutions: readonly RegisterRecord<"resolution">[],
  language: Language,
): string {
  if (language === "zh") {
    return formatList(
      resolutions.map((resolution) => citationOf(resolution, language)),
      language,
    );
  }
  const groups: RegisterRecord<"resolution">[][] = [];
  for (const resolution of resolutions) {
    const last = groups.at(-1);
    if (last?.[0] && citedAs(last[0]) === citedAs(resolution) && citedAs(resolution)) last.push(resolution);
    else groups.push([resolution]);
  }
  const phrases = groups.map((group) => citeGroup(group, language));
  return formatList(phrases, language);
}

function citeGroup(group: readonly RegisterRecord<"resolution">[], language: Language): string {
  const [first] = group;
  if (!first) return "";
  const type = citedAs(first);
  if (type === undefined) return citationOf(first, language);
  const numbers = formatList(
    group.map((resolution) => citationInSentence(resolution, language)),
    language,
  );
  return formatMessage(reportTerms.citations[type], language, { count: group.length, numbers });
}

/** The word under which a text is cited together with others; undefined where it is cited alone. */
function citedAs({ body }: RegisterRecord<"resolution">): "resolution" | "decision" | undefined {
  const cited = body.type === "resolution" || body.type === "decision" ? body.type : undefined;
  return referenceOfResolution(body) && body.body !== "Council" ? cited : undefined;
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
