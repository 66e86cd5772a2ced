import {
  type BodyInput,
  type LocalizedText,
  languages,
  localized,
  type OverlapPair,
  type RegisterRecord,
} from "@intersector/domain";
import { evidenceOfPair } from "./evidence-of-pair.ts";

/**
 * The case that a person opens on a pair: both activities and their units, what was seen of them as evidence, under
 * review until each unit has answered.
 */
export function caseFromPair(
  pair: OverlapPair,
  [a, b]: readonly [RegisterRecord<"activity">, RegisterRecord<"activity">],
  context: { analysis: string; today: string; nameIn: Parameters<typeof evidenceOfPair>[1] },
): BodyInput<"overlapCase"> {
  return {
    title: titleOfCase(a.body.title, b.body.title),
    class: pair.class,
    state: "underReview",
    activities: [a.id, b.id],
    units: [...new Set([a.body.unit, b.body.unit])],
    score: pair.score,
    analysis: context.analysis,
    identifiedOn: context.today,
    evidence: evidenceOfPair(pair, context.nameIn),
  };
}

/** The two titles side by side, in every language that both have; in their originals where they share none. */
function titleOfCase(a: LocalizedText, b: LocalizedText): LocalizedText {
  const shared = languages.filter((language) => language in a.texts && language in b.texts);
  const join = (first: string | undefined, second: string | undefined) => `${first} · ${second}`;
  if (shared[0] === undefined)
    return localized("und", { und: join(a.texts[a.original], b.texts[b.original]) });
  const original = shared.find((language) => language === a.original) ?? shared[0];
  const texts = Object.fromEntries(
    shared.map((language) => [language, join(a.texts[language], b.texts[language])]),
  );
  return localized(original, texts);
}
