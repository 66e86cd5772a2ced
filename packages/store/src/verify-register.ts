import { check, isKindName, kinds, type RecordKey, referencesOf } from "@intersector/domain";
import type pg from "pg";
import { canonicalJson } from "./canonical-json.ts";
import { hashChange } from "./hash-chain.ts";
import { type ChangeRow, changeOfRow, type RecordRow, recordColumns, recordOfRow } from "./record-rows.ts";
import type { VerifyFinding, VerifyReport } from "./register.ts";

const batchSize = 2000;

/** What the log says last of each record. */
interface Latest {
  version: number;
  state: string;
  bodyHash: string;
}

/** Reads the whole register and names everything that does not fit: hashes, chain, versions, states, references. */
export async function verifyRegister(pool: pg.Pool): Promise<VerifyReport> {
  const findings: VerifyFinding[] = [];
  const latest = new Map<string, Latest>();
  const changes = await verifyLog(pool, latest, findings);
  const records = await verifyRecords(pool, latest, findings);
  for (const key of latest.keys()) {
    const [kind = "", id = ""] = splitKey(key);
    if (isKindName(kind))
      findings.push({ code: "recordDiffersFromLog", key: { kind, id }, detail: "the record is gone" });
  }
  const references = await pool.query<{ count: number }>(
    "select count(*)::int as count from record_references",
  );
  return { records, changes, references: references.rows[0]?.count ?? 0, findings };
}

async function verifyLog(
  pool: pg.Pool,
  latest: Map<string, Latest>,
  findings: VerifyFinding[],
): Promise<number> {
  let sequence = 0;
  let previousHash = "";
  let count = 0;
  for (;;) {
    const { rows } = await pool.query<ChangeRow>(
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
      if (entry.previousHash !== previousHash || entry.sequence !== sequence + 1) {
        findings.push({ code: "chainBroken", ...at, detail: `does not follow entry ${sequence}` });
      }
      const known = latest.get(joinKey(key));
      if (entry.version !== (known?.version ?? 0) + 1) {
        findings.push({
          code: "versionGap",
          ...at,
          detail: `version ${entry.version} follows ${known?.version ?? 0}`,
        });
      }
      latest.set(joinKey(key), {
        version: entry.version,
        state: entry.state,
        bodyHash: canonicalJson(entry.body),
      });
      sequence = entry.sequence;
      previousHash = hash;
      count += 1;
    }
  }
  const head = await pool.query<{ sequence: string; hash: string }>("select sequence, hash from chain_head");
  if (Number(head.rows[0]?.sequence ?? 0) !== sequence || (head.rows[0]?.hash ?? "") !== previousHash) {
    findings.push({ code: "chainBroken", sequence, detail: "the log does not end where its head says" });
  }
  return count;
}

async function verifyRecords(
  pool: pg.Pool,
  latest: Map<string, Latest>,
  findings: VerifyFinding[],
): Promise<number> {
  let [kind, id] = ["", ""];
  let count = 0;
  for (;;) {
    const { rows } = await pool.query<RecordRow & { listed: string[] }>(
      `select ${recordColumns}, array(select r.path || ' ' || r.to_kind || '/' || r.to_id from record_references r
         where r.from_kind = records.kind and r.from_id = records.id) as listed
       from records where (records.kind, records.id) > ($1, $2) order by records.kind, records.id limit $3`,
      [kind, id, batchSize],
    );
    if (rows.length === 0) return count;
    for (const row of rows) {
      const record = recordOfRow(row);
      const key: RecordKey = { kind: record.kind, id: record.id };
      const logged = latest.get(joinKey(key));
      latest.delete(joinKey(key));
      if (
        !logged ||
        logged.version !== record.version ||
        logged.state !== record.state ||
        logged.bodyHash !== canonicalJson(record.body)
      ) {
        findings.push({ code: "recordDiffersFromLog", key, detail: `version ${record.version}` });
      }
      if (!isKindName(record.kind) || !check(kinds[record.kind].body, record.body).ok) {
        findings.push({ code: "bodyInvalid", key, detail: "the body does not fit the schema of its kind" });
        continue;
      }
      const held = referencesOf(record.kind, record.body)
        .map((r) => `${r.path} ${r.to.kind}/${r.to.id}`)
        .sort();
      if (held.join("\n") !== [...row.listed].sort().join("\n")) {
        findings.push({
          code: "referenceNotListed",
          key,
          detail: "the listed references differ from the body's",
        });
      }
    }
    count += rows.length;
    const last = rows.at(-1);
    [kind, id] = [last?.kind ?? "", last?.id ?? ""];
    const broken = await pool.query<{
      path: string;
      to_kind: string;
      to_id: string;
      from_kind: string;
      from_id: string;
    }>(
      `select r.* from record_references r left join records t on t.kind = r.to_kind and t.id = r.to_id
       where t.id is null and (r.from_kind, r.from_id) in (select * from unnest($1::text[], $2::text[]))`,
      [rows.map((row) => row.kind), rows.map((row) => row.id)],
    );
    for (const row of broken.rows) {
      if (!isKindName(row.from_kind)) continue;
      findings.push({
        ...{ code: "referenceToNothing", key: { kind: row.from_kind, id: row.from_id } },
        detail: `${row.path} → ${row.to_kind}/${row.to_id}`,
      } as VerifyFinding);
    }
  }
}

const joinKey = (key: RecordKey) => `${key.kind}/${key.id}`;
const splitKey = (key: string) => key.split("/");
