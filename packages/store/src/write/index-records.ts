import type { KindName } from "@intersector/domain";
import type pg from "pg";
import { fieldsOf } from "../fields/record-fields.ts";
import { foldText } from "../search/fold-text.ts";
import { type SearchWord, searchEntryOf, wordsOfParts } from "../search/search-entry.ts";

const batchSize = 1000;

/** What the table of records keeps of a body beside it, for lists and search. */
export interface IndexColumns {
  fields: string;
  choices: string[];
  titles: string;
  /** For `search_vector`. */
  parts: string;
  words: SearchWord[];
}

/** What lists and search keep of a record. */
export function indexColumnsOf(kind: KindName, id: string, body: Record<string, unknown>): IndexColumns {
  const { fields, choices } = fieldsOf(kind, body);
  const { parts, titles } = searchEntryOf(kind, id, body);
  return {
    fields: JSON.stringify(fields),
    choices,
    titles: JSON.stringify(titles),
    parts: JSON.stringify(parts),
    words: [...wordsOfParts(parts)],
  };
}

/**
 * Adds the words of texts to those that search knows.
 * @param known The words that this transaction has added already.
 */
export async function writeWords(
  client: pg.ClientBase,
  columns: readonly IndexColumns[],
  known: Set<string>,
): Promise<void> {
  const fresh: SearchWord[] = [];
  for (const { words } of columns) {
    for (const word of words) {
      const key = `${word.surface} ${word.configuration}`;
      if (known.has(key)) continue;
      known.add(key);
      fresh.push(word);
    }
  }
  if (fresh.length === 0) return;
  await client.query(
    `insert into search_words (word, surface, configuration)
     select * from unnest($1::text[], $2::text[], $3::text[]) on conflict do nothing`,
    [
      fresh.map(({ surface }) => foldText(surface)),
      fresh.map(({ surface }) => surface),
      fresh.map(({ configuration }) => configuration),
    ],
  );
}

/** Makes anew what lists and search keep of every record. Runs in the caller's transaction. */
export async function indexAllRecords(client: pg.ClientBase): Promise<void> {
  const known = new Set<string>();
  let [kind, id] = ["", ""];
  for (;;) {
    const { rows } = await client.query<{ kind: KindName; id: string; body: Record<string, unknown> }>(
      "select kind, id, body from records where (kind, id) > ($1, $2) order by kind, id limit $3",
      [kind, id, batchSize],
    );
    const columns = rows.map((row) => indexColumnsOf(row.kind, row.id, row.body));
    await client.query(
      `update records set fields = made.fields, titles = made.titles, search = search_vector(made.parts),
         choices = array(select jsonb_array_elements_text(made.choices))
       from unnest($1::text[], $2::text[], $3::jsonb[], $4::jsonb[], $5::jsonb[], $6::jsonb[])
         as made (kind, id, fields, choices, titles, parts)
       where records.kind = made.kind and records.id = made.id`,
      [
        rows.map((row) => row.kind),
        rows.map((row) => row.id),
        columns.map((column) => column.fields),
        columns.map((column) => JSON.stringify(column.choices)),
        columns.map((column) => column.titles),
        columns.map((column) => column.parts),
      ],
    );
    await writeWords(client, columns, known);
    const last = rows.at(-1);
    if (!last || rows.length < batchSize) return;
    [kind, id] = [last.kind, last.id];
  }
}
