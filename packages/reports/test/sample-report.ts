import type { Language, RegisterRecord } from "@intersector/domain";
import { sampleRegister } from "@intersector/sample";
import { buildAnnualReport, type ReportDocument } from "../src/index.ts";

export const records = sampleRegister();
export const edition = editionOf(records);

/** The sample's report, or that of a register in which some records are otherwise. */
export function sampleReport(
  language: Language,
  {
    from = records,
    includeIllustrative = true,
  }: { from?: RegisterRecord[]; includeIllustrative?: boolean } = {},
): ReportDocument {
  return buildAnnualReport({ edition: editionOf(from), records: from, language, includeIllustrative });
}

/** The sample's records with one of them changed. */
export function withRecord<Kind extends RegisterRecord["kind"]>(
  kind: Kind,
  id: string,
  change: (body: RegisterRecord<Kind>["body"]) => RegisterRecord<Kind>["body"],
): RegisterRecord[] {
  let isThere = false;
  const changed = records.map((record) => {
    if (record.kind !== kind || record.id !== id) return record;
    isThere = true;
    return { ...record, body: change(record.body as RegisterRecord<Kind>["body"]) } as RegisterRecord;
  });
  if (!isThere) throw new Error(`the sample has no ${kind} ${id}`);
  return changed;
}

/** Words without spaces and without signs of direction, which formats set as they need. */
export function letters(text: string): string {
  return text.normalize("NFKC").replace(/[\s\p{Cf}]+/gu, "");
}

function editionOf(all: readonly RegisterRecord[]): RegisterRecord<"reportEdition"> {
  const found = all.find((record) => record.kind === "reportEdition");
  if (!found) throw new Error("the sample has no edition");
  return found;
}
