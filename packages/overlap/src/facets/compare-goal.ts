import type { OverlapFact } from "@intersector/domain";
import type { OverlapSubject } from "../overlap-subject.ts";
import type { Facet } from "./facet.ts";
import { likenessOf } from "./likeness.ts";

/**
 * Values from which goals count as alike, and as partly alike.
 */
export const goalSteps = { alikeFrom: 0.6, partlyFrom: 0.3 };

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
  const { mandateCosine, strategicCosine, purposeCosine } = evidence;
  const known = [mandateCosine, strategicCosine, purposeCosine].filter((value) => value !== undefined);
  const facts: OverlapFact[] = [];
  const value =
    known.length === 0 ? undefined : Math.min(1, known.reduce((sum, one) => sum + one, 0) / known.length);
  const likeness = likenessOf(value, goalSteps);
  if (value !== undefined && likeness !== undefined)
    facts.push({ code: codes[likeness], values: { share: value } });
  facts.push(...mandateFacts(evidence), ...nodeFacts(evidence));
  return { ...(value === undefined ? {} : { value }), facts };
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
