import {
  CalendarDate,
  check,
  type Finding,
  fieldAt,
  type KindField,
  type KindName,
} from "@intersector/domain";
import type { ListFilter } from "@intersector/store";
import { unknownParameters } from "../middleware/known-query.ts";

const filterPattern = /^filter\[([^[\]]+)\](?:\[(atLeast|atMost|exists)\])?$/;
/** How the help of a refusal writes that a list takes filters. */
const filterForm = "filter[…]";

type Value = string | number | boolean;
type Wrong = Omit<Finding, "path">;

/**
 * One filter of a list: `filter[unit]=bdt`, `filter[period.from][atLeast]=2026-01-01`, `filter[url][exists]=true`.
 * What is wrong with it goes to `findings`, and nothing comes back.
 */
export function parseFilter(
  kind: KindName,
  name: string,
  given: readonly string[],
  parameters: ReadonlySet<string>,
  findings: Finding[],
): ListFilter[] {
  const [, path, operator] = filterPattern.exec(name) ?? [];
  if (path === undefined) {
    findings.push(...unknownParameters([name], new Set([...parameters, filterForm])));
    return [];
  }
  const refuse = (wrong: Wrong) => {
    findings.push({ ...wrong, path: [name] });
    return [];
  };
  const field = fieldAt(kind, path);
  if (!field) return refuse({ code: "unknownField", values: { field: path } });
  if (operator === "exists") {
    const [only, ...others] = given;
    if (others.length > 0 || (only !== "true" && only !== "false"))
      return refuse(wrongType("boolean", given));
    return [{ path, operator: only === "true" ? "exists" : "missing" }];
  }
  if (!isValueField(field)) return refuse(wrongType("string", given));
  const read = given.map((text) => readValue(field, text));
  const [wrong] = read.filter((value) => typeof value === "object");
  if (wrong) return refuse(wrong);
  const values = read.filter((value) => typeof value !== "object");
  const [first] = values;
  if (first === undefined) return [];
  if (operator === undefined) {
    return [
      values.length === 1
        ? { path, operator: "equals", value: first }
        : { path, operator: "oneOf", value: values },
    ];
  }
  // Of two bounds nobody knows which one is meant.
  if (values.length > 1) return refuse(wrongType(typeof first, given));
  return [{ path, operator: operator === "atLeast" ? "atLeast" : "atMost", value: first }];
}

/** True where a field holds values that can be compared, and not texts or groups of fields. */
export function isValueField(field: KindField | undefined): boolean {
  return ["string", "number", "boolean", "enum", "literal"].includes(field?.type ?? "");
}

function readValue(field: KindField, given: string): Value | Wrong {
  if (field.type === "number") {
    const value = Number(given);
    return given.trim() !== "" && Number.isFinite(value) ? value : wrongType("number", [given]);
  }
  if (field.type === "boolean") {
    return given === "true" || given === "false" ? given === "true" : wrongType("boolean", [given]);
  }
  if (field.values && !field.values.includes(given)) {
    return { code: "notInList", values: { given, allowed: field.values.join(", ") } };
  }
  if (field.format !== "date") return given;
  const day = check(CalendarDate, given);
  return day.ok ? day.value : (day.findings[0] ?? wrongType("date", [given]));
}

function wrongType(expected: string, given: readonly string[]): Wrong {
  return { code: "wrongType", values: { expected, given: given.join(", ") } };
}
