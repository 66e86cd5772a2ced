import {
  type Finding,
  fieldAt,
  type KindName,
  may,
  type Principal,
  type RecordState,
} from "@intersector/domain";
import type { ListQuery } from "@intersector/store";
import { InvalidRequest } from "../invalid-request.ts";
import { isValueField, parseFilter } from "./parse-filter.ts";
import { readableStates, refusal, statesToList } from "./permissions.ts";

/** What a list or an export was asked, as its query schema gives it. */
export interface AskedList {
  q?: string | undefined;
  sort?: string | undefined;
  cursor?: string | undefined;
  offset?: number | undefined;
  limit?: number | undefined;
  state?: readonly RecordState[] | undefined;
  facets?: readonly string[] | undefined;
  [parameter: string]: unknown;
}

const sortableOfEnvelope = ["updatedAt", "id", "title"];

/**
 * The register's query for what somebody asked, cut to what they may read.
 * @param parameters The parameters that the route knows; every other is a filter.
 * @throws InvalidRequest for a field that the kind does not have, or a value that the field cannot take.
 */
export function parseListQuery(
  kind: KindName,
  principal: Principal,
  asked: AskedList,
  parameters: ReadonlySet<string>,
): ListQuery {
  const findings: Finding[] = [];
  const filters = Object.entries(asked).flatMap(([name, value]) =>
    parameters.has(name) ? [] : parseFilter(kind, name, [value].flat().map(String), parameters, findings),
  );
  const sort = asked.sort === undefined ? undefined : parseSort(asked.sort);
  if (sort && !sortableOfEnvelope.includes(sort.by)) findings.push(...wrongField(kind, "sort", sort.by));
  for (const path of asked.facets ?? []) findings.push(...wrongField(kind, "facets", path));
  if (findings.length > 0) throw new InvalidRequest("query", findings);

  for (const path of [...filters.map((filter) => filter.path), ...(asked.facets ?? []), sort?.by ?? ""]) {
    refuseClosedField(kind, principal, path);
  }
  return {
    states: statesToList(principal, kind, asked.state),
    filters,
    ...(asked.q ? { search: asked.q } : {}),
    ...(sort ? { sort } : {}),
    ...(asked.cursor ? { cursor: asked.cursor } : {}),
    ...(asked.offset === undefined ? {} : { offset: asked.offset }),
    ...(asked.limit === undefined ? {} : { limit: asked.limit }),
    ...(asked.facets ? { facets: asked.facets } : {}),
  };
}

/** What is wrong with a field that a list is to be sorted or counted by. */
function wrongField(kind: KindName, parameter: string, path: string): Finding[] {
  const field = fieldAt(kind, path);
  if (!field) return [{ code: "unknownField", path: [parameter], values: { field: path } }];
  if (isValueField(field)) return [];
  return [{ code: "wrongType", path: [parameter], values: { given: path, expected: "string" } }];
}

/** Asking by a field tells what stands in it, so a field that is hidden from somebody cannot be asked by. */
function refuseClosedField(kind: KindName, principal: Principal, path: string): void {
  const references = path === "" ? undefined : fieldAt(kind, path)?.references;
  if (!references || may(principal, { action: "change", kind })) return;
  if (references.every((target) => readableStates(principal, target).length === 0)) {
    throw refusal(principal, "read");
  }
}

function parseSort(given: string): { by: string; direction: "ascending" | "descending" } {
  return given.startsWith("-")
    ? { by: given.slice(1), direction: "descending" }
    : { by: given, direction: "ascending" };
}
