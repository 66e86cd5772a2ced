import type { KindName } from "../kind-names.ts";
import type { Language } from "../language-schemas.ts";
import { isLanguage, languageNames, type Term } from "../languages.ts";
import { activityFieldTerms } from "./fields/activity.ts";
import { commonFieldTerms } from "./fields/common.ts";
import { kindFieldTerms } from "./fields/kind-specific.ts";
import { meetingFieldTerms } from "./fields/meeting.ts";
import { organizationFieldTerms } from "./fields/organization.ts";
import { overlapFieldTerms } from "./fields/overlap.ts";
import { resolutionFieldTerms } from "./fields/resolution.ts";

/** The label of every field name of every kind, nested ones too. A test fails while one lacks or is not used. */
export const fieldTerms: Readonly<Record<string, Term>> = {
  ...commonFieldTerms,
  ...organizationFieldTerms,
  ...meetingFieldTerms,
  ...resolutionFieldTerms,
  ...activityFieldTerms,
  ...overlapFieldTerms,
};

/**
 * The label of one field of a kind; a kind's own label comes before the one that all kinds share.
 * A name that no kind has is given back as it is.
 * @example
 * labelOfField("liaisonStatement", "from", "es") //=> "Remitente"
 */
export function labelOfField(kind: KindName, field: string, language: Language): string {
  const ownTerms: Readonly<Record<string, Term>> = kindFieldTerms;
  return (ownTerms[`${kind}.${field}`] ?? fieldTerms[field])?.[language] ?? field;
}

/**
 * Where in a body something stands, in words: labels of the fields from the outside in, list places counted from 1.
 * @example
 * describeField("activity", ["period", "to"], "fr") //=> "Période › Au"
 * describeField("meeting", ["deadlines", 0, "what", "texts", "fr"], "en") //=> "Deadlines 1 › What is due › Texts › Français"
 */
export function describeField(
  kind: KindName,
  path: readonly (string | number)[],
  language: Language,
): string {
  const parts: string[] = [];
  path.forEach((part, index) => {
    if (typeof part === "number") {
      parts.push(`${parts.pop() ?? ""} ${part + 1}`.trim());
    } else if (isLanguage(part)) {
      parts.push(languageNames[part]);
    } else {
      parts.push(index === 0 ? labelOfField(kind, part, language) : (fieldTerms[part]?.[language] ?? part));
    }
  });
  return parts.join(" › ");
}
