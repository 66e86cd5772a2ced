import { canonicalMandate, type Finding, findResolutionReferences } from "@intersector/domain";
import type { CitedMandate } from "./cited-mandate.ts";
import { findItuRecommendations } from "./itu-recommendations.ts";
import { findUnitedNations } from "./united-nations.ts";

/** One mandate cited in a text: `text.slice(from, to) === surface`, in UTF-16 units. */
export interface FoundMandate {
  /**
   * The same for every edition and in every language: `PP 191`, `PP decision 5`, `RA 7`, `Council 1332`,
   * `ITU-R M.2083`, `A/RES/70/1`, `S/RES/1325`. Absent where the text does not tell who adopted it.
   */
  mandate?: string;
  surface: string;
  from: number;
  to: number;
  /** What could not be resolved, or is not in the Union's form. */
  findings: Finding[];
}

/**
 * Every mandate that a text of any of the six languages cites, in its order: resolutions, decisions, recommendations and
 * opinions of the Plenipotentiary Conference, the Council, the assemblies and world conferences of the Union,
 * recommendations of ITU-R and ITU-T, and resolutions of the United Nations. Lists and ranges are told apart. Mandates
 * are rare and the same in all languages: the best evidence across languages there is.
 * @example
 * findMandates("结合第191号决议（2022年，布加勒斯特，修订版）和联合国大会第70/1号决议").map(({ mandate }) => mandate)
 * //=> ["PP 191", "A/RES/70/1"]
 */
export function findMandates(text: string): FoundMandate[] {
  if (!hasDigit.test(text) || !anyCue.test(text)) return [];
  const union = findResolutionReferences(text).map(({ start, end, reference, findings }) => {
    const mandate = reference && canonicalMandate(reference);
    return { ...(mandate === undefined ? {} : { mandate }), from: start, to: end, findings };
  });
  const others: CitedMandate[] = [...findUnitedNations(text), ...findItuRecommendations(text)];
  const known = others.map((cited) => ({ ...cited, findings: [] }));
  // A number that another organization's rules explain is no unresolved citation of the Union.
  const unresolved = (cited: { mandate?: string; from: number; to: number }) =>
    cited.mandate === undefined && known.some(({ from, to }) => from < cited.to && cited.from < to);
  return [...union.filter((cited) => !unresolved(cited)), ...known]
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map((cited) => ({ ...cited, surface: text.slice(cited.from, cited.to) }));
}

const hasDigit = /\d/;

/** What every citation has one of; most texts have none, and one look for them spares eight grammars. */
const anyCue =
  /r[eé]sol|d[eé]cisi|recom|opini|avis|acuerdo|резолюц|решени|рекоменд|мнени|قرار|مقرر|توصي|رأي|决议|决定|建议|意见|unscr|\/RES\/|(?:ITU|UIT|МСЭ)[-‑–]/i;
