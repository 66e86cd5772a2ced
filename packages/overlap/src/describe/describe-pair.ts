import { formatList, formatMessage, type Language, type OverlapPair, termOf } from "@intersector/domain";
import type { DescribeOptions } from "./describe-fact.ts";
import { nameMandate } from "./name-mandate.ts";
import { type PairReason, pairReasonTerms, pairSentences } from "./pair-reason-terms.ts";

/** How many of the shared terms a sentence names: the three that add most. */
const namedTerms = 3;

/**
 * Why two items are a pair and have their class, in one sentence in the reader's language. What they share stands
 * there as it does in their texts.
 * @example
 * describePair(pair, "en")
 * //=> "Duplication: the same is done for the same beneficiaries (in common: regulators, incidents and clinics)."
 */
export function describePair(
  pair: Pick<OverlapPair, "class" | "facts" | "contributions">,
  language: Language,
  options: DescribeOptions = {},
): string {
  const values = {
    class: termOf("overlapClass", pair.class, language),
    reason: formatMessage(pairReasonTerms[reasonOf(pair)], language),
  };
  const shared = pair.contributions.slice(0, namedTerms).map((term) => wordOf(term, language, options));
  if (shared.length === 0) return formatMessage(pairSentences.bare, language, values);
  return formatMessage(pairSentences.withShared, language, {
    ...values,
    shared: formatList(shared, language),
  });
}

/** The reason for the class: of those that apply, the one that decided. */
export function reasonOf({ class: found, facts }: Pick<OverlapPair, "class" | "facts">): PairReason {
  const has = (code: (typeof facts)[number]["code"]) => facts.some((fact) => fact.code === code);
  if (found === "duplication") return "sameForSame";
  if (found === "overlap")
    return has("activityAlike") || has("identicalText") ? "activitiesAlike" : "goalsAlike";
  if (found !== "harmless") return "sameArea";
  const series = (["parentAndPart", "yearlySeries", "regionalEditions"] as const).find(has);
  return series ?? "oneUnit";
}

function wordOf(
  { channel, term, inA }: OverlapPair["contributions"][number],
  language: Language,
  { nameOf = () => undefined }: DescribeOptions,
): string {
  if (channel === "lexical") return inA ?? term;
  return (channel === "mandate" ? nameMandate(term, language) : undefined) ?? nameOf(term) ?? term;
}
