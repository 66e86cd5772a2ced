import {
  formatMessage,
  formatNumber,
  type OverlapPair,
  overlapChannelTerms,
  termOf,
} from "@intersector/domain";
import { describeFact, describePair } from "@intersector/overlap";
import { overlapPageTerms } from "../terms/overlap-page-terms.ts";
import { escapeHtml, htmlOfTable, htmlOfText } from "./html.ts";
import {
  type NamedActivity,
  nameActivities,
  type OverlapResult,
  placeInFile,
  scoreInWords,
  wordsOfContribution,
} from "./overlap-result.ts";

/** One pair side by side: why it is one, the observed facts, and what makes its score. */
export function htmlOfPair(pair: OverlapPair, number: number, result: OverlapResult): string {
  const { language, read } = result;
  const name = nameActivities(result);
  const nameOf = (id: string) => read.unitNames.get(id);
  const words = (term: keyof typeof overlapPageTerms) => escapeHtml(overlapPageTerms[term][language]);
  const heading = formatMessage(overlapPageTerms.pair, language, {
    ...{ number, class: termOf("overlapClass", pair.class, language) },
    score: scoreInWords(pair.score, language),
  });
  const facts = pair.facts.map((fact) => `<li>${escapeHtml(describeFact(fact, language, { nameOf }))}</li>`);
  return `<article aria-labelledby="pair-${number}">
<h3 id="pair-${number}">${escapeHtml(heading)}</h3>
<div class="two">${htmlOfActivity(name(pair.a), words("activityA"), result)}${htmlOfActivity(name(pair.b), words("activityB"), result)}</div>
<p>${escapeHtml(describePair(pair, language, { nameOf }))}</p>
<details><summary>${words("evidence")}</summary>
<ul>${facts.join("")}</ul>
${htmlOfShared(pair, result)}
</details>
</article>
`;
}

function htmlOfActivity(activity: NamedActivity, label: string, { language }: OverlapResult): string {
  return `<div><p class="where">${label} · <bdi>${escapeHtml(activity.unit)}</bdi></p>
<h4>${htmlOfText(activity.title)}</h4>
<p class="where">${escapeHtml(placeInFile(activity, language))}</p></div>
`;
}

function htmlOfShared(
  { contributions, otherTerms, score }: OverlapPair,
  { language }: OverlapResult,
): string {
  const words = (term: keyof typeof overlapPageTerms) => overlapPageTerms[term][language];
  const rows = contributions.map((term) => {
    const { inA, inB } = wordsOfContribution(term, language);
    return [
      `<bdi>${escapeHtml(inA)}</bdi>`,
      `<bdi>${escapeHtml(inB)}</bdi>`,
      escapeHtml(overlapChannelTerms[term.channel][language]),
      thousandths(term.contribution, language),
    ];
  });
  if (otherTerms) {
    const said = formatMessage(overlapPageTerms.otherTerms, language, { count: otherTerms.terms });
    rows.push([escapeHtml(said), "", "", thousandths(otherTerms.contribution, language)]);
  }
  rows.push([escapeHtml(words("score")), "", "", thousandths(score, language)]);
  return htmlOfTable(
    words("shared"),
    [
      { heading: words("inA") },
      { heading: words("inB") },
      { heading: words("channel") },
      { heading: words("adds"), numeric: true },
    ],
    rows,
  );
}

/** Enough digits that the parts can be added up to the score by eye. */
function thousandths(value: number, language: OverlapResult["language"]): string {
  return formatNumber(value, language, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
}
