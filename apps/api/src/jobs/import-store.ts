import type { KindName, Principal } from "@intersector/domain";
import type { FileFormat, ImportCounts, ReadOptions, RowOutcome } from "@intersector/exchange";
import type { Pool } from "pg";
import type { ImportOutcomeType, ImportState } from "../schemas/imports.ts";
import { outcomeRow } from "./outcome-rows.ts";
import { storableJson } from "./storable-json.ts";
import type { StoredError } from "./stored-error.ts";

/** An import as its table keeps it. */
export interface ImportRow {
  id: string;
  kind: KindName;
  map: string;
  fileName: string;
  format: FileFormat;
  sizeBytes: number;
  /** How the file was asked to be read. */
  readOptions: Pick<ReadOptions, "sheet" | "encoding">;
  /** What the file's table is: what the refused rows are written back as. */
  table: { headings?: readonly string[]; sheet?: string };
  state: ImportState;
  progress: number;
  counts: ImportCounts | null;
  allOrNothing: boolean;
  publish: boolean;
  createdAt: Date;
  createdBy: Principal;
  appliedBy: Principal | null;
  finishedAt: Date | null;
  error: StoredError | null;
}

const columns = `id, kind, map, file_name as "fileName", format, size_bytes::int as "sizeBytes", read_options as "readOptions",
  table_shape as "table", state, progress,
  counts, all_or_nothing as "allOrNothing", publish, created_at as "createdAt", created_by as "createdBy",
  applied_by as "appliedBy", finished_at as "finishedAt", error`;

/** Imports that have ended are kept as long as somebody may want to see what they did. */
const keptDays = 90;
/** How many imports a list shows. */
const listed = 100;

export type ImportStore = ReturnType<typeof importStore>;

