import {
  type Finding,
  fieldAt,
  type KindField,
  type KindName,
  may,
  type Principal,
  type RecordState,
} from "@intersector/domain";
import type { ListFilter, ListQuery } from "@intersector/store";
import { InvalidRequest } from "../invalid-request.ts";
import { readableStates, refusal, statesToList } from "./permissions.ts";

/** What a list or an export was asked, as its query schema gives it. */
export interface AskedList {
  q?: string | undefined;
  sort?: string | undefined;
  cursor?: string | undefined;
  limit?: number | undefined;
  state?: readonly RecordState[] | undefined;
  facets?: readonly string[] | undefined;
  [parameter: string]: unknown;
}

const filterPattern = /^filter\[([^[\]]+)\](?:\[(atLeast|atMost|exists)\])?$/;
const sortableOfEnvelope = ["updatedAt", "id", "title"];
const otherParameters = new Set([
  "q",
  "sort",
  "cursor",
  "limit",
  "state",
  "facets",
  "include",
  "lang",
  "format",
]);

/**
 * The register's query for what somebody asked, cut to what they may read.
 * @throws InvalidRequest for a field that the kind does not have, or a value that the field cannot take.
 */
export function parseListQuery(kind: KindName, principal: Principal, asked: AskedList): ListQuery {
  const findings: Finding[] = [];
  const filters = Object.entries(asked).flatMap(([name, value]) =>
    otherParameters.has(name) ? [] : parseFilter(kind, name, [value].flat().map(String), findings),
  );
  const sort = asked.sort === undefined ? undefined : parseSort(asked.sort);
  if (sort && !sortableOfEnvelope.includes(sort.by) && !fieldAt(kind, sort.by)) {
    findings.push(unknownField("sort", sort.by));
  }
  for (const path of asked.facets ?? []) {
    if (!fieldAt(kind, path)) findings.push(unknownField("facets", path));
  }
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
    ...(asked.limit === undefined ? {} : { limit: asked.limit }),
    ...(asked.facets ? { facets: asked.facets } : {}),
  };
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

function parseFilter(
  kind: KindName,
  name: string,
  given: readonly string[],
  findings: Finding[],
): ListFilter[] {
  const [, path, operator] = filterPattern.exec(name) ?? [];
  const field = path === undefined ? undefined : fieldAt(kind, path);
  if (path === undefined || field === undefined) {
    findings.push(unknownField(name, path ?? name));
    return [];
  }
  if (operator === "exists") return [{ path, operator: given[0] === "false" ? "missing" : "exists" }];
  const values = given.map((text) => parseValue(field, text));
  values.forEach((value, index) => {
    if (typeof value === "object") findings.push({ ...value, path: [name], values: { ...value.values } });
    else if (index > 0 && operator !== undefined) findings.push(unknownField(name, path));
  });
  const good = values.filter((value) => typeof value !== "object");
  const [first] = good;
  if (first === undefined) return [];
  if (operator === "atLeast" || operator === "atMost") return [{ path, operator, value: first }];
  return good.length === 1
    ? [{ path, operator: "equals", value: first }]
    : [{ path, operator: "oneOf", value: good }];
}

function parseValue(field: KindField, given: string): string | number | boolean | Omit<Finding, "path"> {
  if (field.type === "number") {
    const value = Number(given);
    return given.trim() !== "" && Number.isFinite(value)
      ? value
      : { code: "wrongType", values: { expected: "number", given } };
  }
  if (field.type === "boolean") {
    if (given === "true" || given === "false") return given === "true";
    return { code: "wrongType", values: { expected: "boolean", given } };
  }
  if (field.values && !field.values.includes(given)) {
    return { code: "notInList", values: { given, allowed: field.values.join(", ") } };
  }
  return given;
}

function unknownField(parameter: string, field: string): Finding {
  return { code: "unknownField", path: [parameter], values: { field } };
}
