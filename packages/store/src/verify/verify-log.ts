import { createHash } from "node:crypto";
import type { RecordChange, RecordKey } from "@intersector/domain";
import type pg from "pg";
import { canonicalJson } from "../canonical-json.ts";
import { hashChange } from "../hash-chain.ts";
import { type ChangeRow, changeOfRow } from "../record-rows.ts";
import type { VerifyFinding } from "../verify-register.ts";

const batchSize = 2000;

/** What the log says last of a record, and who began it. */
export interface LatestEntry {
  key: RecordKey;
  version: number;
  created: { at: string; by: string };
  /** What the record must say now, in one hash. */
  stateHash: string;
}

/** Reads the log from its beginning: every hash, every link, every version. */
export async function verifyLog(
  client: pg.ClientBase,
  findings: VerifyFinding[],
): Promise<{ changes: number; latest: Map<string, LatestEntry> }> {
  const latest = new Map<string, LatestEntry>();
  let [sequence, previousHash, changes] = [0, "", 0];
  for (;;) {
    const { rows } = await client.query<ChangeRow>(
      "select * from record_changes where sequence > $1 order by sequence limit $2",
      [sequence, batchSize],
    );
    if (rows.length === 0) break;
    for (const row of rows) {
      const { hash, ...entry } = changeOfRow(row);
      const key: RecordKey = { kind: entry.kind, id: entry.id };
      const at = { key, sequence: entry.sequence };
      if (hashChange(entry) !== hash)
        findings.push({ code: "hashBroken", ...at, detail: "the entry differs from its hash" });
      if (entry.previousHash !== previousHash || entry.sequence !== sequence + 1)
        findings.push({ code: "chainBroken", ...at, detail: `does not follow entry ${sequence}` });
      const known = latest.get(joinKey(key));
      const expected = (known?.version ?? 0) + 1;
      if (entry.version !== expected)
        findings.push({ code: "versionGap", ...at, detail: `version ${entry.version}, not ${expected}` });
      latest.set(joinKey(key), latestOf(entry, known));
      sequence = entry.sequence;
      previousHash = hash;
      changes += 1;
    }
  }
  const { rows: heads } = await client.query<{ sequence: string; hash: string }>(
    "select sequence, hash from chain_head",
  );
  const [head] = heads;
  if (Number(head?.sequence) !== sequence || head?.hash !== previousHash)
    findings.push({ code: "chainBroken", sequence, detail: "the log does not end where its head says" });
  return { changes, latest };
}

function latestOf(entry: Omit<RecordChange, "hash">, known: LatestEntry | undefined): LatestEntry {
  const created = known?.created ?? { at: entry.at, by: entry.actor };
  const { kind, id, version, state, body } = entry;
  return {
    key: { kind, id },
    version,
    created,
    stateHash: hashState({
      ...{ kind, id, version, state, body },
      ...{ createdAt: created.at, createdBy: created.by, updatedAt: entry.at, updatedBy: entry.actor },
    }),
  };
}

/** One hash over a record with its envelope: twenty thousand bodies would not fit beside one another. */
export function hashState(record: object): string {
  return createHash("sha256").update(canonicalJson(record)).digest("base64");
}

export function joinKey({ kind, id }: RecordKey): string {
  return `${kind}/${id}`;
}
