import type { Finding, KindName, Principal, RegisterRecord } from "@intersector/domain";
import { chooseColumns, exportFields } from "@intersector/exchange";
import type { ListQuery, Register } from "@intersector/store";
import { InvalidRequest } from "../invalid-request.ts";
import { hideInFilters } from "./hide-in-lists.ts";
import { presentRecords } from "./present.ts";

/** @throws InvalidRequest for a column that an export of the kind does not have, with the fields that it has. */
export function checkExportFields(kind: KindName, fields: readonly string[]): void {
  const allowed = exportFields(kind).join(", ");
  const findings = chooseColumns(kind, fields).unknown.map(
    (given): Finding => ({ code: "notInList", path: ["fields"], values: { given, allowed } }),
  );
  if (findings.length > 0) throw new InvalidRequest("query", findings);
}

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
