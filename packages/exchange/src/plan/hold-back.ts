import type { Finding, KindName } from "@intersector/domain";
import type { ColumnMap } from "../columns/column-map.ts";
import { placeFinding } from "./assemble-body.ts";
import { type DraftRow, refusedDraft } from "./draft-rows.ts";
import type { ReferenceResolver } from "./resolve-references.ts";
import type { RowOutcome } from "./row-outcome.ts";

/** Decides rows of which the register has answered for, and keeps those that wait for a later row of the file. */
export interface HoldingPlace<Name extends KindName> {
  decide(
    draft: DraftRow<Name>,
    resolver: ReferenceResolver,
    created: Set<string>,
  ): readonly RowOutcome<Name>[];
  decideTheRest(created: Set<string>): readonly RowOutcome<Name>[];
}

interface HeldRow<Name extends KindName> {
  draft: DraftRow<Name>;
  missing: readonly { path: string; id: string }[];
}

export function createHoldingPlace<Name extends KindName>(map: ColumnMap<Name>): HoldingPlace<Name> {
  const rowOfKey = new Map<string, number>();
  const accepted = new Set<string>();
  const held = new Map<string, HeldRow<Name>>();

  return {
    decide(draft, resolver, created) {
      const { outcome, row, keys } = draft;
      if (outcome.outcome === "refused") return [outcome];
      const earlier = keys.map((key) => rowOfKey.get(key)).find((found) => found !== undefined);
      if (earlier !== undefined) return [refusedDraft<Name>(row, [repetition(draft, earlier, map)]).outcome];
      const absent = draft.references.filter(
        ({ to }) =>
          !resolver.isKnown(to) &&
          !created.has(`${to.kind} ${to.id}`) &&
          !draft.creates.some(({ kind, id }) => kind === to.kind && id === to.id) &&
          !(to.kind === map.kind && accepted.has(to.id)),
      );
      const nowhere = absent.filter(({ to }) => to.kind !== map.kind);
      if (nowhere.length > 0)
        return [
          refusedDraft<Name>(
            row,
            nowhere.map((to) => missing(to, draft, map)),
          ).outcome,
        ];
      for (const key of keys) rowOfKey.set(key, outcome.row);
      const id = outcome.outcome === "unchanged" ? outcome.id : outcome.write.id;
      if (absent.length > 0) {
        held.set(id, { draft, missing: absent.map(({ path, to }) => ({ path, id: to.id })) });
        return [];
      }
      accepted.add(id);
      return [withCreated(draft, created)];
    },
    decideTheRest(created) {
      const refused: RowOutcome<Name>[] = [];
      for (let before = -1; before !== held.size; ) {
        before = held.size;
        for (const [id, { draft, missing: absent }] of held) {
          const nowhere = absent.filter((to) => !accepted.has(to.id) && !held.has(to.id));
          if (nowhere.length === 0) continue;
          held.delete(id);
          const findings = nowhere.map(({ path, id: toId }) =>
            missing({ path, to: { kind: map.kind, id: toId } }, draft, map),
          );
          refused.push(refusedDraft<Name>(draft.row, findings).outcome);
        }
      }
      const rest = [...held.values()].map(({ draft }) => withCreated(draft, created));
      return [...refused, ...rest].sort((a, b) => a.row - b.row);
    },
  };
}

/** The first row that needs a new record brings it; the others find it there. */
function withCreated<Name extends KindName>(
  { outcome, creates }: DraftRow<Name>,
  created: Set<string>,
): RowOutcome<Name> {
  if (outcome.outcome !== "created" && outcome.outcome !== "changed") return outcome;
  const references = creates.filter(({ kind, id }) => created.size < created.add(`${kind} ${id}`).size);
  return references.length === 0 ? outcome : { ...outcome, references };
}

function repetition<Name extends KindName>(
  { row }: DraftRow<Name>,
  earlier: number,
  { idHeading, externalId }: ColumnMap<Name>,
): Finding {
  const heading = externalId?.heading ?? idHeading;
  const column = heading !== undefined && heading in row.source.cells ? { column: heading } : {};
  return {
    code: "rowRepeated",
    path: [],
    values: { row: earlier },
    place: { ...row.source.place, ...column },
  };
}

function missing<Name extends KindName>(
  { path, to }: { path: string; to: { kind: KindName; id: string } },
  { row }: DraftRow<Name>,
  map: ColumnMap<Name>,
): Finding {
  const parts = path.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const finding: Finding = { code: "referenceMissing", path: parts, values: { kind: to.kind, id: to.id } };
  return placeFinding(finding, row, map);
}
