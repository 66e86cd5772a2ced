import type { ContentLanguage } from "@intersector/domain";

/** A rule of spelling: what matches is written as the other. */
type Rule = readonly [RegExp, string];

/** Words in `-ise` that nobody writes with z, by what stands before. */
const alwaysWithS =
  "advert|adv|appra|appr|chast|circumc|compr|conc|dem|desp|dev|disgu|.*enterpr|entrepr|exc|exerc|expert|franch|fundra|improv|inc|lia|mala|merchand|parad|pract|prec|prem|prom|rev|superv|surpr|telev|treat|.*w|.*o|.*u";

/**
 * British to American, for the Union and the United Nations write `programme` and `organization`, and their members
 * either: two texts on one thing must not part over it.
 */
const english: readonly Rule[] = [
  [/^programme(?=s?$)/u, "program"],
  [/^(lab|behavi|col|endeav|fav|harb|hon|neighb)our/u, "$1or"],
  [/^(cent|fib|(?:kilo|centi|milli)?met|lit|theat)re(?=s?$)/u, "$1er"],
  [/^(def|off|lic)ence(?=s?$|d$)/u, "$1ense"],
  [/^practis(?=e|ing)/u, "practic"],
  [/^(anal|cata|dia)logue/u, "$1log"],
  [/^((?:psycho|re)?anal|paral)yz/u, "$1ys"],
  [new RegExp(`^(?!(?:${alwaysWithS})is)(.{3,})is(?=(?:e[ds]?|ing|ers?|ations?|ational)$)`, "u"), "$1iz"],
];

/**
 * Snowball takes `-er` and `-ar` for a verb's ending, off `taller`, `mujer` and `lugar`, and leaves it in `talleres`,
 * `mujeres` and `lugares`: without `-es` both go the same way.
 */
const iberianPlural: readonly Rule[] = [[/(?<=.{3}[aeé]r)es$/u, ""]];

const rules: ReadonlyMap<ContentLanguage, readonly Rule[]> = new Map([
  ["en", english],
  ["es", iberianPlural],
  ["pt", iberianPlural],
]);

/**
 * A normalised word in the one spelling that its stem is made from.
 * @example
 * unifySpelling("standardisation", "en") //=> "standardization"
 * unifySpelling("talleres", "es") //=> "taller"
 */
export function unifySpelling(word: string, language: ContentLanguage): string {
  let unified = word;
  for (const [pattern, replacement] of rules.get(language) ?? [])
    unified = unified.replace(pattern, replacement);
  return unified;
}
