import type { RecordKey } from "@intersector/domain";
import type pg from "pg";
import { verifyLog } from "./verify/verify-log.ts";
import { verifyRecords } from "./verify/verify-records.ts";

/** One thing that is wrong with the stored register. */
export interface VerifyFinding {
  code:
    | "hashBroken"
    | "chainBroken"
    | "versionGap"
    | "recordDiffersFromLog"
    | "referenceToNothing"
    | "referenceNotListed"
    | "bodyInvalid";
  key?: RecordKey;
  sequence?: number;
  detail: string;
}

export interface VerifyReport {
  records: number;
  changes: number;
  references: number;
  findings: VerifyFinding[];
}

/**
 * Reads the whole register and names everything that does not fit: hashes, chain, versions, records that differ from
 * their last entry, references, names in other systems, and what lists and search keep of a record. One snapshot of
 * the database is read, so that who writes meanwhile is neither hindered nor taken for a fault.
 */
export async function verifyRegister(pool: pg.Pool): Promise<VerifyReport> {
  const client = await pool.connect();
  try {
    await client.query("begin isolation level repeatable read read only");
    const findings: VerifyFinding[] = [];
    const { changes, latest } = await verifyLog(client, findings);
    const records = await verifyRecords(client, latest, findings);
    const references = await client.query<{ count: number }>(
      "select count(*)::int as count from record_references",
    );
    return { records, changes, references: references.rows[0]?.count ?? 0, findings };
  } finally {
    await client.query("rollback").catch(() => {});
    client.release();
  }
}
