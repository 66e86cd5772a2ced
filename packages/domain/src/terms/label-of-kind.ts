import { type KindName, kindNames } from "../kind-names.ts";
import type { Language } from "../language-schemas.ts";
import { kindPluralTerms } from "./kind-plural-terms.ts";
import { kindTerms } from "./kind-terms.ts";

/**
 * What a kind of record is called, as a label.
 * @example
 * labelOfKind("overlapCase", "fr") //=> "Cas de chevauchement"
 * labelOfKind("unit", "es", "many") //=> "Unidades"
 */
export function labelOfKind(kind: KindName, language: Language, number: "one" | "many" = "one"): string {
  return (number === "one" ? kindTerms : kindPluralTerms)[kind][language];
}

/** A kind as the middle of a sentence writes it. What is not a kind is given back as it stands. */
export function kindInSentence(kind: string, language: Language): string {
  const known = kindNames.find((name) => name === kind);
  if (!known) return kind;
  const label = labelOfKind(known, language);
  return label.charAt(0).toLocaleLowerCase(language) + label.slice(1);
}
