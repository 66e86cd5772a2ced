import { type ExternalId, IntersectorError } from "@intersector/domain";
import type pg from "pg";
import type { PreparedChange } from "./write-changes.ts";

/**
 * Keeps the list of names in other systems in step with the bodies.
 * @throws IntersectorError `externalIdTaken` when another record has the name.
 */
export async function writeExternalIds(
  client: pg.ClientBase,
  changes: readonly PreparedChange[],
): Promise<void> {
  await client.query(
    `delete from record_external_ids e using unnest($1::text[], $2::text[]) as written (kind, id)
     where e.kind = written.kind and e.id = written.id`,
    [changes.map((change) => change.kind), changes.map((change) => change.id)],
  );
  const rows = changes.flatMap((change) =>
    ((change.body.externalIds ?? []) as ExternalId[]).map((external) => ({ change, external })),
  );
  if (rows.length === 0) return;
  const parameters = [
    rows.map((row) => row.change.kind),
    rows.map((row) => row.external.system),
    rows.map((row) => row.external.id),
    rows.map((row) => row.change.id),
  ];
  const inserted = await client.query(
    `insert into record_external_ids (kind, system, external_id, id)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[]) on conflict do nothing`,
    parameters,
  );
  if (inserted.rowCount === rows.length) return;
  const taken = await client.query<{ system: string; external_id: string; id: string }>(
    `select e.system, e.external_id, e.id from record_external_ids e
     join unnest($1::text[], $2::text[], $3::text[], $4::text[]) as wanted (kind, system, external_id, id)
       on e.kind = wanted.kind and e.system = wanted.system and e.external_id = wanted.external_id and e.id <> wanted.id
     limit 1`,
    parameters,
  );
  const [first] = taken.rows;
  if (first) {
    throw new IntersectorError("externalIdTaken", {
      system: first.system,
      externalId: first.external_id,
      id: first.id,
    });
  }
}
