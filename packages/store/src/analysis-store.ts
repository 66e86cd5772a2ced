import { IntersectorError, type OverlapPair } from "@intersector/domain";
import type pg from "pg";
import type { AnalysisStore, PairQuery, SidePairCount, StoredAnalysis } from "./analyses.ts";
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

/** Without what may be as long as the list of activities. */
const summaryColumns =
  "id, state, progress, threshold, created_at, created_by, finished_at, error, counts, null as left_out, null as identical";
/** How many analyses a list shows. */
const listed = 200;

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
    save: async (id, result) => {
      await inTransaction(pool, async (client) => {
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
      });
      // The first readers come at once, before the server would by itself have looked at so many new rows.
      await pool.query("analyze analysis_pairs");
    },
    recent: async (minutes) => {
      const { rows } = await pool.query<AnalysisRow>(
        `select ${summaryColumns} from analyses
         where state in ('queued', 'running') or finished_at > now() - make_interval(mins => $1)
         order by created_at desc, id limit ${listed}`,
        [minutes],
      );
      return rows.map(analysisOfRow);
    },
    list: async () => {
      const { rows } = await pool.query<AnalysisRow>(
        `select ${summaryColumns} from analyses order by created_at desc, id limit ${listed}`,
      );
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
    countBySides: async (id) => {
      const { rows } = await pool.query<SidePairCount>(
        `${ownersOfActivities}
         select least(oa.side, ob.side) as a, greatest(oa.side, ob.side) as b, p.class, count(*)::int as pairs
         from analysis_pairs p join owner oa on oa.id = p.a join owner ob on ob.id = p.b
         where p.analysis = $1 and oa.side is not null and ob.side is not null group by 1, 2, 3 order by 1, 2, 3`,
        [id],
      );
      return rows;
    },
  };
}

async function insertPairs(client: pg.ClientBase, id: string, pairs: readonly OverlapPair[]): Promise<void> {
  // One text of JSON takes two fifths of the time that an array of jsonb takes to be quoted and read.
  await client.query(
    `insert into analysis_pairs (analysis, a, b, score, class, pair)
     select $1, p ->> 'a', p ->> 'b', (p ->> 'score')::float8, p ->> 'class', p
     from jsonb_array_elements($2::jsonb) as given (p)`,
    [id, JSON.stringify(pairs)],
  );
}

async function readPairs(
  pool: pg.Pool,
  id: string,
  query: PairQuery,
): Promise<{ pairs: OverlapPair[]; total: number; nextCursor?: string }> {
  const values: unknown[] = [id];
  const add = (value: unknown) => `$${values.push(value)}`;
  const conditions = ["p.analysis = $1", ...ownerConditions(query, add)];
  const asksOwners = conditions.length > 1;
  if (query.classes) conditions.push(`p.class = any(${add(query.classes)}::text[])`);
  if (query.minScore !== undefined) conditions.push(`p.score >= ${add(query.minScore)}`);
  if (query.activity !== undefined) {
    const activity = add(query.activity);
    conditions.push(`(p.a = ${activity} or p.b = ${activity})`);
  }
  const joins = asksOwners ? "join owner oa on oa.id = p.a join owner ob on ob.id = p.b" : "";
  const from = `from analysis_pairs p ${joins} where ${conditions.join(" and ")}`;
  const owners = asksOwners ? ownersOfActivities : "";
  const counted = pool.query<{ count: number }>(`${owners} select count(*)::int as count ${from}`, [
    ...values,
  ]);
  const limit = Math.min(Math.max(Math.trunc(query.limit ?? 50), 1), 500);
  let after = "";
  if (query.cursor !== undefined) {
    const [score, a, b] = readPairCursor(query.cursor);
    const [s, first, second] = [add(score), add(a), add(b)];
    after = `and p.score <= ${s} and (p.score < ${s} or (p.a, p.b) > (${first}, ${second}))`;
  }
  const read = pool.query<{ pair: OverlapPair }>(
    `${owners} select p.pair ${from} ${after} order by p.score desc, p.a, p.b limit ${limit + 1}`,
    values,
  );
  const [total, { rows }] = await Promise.all([counted, read]);
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

/**
 * The unit of every activity, and the side of that unit or of the nearest one that it stands under. Read once for a
 * query, not once for a pair, of which there may be hundreds of thousands.
 */
const ownersOfActivities = `with recursive up as (
    select id as unit, body ->> 'side' as side, body ->> 'parent' as parent from records where kind = 'unit'
    union
    select up.unit, above.body ->> 'side', above.body ->> 'parent'
    from up join records above on above.kind = 'unit' and above.id = up.parent where up.side is null
  ), owner as materialized (
    select activity.id, activity.body ->> 'unit' as unit, up.side
    from records activity
    left join up on up.unit = activity.body ->> 'unit' and up.side is not null
    where activity.kind = 'activity'
  )`;

/** What a query asks of the units and sides that the two activities belong to. */
function ownerConditions({ units, across, between }: PairQuery, add: (value: unknown) => string): string[] {
  const conditions: string[] = [];
  if (units) {
    const asked = add(units);
    conditions.push(`(oa.unit = any(${asked}::text[]) or ob.unit = any(${asked}::text[]))`);
  }
  if (across === "units") conditions.push("oa.unit <> ob.unit");
  if (across === "sides") conditions.push("oa.side is distinct from ob.side");
  if (between) {
    const [one, other] = between.map(add);
    conditions.push(
      `((oa.side = ${one} and ob.side = ${other}) or (oa.side = ${other} and ob.side = ${one}))`,
    );
  }
  return conditions;
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
