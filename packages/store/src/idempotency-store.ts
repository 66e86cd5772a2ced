import type pg from "pg";

/** A reply as it was first given. */
export interface KeptReply {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array;
}

/** What became of requests with a key, by who asked. Replies are kept for a day. */
export interface IdempotencyStore {
  /** `first`: nobody has asked so yet, and who asks next waits. `other`: the key was given to another request. */
  begin(
    owner: string,
    key: string,
    requestHash: string,
  ): Promise<{ is: "first" | "other" | "underWay" } | { is: "done"; reply: KeptReply }>;
  finish(owner: string, key: string, reply: KeptReply): Promise<void>;
  /** The request did not come to an end, and may be tried again under its key. */
  forget(owner: string, key: string): Promise<void>;
}

interface Row {
  request_hash: string;
  status: number | null;
  headers: Record<string, string> | null;
  body: Buffer | null;
}

/** How long a reply is kept. */
const keptHours = 24;
/** After how long a request that never ended is taken for one that died with its server. */
const lostMinutes = 10;

/** The first replies to requests with an `Idempotency-Key`, by who asked. */
export function createIdempotencyStore(pool: pg.Pool): IdempotencyStore {
  return {
    begin: async (owner, key, requestHash) => {
      await pool.query(
        `delete from idempotency_keys where begun_at < now() - make_interval(hours => $1)
           or (status is null and begun_at < now() - make_interval(mins => $2))`,
        [keptHours, lostMinutes],
      );
      const { rowCount } = await pool.query(
        "insert into idempotency_keys (owner, key, request_hash) values ($1, $2, $3) on conflict do nothing",
        [owner, key, requestHash],
      );
      if (rowCount === 1) return { is: "first" };
      const { rows } = await pool.query<Row>(
        "select request_hash, status, headers, body from idempotency_keys where owner = $1 and key = $2",
        [owner, key],
      );
      const [row] = rows;
      if (row && row.request_hash !== requestHash) return { is: "other" };
      if (!row || row.status === null || row.headers === null || row.body === null) return { is: "underWay" };
      return { is: "done", reply: { status: row.status, headers: row.headers, body: row.body } };
    },
    finish: async (owner, key, { status, headers, body }: KeptReply) => {
      await pool.query(
        "update idempotency_keys set status = $3, headers = $4, body = $5 where owner = $1 and key = $2",
        [owner, key, status, JSON.stringify(headers), Buffer.from(body)],
      );
    },
    forget: async (owner, key) => {
      await pool.query("delete from idempotency_keys where owner = $1 and key = $2", [owner, key]);
    },
  };
}
