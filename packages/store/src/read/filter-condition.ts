import type { KindName } from "@intersector/domain";
import { choiceOf, isChoice, isInFields, isValue } from "../fields/record-fields.ts";
import { isStorable } from "../write/storable-text.ts";
import { bodyPath } from "./body-path.ts";
import type { ListFilter } from "./read-request.ts";
import type { SqlParameters } from "./sql-parameters.ts";

type Value = string | number | boolean;

/** One filter as a condition. Nothing of the filter stands in the SQL itself. */
export function filterCondition(kind: KindName, filter: ListFilter, parameters: SqlParameters): string {
  const { path, operator, value } = filter;
  const column = isInFields(kind, path) ? "records.fields" : "records.body";
  const matches = (jsonpath: string) => `${column} @? ${parameters.add(jsonpath)}::jsonpath`;
  // An empty list in a body counts as nothing; `fields` hold none.
  if (operator === "exists") return matches(`${bodyPath(path)}[*] ? (@ != null)`);
  if (operator === "missing") return `not (${matches(`${bodyPath(path)}[*] ? (@ != null)`)})`;
  // What cannot be kept is in no record.
  const values = [value ?? []].flat().filter((one: Value) => typeof one !== "string" || isStorable(one));
  if (values.length === 0) return "false";
  switch (operator) {
    case "atLeast":
    case "atMost": {
      const comparison = operator === "atLeast" ? ">=" : "<=";
      return matches(`${bodyPath(path)}[*] ? (@ ${comparison} ${JSON.stringify(values[0])})`);
    }
    case "equals":
    case "oneOf": {
      if (isChoice(kind, path)) {
        const choices = values.filter(isValue).map((one) => choiceOf(path, one));
        return `records.choices && ${parameters.add(choices)}::text[]`;
      }
      const any = values.map((one: Value) => `@ == ${JSON.stringify(one)}`).join(" || ");
      const jsonpath = parameters.add(`${bodyPath(path)}[*] ? (${any})`);
      // Values too long for the fields are only in the body.
      return `${values.every(isValue) ? column : "records.body"} @? ${jsonpath}::jsonpath`;
    }
  }
}
