import { fieldAt, type KindName, may, type Principal } from "@intersector/domain";
import type { ListFilter, ListPage, Register } from "@intersector/store";
import { mayRead, readsEverything } from "./permissions.ts";

type Facets = ListPage<KindName>["facets"];

/** True where a list shows its records whole, references to closed records included. */
function seesReferences(principal: Principal, kind: KindName): boolean {
  return readsEverything(principal) || may(principal, { action: "change", kind });
}

/** Conditions without the records that are closed to somebody: nothing is found by what they may not know of. */
export async function hideInFilters(
  register: Register,
  principal: Principal,
  kind: KindName,
  filters: readonly ListFilter[],
): Promise<ListFilter[]> {
  if (seesReferences(principal, kind)) return [...filters];
  return await Promise.all(
    filters.map(async (filter): Promise<ListFilter> => {
      const references = fieldAt(kind, filter.path)?.references;
      if (!references || (filter.operator !== "equals" && filter.operator !== "oneOf")) return filter;
      const readable = await readableIds(register, principal, references, [filter.value].flat().map(String));
      return { path: filter.path, operator: "oneOf", value: [...readable] };
    }),
  );
}

/** Counts of values without the records that are closed to somebody. */
export async function hideInFacets(
  register: Register,
  principal: Principal,
  kind: KindName,
  facets: Facets,
): Promise<Facets> {
  if (seesReferences(principal, kind)) return facets;
  const shown = Object.entries(facets).map(async ([path, counts]) => {
    const references = fieldAt(kind, path)?.references;
    if (!references) return [path, counts] as const;
    const ids = counts.map(({ value }) => value);
    const readable = await readableIds(register, principal, references, ids);
    return [path, counts.filter(({ value }) => readable.has(value))] as const;
  });
  return Object.fromEntries(await Promise.all(shown));
}

async function readableIds(
  register: Register,
  principal: Principal,
  kinds: readonly KindName[],
  ids: readonly string[],
): Promise<Set<string>> {
  const found = await register.getMany(kinds.flatMap((kind) => ids.map((id) => ({ kind, id }))));
  return new Set(found.filter((record) => mayRead(principal, record)).map(({ id }) => id));
}
