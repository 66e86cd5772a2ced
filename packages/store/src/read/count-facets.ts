import type { KindName } from "@intersector/domain";
import type pg from "pg";
import { choiceOf, isChoice } from "../fields/record-fields.ts";
import { bodyPath } from "./body-path.ts";
import type { ListPage } from "./read-request.ts";
import { SqlParameters } from "./sql-parameters.ts";

type Facets = ListPage<KindName>["facets"];

/** How many of the records that match hold each value of the asked paths, the most frequent first. */
export async function countFacets(
  pool: pg.Pool,
  kind: KindName,
  where: string,
  whereValues: readonly unknown[],
  paths: readonly string[],
): Promise<Facets> {
  const counted = await Promise.all([
    countChoices(
      pool,
      where,
      whereValues,
      [...new Set(paths)].filter((path) => isChoice(kind, path)),
    ),
    ...paths
      .filter((path) => !isChoice(kind, path))
      .map(async (path) => ({ [path]: await countValues(pool, where, whereValues, path) })),
  ]);
  return Object.fromEntries(paths.map((path) => [path, Object.assign({}, ...counted)[path] ?? []]));
}

/** Of all choices of the records in one pass: what was not asked for is left out when it has been added up. */
async function countChoices(
  pool: pg.Pool,
  where: string,
  whereValues: readonly unknown[],
  paths: readonly string[],
): Promise<Facets> {
  const facets: Facets = Object.fromEntries(paths.map((path) => [path, []]));
  if (paths.length === 0) return facets;
  const parameters = new SqlParameters(whereValues);
  const wanted = paths.map((path) => `starts_with(choice, ${parameters.add(choiceOf(path, ""))}::text)`);
  const { rows } = await pool.query<{ choice: string; count: number }>(
    `select choice, count from (
       select choice, count(*)::int as count
       from (select unnest(records.choices) as choice from records where ${where}) as held group by choice offset 0
     ) as counted where ${wanted.join(" or ")} order by count desc, choice collate "C"`,
    parameters.values,
  );
  for (const { choice, count } of rows) {
    const end = choice.indexOf("=");
    facets[choice.slice(0, end)]?.push({ value: choice.slice(end + 1), count });
  }
  return facets;
}

/** Of a field whose values are no closed list. */
async function countValues(
  pool: pg.Pool,
  where: string,
  whereValues: readonly unknown[],
  path: string,
): Promise<{ value: string; count: number }[]> {
  const parameters = new SqlParameters(whereValues);
  const values = `${bodyPath(path)}[*] ? (@.type() == "string" || @.type() == "number")`;
  const { rows } = await pool.query<{ value: string; count: number }>(
    `select value, count(*)::int as count from (
       select distinct records.kind, records.id,
         jsonb_path_query(records.fields, ${parameters.add(values)}::jsonpath) #>> '{}' as value
       from records where ${where}
     ) as held group by value order by count desc, value collate "C"`,
    parameters.values,
  );
  return rows;
}
