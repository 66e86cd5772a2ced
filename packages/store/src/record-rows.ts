import type { KindName, RecordChange, RecordState, RegisterRecord } from "@intersector/domain";

/** A row of `records` as the driver gives it. */
export interface RecordRow {
  kind: string;
  id: string;
  version: number;
  state: string;
  body: unknown;
  created_at: Date;
  created_by: string;
  updated_at: Date;
  updated_by: string;
}

export const recordColumns =
  "records.kind, records.id, records.version, records.state, records.body, records.created_at, records.created_by, records.updated_at, records.updated_by";

// Bodies were read with their schema when they were written: here they are trusted.
export function recordOfRow<Name extends KindName>(row: RecordRow): RegisterRecord<Name> {
  return {
    kind: row.kind,
    id: row.id,
    version: row.version,
    state: row.state as RecordState,
    body: row.body,
    createdAt: row.created_at.toISOString(),
    createdBy: row.created_by,
    updatedAt: row.updated_at.toISOString(),
    updatedBy: row.updated_by,
  } as unknown as RegisterRecord<Name>;
}

/** A row of `record_changes`. `bigint` comes as text. */
export interface ChangeRow {
  sequence: string;
  kind: string;
  id: string;
  version: number;
  operation: string;
  state: string;
  body: unknown;
  actor: string;
  at: Date;
  reason: string | null;
  previous_hash: string;
  hash: string;
}

export function changeOfRow(row: ChangeRow): RecordChange {
  return {
    sequence: Number(row.sequence),
    kind: row.kind as KindName,
    id: row.id,
    version: row.version,
    operation: row.operation as RecordChange["operation"],
    state: row.state as RecordState,
    body: row.body as RecordChange["body"],
    actor: row.actor,
    at: row.at.toISOString(),
    ...(row.reason === null ? {} : { reason: row.reason }),
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}
