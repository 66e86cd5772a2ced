import type { z } from "zod";
import type { Language } from "./languages.ts";
import { formatMessage, type MessageValues } from "./messages.ts";
import { valuesForReader } from "./reader-values.ts";
import { type FindingCode, findingTerms } from "./terms/finding-terms.ts";

/** Where in an outside file something stands. Rows count from 1, the header being row 1. */
export interface Place {
  file?: string;
  sheet?: string;
  row?: number;
  /** The column's heading, as it stands in the file. */
  column?: string;
}

/** One thing that is wrong with what was given: data first, a sentence only when somebody reads it. */
export interface Finding {
  code: FindingCode;
  /** Where in the body: `["period", "to"]`. */
  path: (string | number)[];
  values: MessageValues;
  place?: Place;
}

/** The finding as a sentence in the reader's language. */
export function describeFinding(finding: Finding, language: Language): string {
  return formatMessage(findingTerms[finding.code], language, valuesForReader(finding.values, language));
}

/** A value that fits its schema, or what is wrong with it. */
export type Checked<Value> = { ok: true; value: Value } | { ok: false; findings: Finding[] };

/**
 * Reads a value from outside with a schema.
 * @example
 * check(CalendarDate, "2026-02-30")
 * //=> { ok: false, findings: [{ code: "dateDoesNotExist", path: [], values: { given: "2026-02-30", … } }] }
 */
export function check<Schema extends z.ZodType>(schema: Schema, input: unknown): Checked<z.output<Schema>> {
  const result = schema.safeParse(input);
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, findings: findingsOf(result.error, input) };
}

/** What a schema found wrong with `input`, as findings. */
export function findingsOf(error: z.core.$ZodError, input: unknown): Finding[] {
  return error.issues.flatMap((issue) => findingsOfIssue(issue, input));
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value === null || value === undefined ? undefined : (value as Record<PropertyKey, unknown>)[key],
    input,
  );
}

function findingsOfIssue(issue: z.core.$ZodIssue, input: unknown): Finding[] {
  const path = issue.path.map((part) => (typeof part === "number" ? part : String(part)));
  const value = valueAt(input, issue.path);
  const given = shorten(value);
  switch (issue.code) {
    case "invalid_type":
      return value === undefined
        ? [{ code: "required", path, values: {} }]
        : [{ code: "wrongType", path, values: { expected: issue.expected, given } }];
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        code: "unknownField",
        path: [...path, key],
        values: { field: key },
      }));
    case "invalid_value":
      if (value === undefined) return [{ code: "required", path, values: {} }];
      return [{ code: "notInList", path, values: { given, allowed: issue.values.map(String).join(", ") } }];
    case "too_small":
      return [
        {
          code: issue.origin === "string" ? "textTooShort" : "tooSmall",
          path,
          values: { given, minimum: Number(issue.minimum) },
        },
      ];
    case "too_big":
      return [
        {
          code: issue.origin === "string" ? "textTooLong" : "tooBig",
          path,
          values: { given, maximum: Number(issue.maximum) },
        },
      ];
    case "invalid_format":
      return [{ code: formatCode(issue), path, values: { given, expected: issue.format } }];
    case "invalid_union":
      return (issue.errors[0] ?? []).flatMap((branch) =>
        findingsOfIssue({ ...branch, path: [...issue.path, ...branch.path] }, input),
      );
    case "custom": {
      const { message, ...values } = (issue.params ?? {}) as { message?: FindingCode } & Record<
        string,
        string
      >;
      return [{ code: message ?? "wrongFormat", path, values: { given, expected: "", ...values } }];
    }
    default:
      return [{ code: "wrongFormat", path, values: { given, expected: issue.code } }];
  }
}

function formatCode(issue: z.core.$ZodIssueInvalidStringFormat): FindingCode {
  if (issue.format === "regex" && issue.pattern?.includes("\\d{4}-\\d{2}-\\d{2}")) return "notADate";
  if (issue.format === "url") return "notAUrl";
  if (issue.format === "email") return "notAnEmail";
  return "wrongFormat";
}

function shorten(value: unknown): string {
  const text =
    typeof value === "string" ? value : value === undefined ? "" : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
