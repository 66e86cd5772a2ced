import type { Language } from "../language-schemas.ts";
import type { VocabularyName, VocabularySlug } from "../vocabularies.ts";
import { activityTerms } from "./vocabulary/activity.ts";
import { meetingTerms } from "./vocabulary/meeting.ts";
import { organizationTerms } from "./vocabulary/organization.ts";
import { overlapTerms } from "./vocabulary/overlap.ts";
import { planTerms } from "./vocabulary/plan.ts";
import { resolutionTerms } from "./vocabulary/resolution.ts";
import { workTerms } from "./vocabulary/work.ts";
import type { VocabularyTerms } from "./vocabulary-term-types.ts";

/**
 * The words of every closed list in the six languages, by list and slug. It does not compile while a slug lacks its
 * term. Names of Sectors, conferences and advisory groups follow ITU usage; a native check of all of them is outstanding.
 */
export const vocabularyTerms: VocabularyTerms<VocabularyName> = {
  ...organizationTerms,
  ...meetingTerms,
  ...resolutionTerms,
  ...activityTerms,
  ...overlapTerms,
  ...workTerms,
  ...planTerms,
};

/**
 * The word for one slug of a closed list, in the reader's language.
 * @example
 * termOf("overlapClass", "duplication", "fr") //=> "Double emploi"
 */
export function termOf<Name extends VocabularyName>(
  vocabulary: Name,
  slug: VocabularySlug<Name>,
  language: Language,
): string {
  const terms: Readonly<Record<string, Readonly<Record<Language, string>>>> = vocabularyTerms[vocabulary];
  return terms[slug]?.[language] ?? slug;
}
