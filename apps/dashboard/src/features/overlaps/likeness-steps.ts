/** What a score means in words, from which hundredth on. */
const steps = [
  { from: 75, step: "same" },
  { from: 55, step: "close" },
  { from: 35, step: "related" },
  { from: 0, step: "distant" },
] as const;

export type LikenessStep = (typeof steps)[number]["step"];

/**
 * The words for a score in hundredths.
 * @example
 * likenessStep(60) //=> "close"
 */
export function likenessStep(hundredths: number): LikenessStep {
  return steps.find(({ from }) => hundredths >= from)?.step ?? "distant";
}
