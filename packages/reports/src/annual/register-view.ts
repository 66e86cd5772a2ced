import type { KindName, RegisterRecord } from "@intersector/domain";

/** The kinds of records on which the annual report rests: what has to be read, and who may read it, before one is built. */
export const annualReportKinds = [
  "meeting",
  "planNode",
  "resolution",
  "provision",
  "document",
  "group",
  "person",
  "unit",
  "initiative",
  "topic",
  "decision",
  "overlapCase",
] as const satisfies readonly KindName[];
export type AnnualReportKind = (typeof annualReportKinds)[number];

/** The records that a report is built from: those that are published, by kind and by id. */
export interface RegisterView {
  /** All records of a kind, sorted by id, so that the order in which they were given does not matter. */
  all<Name extends AnnualReportKind>(kind: Name): RegisterRecord<Name>[];
  get<Name extends AnnualReportKind>(kind: Name, id: string | undefined): RegisterRecord<Name> | undefined;
  /** The records that the ids name, without those that are not in the view. */
  each<Name extends AnnualReportKind>(kind: Name, ids: readonly string[]): RegisterRecord<Name>[];
}

/** A view of the published records; those that are made up are left out when told so. */
export function viewRecords(
  records: Iterable<RegisterRecord>,
  { includeIllustrative = true }: { includeIllustrative?: boolean } = {},
): RegisterView {
  const byKind = new Map<KindName, Map<string, RegisterRecord>>();
  for (const record of records) {
    if (record.state !== "published") continue;
    if (!includeIllustrative && record.body.provenance.status === "illustrative") continue;
    const known = byKind.get(record.kind) ?? new Map<string, RegisterRecord>();
    byKind.set(record.kind, known.set(record.id, record));
  }
  const get = <Name extends AnnualReportKind>(kind: Name, id: string | undefined) =>
    id === undefined ? undefined : (byKind.get(kind)?.get(id) as RegisterRecord<Name> | undefined);
  return {
    all: <Name extends AnnualReportKind>(kind: Name) =>
      [...(byKind.get(kind)?.values() ?? [])].sort((a, b) =>
        a.id < b.id ? -1 : 1,
      ) as RegisterRecord<Name>[],
    get,
    each: (kind, ids) => ids.flatMap((id) => get(kind, id) ?? []),
  };
}

/** Records in the order of their place in the report; those without a place come last, by id. */
export function byPosition<Placed extends { id: string; body: { position?: number | undefined } }>(
  records: readonly Placed[],
): Placed[] {
  const place = (record: Placed) => record.body.position ?? Number.POSITIVE_INFINITY;
  return [...records].sort((a, b) => (place(a) === place(b) ? (a.id < b.id ? -1 : 1) : place(a) - place(b)));
}
