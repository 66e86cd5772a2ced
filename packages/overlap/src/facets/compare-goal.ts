import type { OverlapFact } from "@intersector/domain";
import type { OverlapSubject } from "../overlap-subject.ts";
import type { Facet } from "./facet.ts";
import { likenessOf } from "./likeness.ts";

/**
 * Values from which goals count as alike, and as partly alike.
 */
const goalSteps = { alikeFrom: 0.5, partlyFrom: 0.25 };

/**
 * How much each kind of evidence counts beside the others. A plan has some dozens of nodes and a portfolio hundreds of
 * resolutions: the same resolution says more than the same node. In the proportion of the channels' own weights.
 */
const goalWeights = { mandate: 2, strategic: 1, purpose: 2 };

const codes = { alike: "goalAlike", partlyAlike: "goalPartlyAlike", different: "goalDiffers" } as const;

/** What two items say of their ends. */
export interface GoalEvidence {
  a: { id: OverlapSubject["id"]; mandates: readonly string[]; nodes: readonly string[] };
  b: { id: OverlapSubject["id"]; mandates: readonly string[]; nodes: readonly string[] };
  /** Cosines, each absent where one of the two has none. */
  mandateCosine?: number;
  strategicCosine?: number;
  purposeCosine?: number;
}

/**
 * Why it is done: the mean of what both say, by the resolutions that they carry out, the nodes that they serve and
 * the words of their purpose. Who is told of one resolution and who of none is a fact of its own, and no difference.
 */
export function compareGoal(evidence: GoalEvidence): Facet {
  const value = weighGoal(evidence);
  const facts: OverlapFact[] = [];
  const likeness = likenessOf(value, goalSteps);
  if (value !== undefined && likeness !== undefined)
    facts.push({ code: codes[likeness], values: { share: value } });
  facts.push(...mandateFacts(evidence), ...nodeFacts(evidence));
  return { ...(value === undefined ? {} : { value }), facts };
}

function weighGoal({ mandateCosine, strategicCosine, purposeCosine }: GoalEvidence): number | undefined {
  const known = [
    { value: mandateCosine, weight: goalWeights.mandate },
    { value: strategicCosine, weight: goalWeights.strategic },
    { value: purposeCosine, weight: goalWeights.purpose },
  ].filter(({ value }) => value !== undefined);
  if (known.length === 0) return undefined;
  const sum = known.reduce((total, { value = 0, weight }) => total + weight * value, 0);
  return Math.min(1, sum / known.reduce((total, { weight }) => total + weight, 0));
}

function mandateFacts({ a, b }: GoalEvidence): OverlapFact[] {
  const shared = a.mandates.filter((mandate) => b.mandates.includes(mandate));
  if (shared.length > 0) return [{ code: "sharedMandates", values: { mandates: shared } }];
  if (a.mandates.length > 0 && b.mandates.length > 0) {
    return [{ code: "mandatesDiffer", values: { a: [...a.mandates], b: [...b.mandates] } }];
  }
  const holder = a.mandates.length > 0 ? a : b;
  if (holder.mandates.length === 0) return [];
  return [{ code: "oneMandateHolder", values: { item: holder.id, mandates: [...holder.mandates] } }];
}

function nodeFacts({ a, b }: GoalEvidence): OverlapFact[] {
  const shared = a.nodes.filter((node) => b.nodes.includes(node));
  return shared.length === 0 ? [] : [{ code: "sharedStrategicNodes", values: { nodes: shared } }];
}
