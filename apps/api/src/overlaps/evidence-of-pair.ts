import {
  type BodyInput,
  type Language,
  languages,
  localized,
  type OverlapFact,
  type OverlapPair,
  termOf,
  type VocabularySlug,
  vocabularies,
} from "@intersector/domain";
import { describeFact } from "@intersector/overlap";

type Facet = VocabularySlug<"overlapFacet">;

/** Which facet each fact speaks to. Does not compile while one lacks. */
const facetOfFact: Readonly<Record<OverlapFact["code"], Facet>> = {
  goalAlike: "goal",
  goalPartlyAlike: "goal",
  goalDiffers: "goal",
  sharedMandates: "goal",
  mandatesDiffer: "goal",
  oneMandateHolder: "goal",
  sharedStrategicNodes: "goal",
  channelMissing: "goal",
  identicalText: "activity",
  activityAlike: "activity",
  activityPartlyAlike: "activity",
  activityDiffers: "activity",
  noCommonLanguage: "activity",
  sameBeneficiaries: "beneficiaries",
  someBeneficiaries: "beneficiaries",
  otherBeneficiaries: "beneficiaries",
  beneficiariesUnknown: "beneficiaries",
  placesApart: "beneficiaries",
  regionalEditions: "beneficiaries",
  periodsOverlap: "time",
  periodsApart: "time",
  periodUnknown: "time",
  yearlySeries: "time",
  sameUnit: "owner",
  sameSide: "owner",
  differentSides: "owner",
  differentUnits: "owner",
  parentAndPart: "owner",
  sameParent: "owner",
};

/**
 * What an analysis saw of a pair, as the evidence of a case: each facet with its score and its facts, in sentences of
 * the six languages, so that every unit that is asked reads them in its own.
 * @param nameIn What a record that a fact names by its id is called in a language.
 */
export function evidenceOfPair(
  { facets, facts }: Pick<OverlapPair, "facets" | "facts">,
  nameIn: (language: Language) => (id: string) => string | undefined,
): NonNullable<BodyInput<"overlapCase">["evidence"]> {
  return vocabularies.overlapFacet.flatMap((facet) => {
    const score = facets[facet];
    const seen = facts.filter(({ code }) => facetOfFact[code] === facet);
    if (score === undefined && seen.length === 0) return [];
    const texts = languages.map((language) => [language, sentences(facet, seen, language, nameIn(language))]);
    return [
      {
        facet,
        text: localized("en", Object.fromEntries(texts)),
        ...(score === undefined ? {} : { score }),
      },
    ];
  });
}

function sentences(
  facet: Facet,
  facts: readonly OverlapFact[],
  language: Language,
  nameOf: (id: string) => string | undefined,
): string {
  if (facts.length === 0) return termOf("overlapFacet", facet, language);
  return facts.map((fact) => describeFact(fact, language, { nameOf })).join(language === "zh" ? "" : " ");
}
