import { createHash, randomBytes, randomUUID } from "node:crypto";
import { IntersectorError, type Role, type Scope, type Side } from "@intersector/domain";
import type pg from "pg";

export interface NewToken {
  name: string;
  scopes: readonly Scope[];
  roles: readonly Role[];
  /** The side that a program with the role of a focal point speaks for. */
  side?: Side;
  expiresAt: string;
  actor: string;
}

/** A service token, without its secret. */
export interface StoredToken extends Omit<NewToken, "actor"> {
  id: string;
  createdAt: string;
  createdBy: string;
  revokedAt?: string;
  revokedBy?: string;
}

/** What programs of other teams sign in with. */
export interface TokenStore {
  /** The secret is given this once, and only its hash is kept. */
  create(token: NewToken): Promise<{ token: StoredToken; secret: string }>;
  /** Every token that was ever given, the latest first. */
  list(): Promise<StoredToken[]>;
  /** @throws IntersectorError `tokenNotFound` */
  revoke(id: string, actor: string): Promise<StoredToken>;
  /** The token of a secret, unless it has expired by `at` or was revoked. */
  find(secret: string, at: string): Promise<StoredToken | undefined>;
}

interface TokenRow {
  id: string;
  name: string;
  scopes: Scope[];
  roles: Role[];
  side: Side | null;
  created_at: Date;
  created_by: string;
  expires_at: Date;
  revoked_at: Date | null;
  revoked_by: string | null;
}

const columns = "id, name, scopes, roles, side, created_at, created_by, expires_at, revoked_at, revoked_by";
/** What every secret begins with, so that one that was left lying about is recognized. */
const prefix = "isk_";
const secretBytes = 32;

/** Service tokens. Of a secret only its hash is kept: 256 random bits need no salt. */
export function createTokenStore(pool: pg.Pool): TokenStore {
  return {
    create: async ({ name, scopes, roles, side, expiresAt, actor }: NewToken) => {
      const secret = `${prefix}${randomBytes(secretBytes).toString("base64url")}`;
      const { rows } = await pool.query<TokenRow>(
        `insert into service_tokens (id, name, hash, scopes, roles, side, created_by, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8) returning ${columns}`,
        [randomUUID(), name, hashOf(secret), scopes, roles, side ?? null, actor, expiresAt],
      );
      return { token: tokenOfRow(rows[0] as TokenRow), secret };
    },
    list: async () => {
      const { rows } = await pool.query<TokenRow>(
        `select ${columns} from service_tokens order by created_at desc, id`,
      );
      return rows.map(tokenOfRow);
    },
    revoke: async (id, actor) => {
      const { rows } = await pool.query<TokenRow>(
        `update service_tokens set revoked_at = coalesce(revoked_at, now()), revoked_by = coalesce(revoked_by, $2)
         where id = $1 returning ${columns}`,
        [id, actor],
      );
      if (!rows[0]) throw new IntersectorError("tokenNotFound", { id });
      return tokenOfRow(rows[0]);
    },
    find: async (secret, at) => {
      const { rows } = await pool.query<TokenRow>(
        `select ${columns} from service_tokens where hash = $1 and revoked_at is null and expires_at > $2`,
        [hashOf(secret), at],
      );
      return rows[0] && tokenOfRow(rows[0]);
    },
  };
}

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

function tokenOfRow(row: TokenRow): StoredToken {
  return {
    id: row.id,
    name: row.name,
    scopes: row.scopes,
    roles: row.roles,
    ...(row.side === null ? {} : { side: row.side }),
    createdAt: row.created_at.toISOString(),
    createdBy: row.created_by,
    expiresAt: row.expires_at.toISOString(),
    ...(row.revoked_at === null ? {} : { revokedAt: row.revoked_at.toISOString() }),
    ...(row.revoked_by === null ? {} : { revokedBy: row.revoked_by }),
  };
}
