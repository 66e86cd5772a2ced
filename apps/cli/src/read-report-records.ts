import type { RegisterRecord } from "@intersector/domain";
import { annualReportKinds } from "@intersector/reports";
import type { Register } from "@intersector/store";

/** Every published record that the annual report may rest on. */
export async function readReportRecords(register: Register): Promise<RegisterRecord[]> {
  const records: RegisterRecord[] = [];
  for (const kind of annualReportKinds) {
    for await (const record of register.all(kind, ["published"])) records.push(record);
  }
  return records;
}
