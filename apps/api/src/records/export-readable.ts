import type { KindName, Principal, RegisterRecord } from "@intersector/domain";
import type { ListQuery, Register } from "@intersector/store";
import { hideInFilters } from "./hide-in-lists.ts";
import { presentRecords } from "./present.ts";

/** Records read at once. */
const pageSize = 500;

/** Every record that a list would give, page after page, as its reader may see it. */
export async function* exportReadable(
  register: Register,
  principal: Principal,
  kind: KindName,
  query: ListQuery,
): AsyncGenerator<RegisterRecord> {
  const filters = await hideInFilters(register, principal, kind, query.filters ?? []);
  for (let cursor: string | undefined, more = true; more; ) {
    const page = await register.list(kind, {
      ...query,
      filters,
      limit: pageSize,
      ...(cursor === undefined ? {} : { cursor }),
    });
    const { records } = await presentRecords(register, principal, page.records, false);
    yield* records;
    cursor = page.nextCursor;
    more = cursor !== undefined;
  }
}
