import { IntersectorError } from "@intersector/domain";
import type pg from "pg";
import { enableTrigrams } from "../search/trigrams.ts";
import { indexAllRecords } from "../write/index-records.ts";

interface Migration {
  name: string;
  sql: string;
  /** True where what lists and search keep of every record is made anew afterwards. */
  indexes?: boolean;
}

/** Each runs once, in its order, in one transaction with the note that it has run. None is ever changed, only added to. */
const migrations: readonly Migration[] = [
  {
    name: "0001-register",
    sql: `
      create table records (
        kind text not null,
        id text not null,
        version integer not null,
        state text not null check (state in ('draft', 'published', 'withdrawn')),
        body jsonb not null,
        titles jsonb not null,
        words text not null,
        search tsvector not null,
        created_at timestamptz(3) not null,
        created_by text not null,
        updated_at timestamptz(3) not null,
        updated_by text not null,
        primary key (kind, id)
      );
      create index records_by_update on records (kind, updated_at desc, id);
      create index records_by_body on records using gin (body jsonb_path_ops);
      create index records_by_words on records using gin (search);

      create table record_changes (
        sequence bigint primary key,
        kind text not null,
        id text not null,
        version integer not null,
        operation text not null,
        state text not null,
        body jsonb not null,
        actor text not null,
        at timestamptz(3) not null,
        reason text,
        previous_hash text not null,
        hash text not null,
        unique (kind, id, version)
      );
      create function refuse_to_rewrite_history() returns trigger language plpgsql as $$
        begin raise exception 'record_changes is append-only'; end $$;
      create trigger record_changes_append_only before update or delete or truncate on record_changes
        for each statement execute function refuse_to_rewrite_history();

      create table chain_head (only_row boolean primary key default true check (only_row), sequence bigint not null, hash text not null);
      insert into chain_head (sequence, hash) values (0, '');

      create table record_references (
        from_kind text not null,
        from_id text not null,
        path text not null,
        to_kind text not null,
        to_id text not null,
        primary key (from_kind, from_id, path),
        foreign key (from_kind, from_id) references records (kind, id) on delete cascade,
        foreign key (to_kind, to_id) references records (kind, id) deferrable initially deferred
      );
      create index record_references_to on record_references (to_kind, to_id);

      create table record_external_ids (
        kind text not null,
        system text not null,
        external_id text not null,
        id text not null,
        primary key (kind, system, external_id),
        foreign key (kind, id) references records (kind, id) on delete cascade
      );
      create index record_external_ids_of on record_external_ids (kind, id);

      -- parts: [{"c": text search configuration, "w": weight, "t": text}]
      create function search_vector(parts jsonb) returns tsvector language plpgsql immutable as $$
        declare part jsonb; vector tsvector := ''::tsvector;
        begin
          for part in select jsonb_array_elements(parts) loop
            vector := vector || setweight(to_tsvector((part->>'c')::regconfig, part->>'t'), (part->>'w')::"char");
          end loop;
          return vector;
        end $$;
    `,
  },
  {
    name: "0002-analyses",
    sql: `
      create table analyses (
        id text primary key,
        state text not null,
        progress double precision not null default 0,
        threshold double precision not null,
        created_at timestamptz(3) not null default now(),
        created_by text not null,
        finished_at timestamptz(3),
        error text,
        counts jsonb,
        left_out jsonb,
        identical jsonb
      );
      create table analysis_pairs (
        analysis text not null references analyses (id) on delete cascade,
        a text not null,
        b text not null,
        score double precision not null,
        class text not null,
        pair jsonb not null,
        primary key (analysis, a, b)
      );
      create index analysis_pairs_by_score on analysis_pairs (analysis, score desc, a, b);
      create index analysis_pairs_of_b on analysis_pairs (analysis, b);
    `,
  },
  {
    name: "0003-fields-and-words",
    indexes: true,
    sql: `
      -- What lists filter, sort and count by: see docs/store-lists.md.
      alter table records add column fields jsonb not null default '{}', add column choices text[] not null default '{}';
      alter table records drop column words;
      drop index records_by_body;
      create index records_by_choice on records using gin (choices);
      drop index records_by_update;
      create index records_by_update on records (kind, updated_at, id) include (state);
      create index record_changes_by_kind on record_changes (kind, sequence);

      -- Every word of every text, so that what is typed without marks, begun or misspelt leads to it.
      create table search_words (
        word text collate "C" not null,
        surface text collate "C" not null,
        configuration text collate "C" not null,
        primary key (word, surface, configuration)
      );
    `,
  },
  {
    name: "0004-log-by-person-and-time",
    sql: `
      create index record_changes_by_actor on record_changes (actor, sequence);
      create index record_changes_by_operation on record_changes (operation, sequence);
      create index record_changes_by_time on record_changes (at, sequence);
    `,
  },
  {
    name: "0005-service-tokens",
    sql: `
      create table service_tokens (
        id text primary key,
        name text not null,
        hash text not null unique,
        scopes text[] not null,
        roles text[] not null,
        side text,
        created_at timestamptz(3) not null default now(),
        created_by text not null,
        expires_at timestamptz(3) not null,
        revoked_at timestamptz(3),
        revoked_by text
      );
    `,
  },
  {
    name: "0006-idempotency-keys",
    sql: `
      create table idempotency_keys (
        owner text not null,
        key text not null,
        request_hash text not null,
        begun_at timestamptz(3) not null default now(),
        status integer,
        headers jsonb,
        body bytea,
        primary key (owner, key)
      );
      create index idempotency_keys_by_age on idempotency_keys (begun_at);
    `,
  },
  {
    name: "0007-misspelt-words",
    indexes: true,
    sql: `
      -- A word and what is left of it without any one letter: two words of which one letter is missing, too many,
      -- another or swapped have some of it in common. Of a word of three letters too much would be alike.
      create function word_slips(word text) returns text[] language sql immutable strict parallel safe as $$
        select case when length(word) < 4 then '{}' else array(
          select distinct substr(word, 1, place - 1) || substr(word, place + 1) from generate_series(1, length(word)) place
        ) || word end $$;
      create index search_words_by_slip on search_words using gin (word_slips(word));

      -- A word with each letter beyond ASCII as one of 36: where a database's locale is C, pg_trgm sees no others. The
      -- letters of an alphabet come one after another, so that none is taken for another of it.
      create function ascii_spelling(word text) returns text language sql immutable strict parallel safe as $$
        select string_agg(case when letter < U&'\\0080' collate "C" then letter
            else substr('0123456789abcdefghijklmnopqrstuvwxyz', ascii(letter) % 36 + 1, 1) end, '' order by place)
        from string_to_table(word, null) with ordinality as each (letter, place) $$;
      drop index if exists search_words_by_trigram;
      alter table search_words add column spelling text collate "C" generated always as (ascii_spelling(word)) stored;
    `,
  },
];

