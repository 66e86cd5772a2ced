import { isUnverified, labelOfKind, type RegisterRecord, reportTerms, titleOf } from "@intersector/domain";
import { type ReportDraft, sourceOf } from "./report-draft.ts";

const { marks } = reportTerms;

/** The last words of a report: on which records it rests that nobody has verified. */
export function writeUnverified(draft: ReportDraft, used: readonly RegisterRecord[]): void {
  const unverified = used.filter(({ body }) => isUnverified(body.provenance));
  if (unverified.length === 0) return;
  const sources = unverified.map((record) => sourceOf(record, "provenance"));
  draft.note("unverified", sources, draft.phrase(marks.unverifiedNote, { count: unverified.length }));
  const items = unverified.map((record) => {
    const { kind, id } = record;
    const named = titleOf(kind, record.body);
    const title = typeof named === "string" ? named : draft.words(named, sourceOf(record));
    return {
      id: `unverified.${kind}.${id}`,
      sources: [sourceOf(record, "provenance")],
      content: draft.phrase(marks.unverifiedRecord, { kind: labelOfKind(kind, draft.language), title }),
    };
  });
  draft.add({ type: "list", id: "unverified.records", sources, items }, items);
}
