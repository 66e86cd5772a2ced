import type { KeptRecord } from "./kept-record.ts";

type Group = KeptRecord<"group">;

/** A group with those that work for it. */
export interface DelegationNode {
  group: Group;
  below: DelegationNode[];
}

/**
 * The chain of delegation: each group under the one that directs it, or else under the only one that it reports to.
 * One that reports to several belongs to none of them and stands by itself. Groups in a circle hang under the first of
 * them, so that none is lost.
 * @example
 * delegationTree([council, standingCommittee]).map(({ group }) => group.id) //=> ["council"]
 */
export function delegationTree(groups: readonly Group[]): DelegationNode[] {
  const known = new Set(groups.map(({ id }) => id));
  const above = (group: Group) => {
    const id = directedBy(group);
    return id !== undefined && known.has(id) && id !== group.id ? id : undefined;
  };
  const placed = new Set<string>();
  const grow = (group: Group): DelegationNode => {
    placed.add(group.id);
    const below: DelegationNode[] = [];
    for (const one of groups) {
      if (above(one) === group.id && !placed.has(one.id)) below.push(grow(one));
    }
    return { group, below };
  };
  const roots = groups.filter((group) => above(group) === undefined).map(grow);
  const circles = groups.flatMap((group) => (placed.has(group.id) ? [] : [grow(group)]));
  return [...roots, ...circles];
}

/** The group that one works for: the one that directs it, or the only one that it reports to. */
export function directedBy({ body: { parent, reportsTo } }: Group): string | undefined {
  return parent ?? (reportsTo.length === 1 ? reportsTo[0] : undefined);
}