// Any number that nothing else in the database locks: the bytes of "intersct".
const migrationLock = "7596568838613984116";

/** What a database can do beyond what every PostgreSQL can. */
export interface DatabaseAbilities {
  /** Words can be compared by their three-letter pieces. */
  trigrams: boolean;
}

/**
 * Brings the database to the present form, in one transaction. Safe to run twice, and from several processes at once.
 * @throws IntersectorError `databaseNewer` when a later version of the product has been here.
 */
export async function migrate(client: pg.ClientBase): Promise<DatabaseAbilities> {
  await client.query("begin");
  try {
    await client.query("select pg_advisory_xact_lock($1::bigint)", [migrationLock]);
    await client.query(
      "create table if not exists register_migrations (name text primary key, at timestamptz not null default now())",
    );
    const { rows } = await client.query<{ name: string }>(
      "select name from register_migrations order by name",
    );
    const done = new Set(rows.map((row) => row.name));
    const unknown = rows.find((row) => migrations.every((migration) => migration.name !== row.name));
    if (unknown) throw new IntersectorError("databaseNewer", { found: unknown.name });
    const pending = migrations.filter(({ name }) => !done.has(name));
    for (const { name, sql } of pending) {
      await client.query(sql);
      await client.query("insert into register_migrations (name) values ($1)", [name]);
    }
    if (pending.some(({ indexes }) => indexes)) await indexAllRecords(client);
    const trigrams = await enableTrigrams(client);
    await client.query("commit");
    return { trigrams };
  } catch (error) {
    await client.query("rollback").catch(() => {});
    throw error;
  }
}
