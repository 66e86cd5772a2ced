import { check, type ExternalId, isKindName, kinds, type RecordKey, referencesOf } from "@intersector/domain";
import type pg from "pg";
import { canonicalJson } from "../canonical-json.ts";
import { type RecordRow, recordColumns, recordOfRow } from "../record-rows.ts";
import type { VerifyFinding } from "../verify-register.ts";
import { type IndexColumns, indexColumnsOf } from "../write/index-records.ts";
import { hashState, joinKey, type LatestEntry } from "./verify-log.ts";

const batchSize = 1000;

type StoredRow = RecordRow & {
  fields: unknown;
  choices: string[];
  titles: unknown;
  listed_references: string[];
  listed_external_ids: string[];
};

/**
 * Reads every record and compares it with what the log says of it and with what is kept beside it.
 * @param latest What the log says; what is left in it afterwards has no record.
 */
export async function verifyRecords(
  client: pg.ClientBase,
  latest: Map<string, LatestEntry>,
  findings: VerifyFinding[],
): Promise<number> {
  let [kind, id, count] = ["", "", 0];
  for (;;) {
    const { rows } = await client.query<StoredRow>(
      `select ${recordColumns}, records.fields, records.choices, records.titles,
         array(select r.path || ' ' || r.to_kind || '/' || r.to_id from record_references r
           where r.from_kind = records.kind and r.from_id = records.id) as listed_references,
         array(select e.system || ' ' || e.external_id from record_external_ids e
           where e.kind = records.kind and e.id = records.id) as listed_external_ids
       from records where (records.kind, records.id) > ($1, $2) order by records.kind, records.id limit $3`,
      [kind, id, batchSize],
    );
    const last = rows.at(-1);
    if (!last) break;
    const readable = rows.flatMap((row) => verifyRecord(row, latest, findings));
    await verifySearch(client, readable, findings);
    await verifyTargets(client, rows, findings);
    [kind, id] = [last.kind, last.id];
    count += rows.length;
  }
  await verifyOrphans(client, findings);
  for (const { key } of latest.values())
    findings.push({ code: "recordDiffersFromLog", key, detail: "the record is gone" });
  return count;
}

function verifyRecord(
  row: StoredRow,
  latest: Map<string, LatestEntry>,
  findings: VerifyFinding[],
): { key: RecordKey; columns: IndexColumns }[] {
  const record = recordOfRow(row);
  const key: RecordKey = { kind: record.kind, id: record.id };
  const logged = latest.get(joinKey(key));
  latest.delete(joinKey(key));
  const isLogged = logged?.stateHash === hashState(record);
  if (!isLogged) {
    const detail = logged ? `version ${record.version}` : "the log does not know it";
    findings.push({ code: "recordDiffersFromLog", key, detail });
  }
  if (!isKindName(record.kind) || !check(kinds[record.kind].body, record.body).ok) {
    findings.push({ code: "bodyInvalid", key, detail: "the body does not fit the schema of its kind" });
    return [];
  }
  const held = referencesOf(record.kind, record.body).map((r) => `${r.path} ${r.to.kind}/${r.to.id}`);
  if (!sameList(held, row.listed_references)) {
    const detail = "the listed references differ from the body's";
    findings.push({ code: "referenceNotListed", key, detail });
  }
  const body: Record<string, unknown> = record.body;
  const columns = indexColumnsOf(record.kind, record.id, body);
  // What follows from a body that is not the log's own is wrong because the body is.
  if (!isLogged) return [];
  const named = ((body.externalIds ?? []) as ExternalId[]).map(({ system, id }) => `${system} ${id}`);
  const differing = [
    ...(sameList(named, row.listed_external_ids) ? [] : ["external ids"]),
    ...(sameJson(row.titles, columns.titles) ? [] : ["titles"]),
    ...(sameJson(row.fields, columns.fields) && sameList(columns.choices, row.choices) ? [] : ["fields"]),
  ];
  if (differing.length > 0)
    findings.push({ code: "recordDiffersFromLog", key, detail: `kept beside it: ${differing.join(", ")}` });
  return [{ key, columns }];
}

function sameJson(stored: unknown, expected: string): boolean {
  return canonicalJson(stored) === canonicalJson(JSON.parse(expected));
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return [...a].sort().join("\n") === [...b].sort().join("\n");
}

async function verifySearch(
  client: pg.ClientBase,
  records: readonly { key: RecordKey; columns: IndexColumns }[],
  findings: VerifyFinding[],
): Promise<void> {
  const { rows } = await client.query<RecordKey>(
    `select records.kind, records.id from records
     join unnest($1::text[], $2::text[], $3::jsonb[]) as made (kind, id, parts)
       on made.kind = records.kind and made.id = records.id
     where records.search <> search_vector(made.parts) order by records.kind, records.id`,
    [
      records.map(({ key }) => key.kind),
      records.map(({ key }) => key.id),
      records.map(({ columns }) => columns.parts),
    ],
  );
  for (const { kind, id } of rows)
    findings.push({ code: "recordDiffersFromLog", key: { kind, id }, detail: "kept beside it: search" });
}

interface BrokenReference {
  from_kind: string;
  from_id: string;
  path: string;
  to_kind: string;
  to_id: string;
}

async function verifyTargets(
  client: pg.ClientBase,
  rows: readonly RecordRow[],
  findings: VerifyFinding[],
): Promise<void> {
  const broken = await client.query<BrokenReference>(
    `select r.* from record_references r left join records t on t.kind = r.to_kind and t.id = r.to_id
     where t.id is null and (r.from_kind, r.from_id) in (select * from unnest($1::text[], $2::text[]))
     order by r.from_kind, r.from_id, r.path`,
    [rows.map((row) => row.kind), rows.map((row) => row.id)],
  );
  for (const { from_kind: kind, from_id: id, path, to_kind, to_id } of broken.rows) {
    if (!isKindName(kind)) continue;
    findings.push({ code: "referenceToNothing", key: { kind, id }, detail: `${path} → ${to_kind}/${to_id}` });
  }
}

/** What is kept beside records that are not there. */
async function verifyOrphans(client: pg.ClientBase, findings: VerifyFinding[]): Promise<void> {
  const { rows } = await client.query<{ kind: string; id: string; detail: string }>(
    `select r.from_kind as kind, r.from_id as id, 'a reference of a record that is gone: ' || r.path as detail
       from record_references r where not exists (select from records f where f.kind = r.from_kind and f.id = r.from_id)
     union all
     select e.kind, e.id, 'an external id of a record that is gone: ' || e.system || ' ' || e.external_id
       from record_external_ids e where not exists (select from records f where f.kind = e.kind and f.id = e.id)
     order by kind, id, detail`,
  );
  for (const { kind, id, detail } of rows) {
    const key = isKindName(kind) ? { key: { kind, id } } : {};
    findings.push({ code: "recordDiffersFromLog", ...key, detail });
  }
}
