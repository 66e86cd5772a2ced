import { IntersectorError, type OverlapPair } from "@intersector/domain";
import type pg from "pg";
import type { AnalysisStore, PairQuery, StoredAnalysis } from "./register.ts";
import { inTransaction } from "./write/transaction.ts";

interface AnalysisRow {
  id: string;
  state: StoredAnalysis["state"];
  progress: number;
  threshold: number;
  created_at: Date;
  created_by: string;
  finished_at: Date | null;
  error: string | null;
  counts: StoredAnalysis["counts"] | null;
  left_out: StoredAnalysis["leftOut"] | null;
  identical: StoredAnalysis["identical"] | null;
}

const batchSize = 5000;

/** The results of comparisons, in tables of their own. */
export function createAnalysisStore(pool: pg.Pool): AnalysisStore {
  const get = async (id: string) => {
    const { rows } = await pool.query<AnalysisRow>("select * from analyses where id = $1", [id]);
    return rows[0] && analysisOfRow(rows[0]);
  };
  return {
    get,
    create: async ({ id, threshold, actor }) => {
      const { rows } = await pool.query<AnalysisRow>(
        "insert into analyses (id, state, threshold, created_by) values ($1, 'queued', $2, $3) returning *",
        [id, threshold, actor],
      );
      return analysisOfRow(rows[0] as AnalysisRow);
    },
    update: async (id, { state, progress, error }) => {
      await pool.query(
        `update analyses set state = coalesce($2, state), progress = coalesce($3, progress), error = coalesce($4, error),
           finished_at = case when $2 in ('done', 'failed', 'cancelled') then now() else finished_at end where id = $1`,
        [id, state ?? null, progress ?? null, error ?? null],
      );
    },
    save: (id, result) =>
      inTransaction(pool, async (client) => {
        let batch: OverlapPair[] = [];
        for (const pair of result.pairs) {
          batch.push(pair);
          if (batch.length === batchSize) {
            await insertPairs(client, id, batch);
            batch = [];
          }
        }
        await insertPairs(client, id, batch);
        await client.query(
          `update analyses set state = 'done', progress = 1, finished_at = now(), counts = $2, left_out = $3, identical = $4
           where id = $1`,
          [
            id,
            JSON.stringify(result.counts),
            JSON.stringify(result.leftOut),
            JSON.stringify(result.identical),
          ],
        );
      }),
    list: async () => {
      const { rows } = await pool.query<AnalysisRow>("select * from analyses order by created_at desc, id");
      return rows.map(analysisOfRow);
    },
    pairs: (id, query = {}) => readPairs(pool, id, query),
    pair: async (id, a, b) => {
      const { rows } = await pool.query<{ pair: OverlapPair }>(
        'select pair from analysis_pairs where analysis = $1 and a = least($2::text, $3::text) collate "C" and b = greatest($2::text, $3::text) collate "C"',
        [id, a, b],
      );
      return rows[0]?.pair;
    },
  };
}

async function insertPairs(client: pg.ClientBase, id: string, pairs: readonly OverlapPair[]): Promise<void> {
  await client.query(
    `insert into analysis_pairs (analysis, a, b, score, class, pair)
     select $1, * from unnest($2::text[], $3::text[], $4::float8[], $5::text[], $6::jsonb[])`,
    [
      id,
      pairs.map((pair) => pair.a),
      pairs.map((pair) => pair.b),
      pairs.map((pair) => pair.score),
      pairs.map((pair) => pair.class),
      pairs.map((pair) => JSON.stringify(pair)),
    ],
  );
}

async function readPairs(
  pool: pg.Pool,
  id: string,
  query: PairQuery,
): Promise<{ pairs: OverlapPair[]; total: number; nextCursor?: string }> {
  const values: unknown[] = [id];
  const add = (value: unknown) => `$${values.push(value)}`;
  const conditions = ["p.analysis = $1"];
  if (query.classes) conditions.push(`p.class = any(${add(query.classes)}::text[])`);
  if (query.minScore !== undefined) conditions.push(`p.score >= ${add(query.minScore)}`);
  if (query.activity !== undefined) {
    const activity = add(query.activity);
    conditions.push(`(p.a = ${activity} or p.b = ${activity})`);
  }
  if (query.units) {
    const units = add(query.units);
    conditions.push(
      `(ra.body ->> 'unit' = any(${units}::text[]) or rb.body ->> 'unit' = any(${units}::text[]))`,
    );
  }
  if (query.across === "units") conditions.push("ra.body ->> 'unit' <> rb.body ->> 'unit'");
  if (query.across === "sides") conditions.push("sa.side is distinct from sb.side");
  const side = (record: string) => `left join lateral (
      with recursive up as (
        select u.body from records u where u.kind = 'unit' and u.id = ${record}.body ->> 'unit'
        union all
        select u.body from up join records u on u.kind = 'unit' and u.id = up.body ->> 'parent' where up.body ->> 'side' is null
      ) select body ->> 'side' as side from up where body ->> 'side' is not null limit 1
    )`;
  const joins = [
    "left join records ra on ra.kind = 'activity' and ra.id = p.a",
    "left join records rb on rb.kind = 'activity' and rb.id = p.b",
    ...(query.across === "sides" ? [`${side("ra")} sa on true`, `${side("rb")} sb on true`] : []),
  ];
  const from = `from analysis_pairs p ${joins.join(" ")} where ${conditions.join(" and ")}`;
  const total = await pool.query<{ count: number }>(`select count(*)::int as count ${from}`, [...values]);
  const limit = Math.min(Math.max(Math.trunc(query.limit ?? 50), 1), 500);
  let after = "";
  if (query.cursor !== undefined) {
    const [score, a, b] = readPairCursor(query.cursor);
    const [s, first, second] = [add(score), add(a), add(b)];
    after = `and (p.score < ${s} or (p.score = ${s} and (p.a, p.b) > (${first}, ${second})))`;
  }
  const { rows } = await pool.query<{ pair: OverlapPair }>(
    `select p.pair ${from} ${after} order by p.score desc, p.a, p.b limit ${limit + 1}`,
    values,
  );
  const pairs = rows.slice(0, limit).map((row) => row.pair);
  const last = pairs.at(-1);
  const more = rows.length > limit && last;
  return {
    pairs,
    total: total.rows[0]?.count ?? 0,
    ...(more
      ? { nextCursor: Buffer.from(JSON.stringify([last.score, last.a, last.b])).toString("base64url") }
      : {}),
  };
}

function readPairCursor(cursor: string): [number, string, string] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (
      Array.isArray(parts) &&
      typeof parts[0] === "number" &&
      typeof parts[1] === "string" &&
      typeof parts[2] === "string"
    ) {
      return [parts[0], parts[1], parts[2]];
    }
  } catch {
    // The one answer to every cursor that cannot be read stands below.
  }
  throw new IntersectorError("invalidCursor");
}

function analysisOfRow(row: AnalysisRow): StoredAnalysis {
  return {
    id: row.id,
    state: row.state,
    progress: row.progress,
    threshold: row.threshold,
    createdAt: row.created_at.toISOString(),
    createdBy: row.created_by,
    ...(row.finished_at ? { finishedAt: row.finished_at.toISOString() } : {}),
    ...(row.error === null ? {} : { error: row.error }),
    ...(row.counts ? { counts: row.counts } : {}),
    ...(row.left_out ? { leftOut: row.left_out } : {}),
    ...(row.identical ? { identical: row.identical } : {}),
  };
}
