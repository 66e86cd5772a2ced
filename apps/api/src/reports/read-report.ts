import { type Language, may, type Principal, type RegisterRecord } from "@intersector/domain";
import {
  annualReportKinds,
  buildAnnualReport,
  cutSources,
  type ReportDocument,
  type Source,
} from "@intersector/reports";
import type { Register } from "@intersector/store";
import { refusal } from "../records/permissions.ts";
import { readRecord } from "../records/read-record.ts";

export interface ReadReportOptions {
  language: Language;
  /** False leaves out what is made up to show the product at work. */
  includeIllustrative: boolean;
}

/** A report with what it was built from. */
export interface ReadReport {
  edition: RegisterRecord<"reportEdition">;
  records: RegisterRecord[];
  report: ReportDocument;
}

/**
 * The report of an edition. While it is in preparation it is for those who may read all that it rests on; once it is
 * published everybody reads the same text, and only the sources that are closed to a reader are left unnamed.
 * @throws RecordNotFound for an edition that is not there or is closed to the reader.
 * @throws NotPermitted, or `notSignedIn` for a visitor, while the report is in preparation.
 */
export async function readReport(
  register: Register,
  principal: Principal,
  id: string,
  { language, includeIllustrative }: ReadReportOptions,
): Promise<ReadReport> {
  const edition = await readRecord(register, principal, "reportEdition", id);
  const isIssued = edition.state === "published" && edition.body.state === "published";
  const readsAll = annualReportKinds.every((kind) => mayName(principal, { kind }));
  if (!isIssued && !readsAll) throw refusal(principal, "report");
  const records: RegisterRecord[] = [];
  for (const kind of annualReportKinds) {
    for await (const record of register.all(kind, ["published"])) records.push(record);
  }
  const report = buildAnnualReport({ edition, records, language, includeIllustrative });
  if (readsAll) return { edition, records, report };
  const cut = cutSources(report, (source) => mayName(principal, source), {
    kind: "reportEdition",
    id: edition.id,
    version: edition.version,
  });
  return { edition, records, report: cut };
}

function mayName(principal: Principal, { kind }: Pick<Source, "kind">): boolean {
  return may(principal, { action: "read", kind, state: "published" });
}