/** The table of imports. Every change of state says from which states it may come, so that two cannot both win. */
export function importStore(pool: Pool) {
  return {
    async create(
      row: Pick<
        ImportRow,
        "id" | "kind" | "map" | "fileName" | "format" | "readOptions" | "table" | "createdBy"
      > & {
        content: Uint8Array;
        now: Temporal.Instant;
      },
    ): Promise<ImportRow> {
      await pool.query(
        `delete from intersector_work.imports where finished_at < $1::timestamptz - make_interval(days => $2)`,
        [row.now.toString(), keptDays],
      );
      const { rows } = await pool.query<ImportRow>(
        `insert into intersector_work.imports
           (id, kind, map, file_name, format, size_bytes, read_options, table_shape, content, state, created_at, created_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'queued', $10, $11) returning ${columns}`,
        [
          ...[row.id, row.kind, row.map, row.fileName, row.format, row.content.byteLength],
          ...[storableJson(row.readOptions), storableJson(row.table)],
          ...[Buffer.from(row.content.buffer, row.content.byteOffset, row.content.byteLength)],
          ...[row.now.toString(), JSON.stringify(row.createdBy)],
        ],
      );
      return rows[0] as ImportRow;
    },

    async get(id: string): Promise<ImportRow | undefined> {
      const { rows } = await pool.query<ImportRow>(
        `select ${columns} from intersector_work.imports where id = $1`,
        [id],
      );
      return rows[0];
    },

    async list(): Promise<ImportRow[]> {
      const { rows } = await pool.query<ImportRow>(
        `select ${columns} from intersector_work.imports order by created_at desc, id desc limit ${listed}`,
      );
      return rows;
    },

    /** The imports that are at work, and those that came or ended less than `minutes` ago. */
    async recent(minutes: number): Promise<ImportRow[]> {
      const { rows } = await pool.query<ImportRow>(
        `select ${columns} from intersector_work.imports
         where state in ('queued', 'checking', 'applying')
           or coalesce(finished_at, created_at) > now() - make_interval(mins => $1)
         order by created_at desc, id desc limit ${listed}`,
        [minutes],
      );
      return rows;
    },

    /** The imports whose work was begun and not ended. */
    async unfinished(): Promise<ImportRow[]> {
      const { rows } = await pool.query<ImportRow>(
        `select ${columns} from intersector_work.imports where state in ('queued', 'checking', 'applying')`,
      );
      return rows;
    },

    async content(id: string): Promise<Uint8Array | undefined> {
      const { rows } = await pool.query<{ content: Buffer | null }>(
        "select content from intersector_work.imports where id = $1",
        [id],
      );
      return rows[0]?.content ?? undefined;
    },

    /** False where the import is in none of the states `from`, and nothing is changed. */
    async move(
      id: string,
      from: readonly ImportState[],
      to: ImportState,
      change: Partial<
        Pick<ImportRow, "progress" | "counts" | "error" | "appliedBy" | "allOrNothing" | "publish">
      > = {},
    ): Promise<boolean> {
      const { rowCount } = await pool.query(
        `update intersector_work.imports set state = $3, progress = coalesce($4, progress),
           counts = coalesce($5, counts), error = coalesce($6, error), applied_by = coalesce($7, applied_by),
           all_or_nothing = coalesce($8, all_or_nothing), publish = coalesce($9, publish),
           finished_at = case when $3 in ('applied', 'failed', 'cancelled') then now() end,
           content = case when $3 in ('applied', 'failed', 'cancelled') then null else content end
         where id = $1 and state = any($2)`,
        [
          ...[id, from, to, change.progress ?? null, toJson(change.counts), toJson(change.error)],
          ...[toJson(change.appliedBy), change.allOrNothing ?? null, change.publish ?? null],
        ],
      );
      return rowCount === 1;
    },

    /** Says how far the work is; false where the import is no longer at work, because somebody has cancelled it. */
    async advance(id: string, progress: number, counts: ImportCounts): Promise<boolean> {
      const { rowCount } = await pool.query(
        `update intersector_work.imports set progress = $2, counts = $3
         where id = $1 and state in ('checking', 'applying')`,
        [id, progress, JSON.stringify(counts)],
      );
      return rowCount === 1;
    },

    async clearOutcomes(id: string): Promise<void> {
      await pool.query("delete from intersector_work.outcomes where import_id = $1", [id]);
    },

    async addOutcomes(id: string, first: number, outcomes: readonly RowOutcome[]): Promise<void> {
      await pool.query(
        `insert into intersector_work.outcomes
           (import_id, ordinal, type, row_number, record_id, title, findings, notes, place, cells)
         select $1, * from jsonb_to_recordset($2) as o
           (ordinal int, type text, row_number int, record_id text, title text, findings jsonb, notes jsonb,
            place jsonb, cells jsonb)`,
        [id, storableJson(outcomes.map((outcome, index) => outcomeRow(first + index, outcome)))],
      );
    },

    async outcomes(id: string, query: { type: ImportOutcomeType | undefined; after: number; limit: number }) {
      const { rows } = await pool.query<StoredOutcome>(
        `select ordinal, type, row_number as "row", record_id as "recordId", title, findings, notes, place, cells
         from intersector_work.outcomes
         where import_id = $1 and ($2::text is null or type = $2) and ordinal > $3::bigint order by ordinal limit $4`,
        [id, query.type ?? null, query.after, query.limit],
      );
      return rows;
    },

    async countOutcomes(id: string, type: ImportOutcomeType | undefined): Promise<number> {
      const { rows } = await pool.query<{ count: number }>(
        `select count(*)::int as count from intersector_work.outcomes
         where import_id = $1 and ($2::text is null or type = $2)`,
        [id, type ?? null],
      );
      return rows[0]?.count ?? 0;
    },
  };
}

export interface StoredOutcome {
  ordinal: number;
  type: ImportOutcomeType;
  row: number;
  recordId: string | null;
  title: string | null;
  findings: Extract<RowOutcome, { outcome: "refused" }>["findings"];
  notes: RowOutcome["notes"];
  place: RowOutcome["place"];
  cells: Extract<RowOutcome, { outcome: "refused" }>["cells"] | null;
}

function toJson(value: unknown): string | null {
  return value === undefined || value === null ? null : storableJson(value);
}
