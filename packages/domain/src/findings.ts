import type { z } from "zod";
import type { Language } from "./language-schemas.ts";
import { formatMessage, type MessageValues } from "./messages.ts";
import { valuesForReader } from "./reader-values.ts";
import { type FindingCode, findingTerms } from "./terms/finding-terms.ts";
import { typeTerms } from "./terms/type-terms.ts";

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

function findingsOfIssue(
  issue: z.core.$ZodIssue,
  input: unknown,
  value = valueAt(input, issue.path),
): Finding[] {
  const path = issue.path.map((part) => (typeof part === "number" ? part : String(part)));
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
      return [{ code: boundCode(issue), path, values: { given, minimum: Number(issue.minimum) } }];
    case "too_big":
      return [{ code: boundCode(issue), path, values: { given, maximum: Number(issue.maximum) } }];
    case "invalid_format":
      return [{ code: formatCode(issue), path, values: { given, expected: expectedForm(issue) } }];
    case "invalid_key":
      // The name of an entry is wrong, not what stands under it.
      return issue.issues.flatMap((inner) =>
        findingsOfIssue({ ...inner, path: issue.path }, input, issue.path.at(-1)),
      );
    case "invalid_union":
      return (issue.errors[0] ?? []).flatMap((branch) =>
        findingsOfIssue({ ...branch, path: [...issue.path, ...branch.path] }, input),
      );
    case "custom": {
      const { message, ...values } = (issue.params ?? {}) as { message?: FindingCode } & Record<
        string,
        string
      >;
      return [{ code: message ?? "wrongFormat", path, values: { given, expected: "none", ...values } }];
    }
    default:
      return [{ code: "wrongFormat", path, values: { given, expected: "none" } }];
  }
}

function boundCode(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): FindingCode {
  const small = issue.code === "too_small";
  if (issue.origin === "string") return small ? "textTooShort" : "textTooLong";
  if (issue.origin === "array") return small ? "tooFewEntries" : "tooManyEntries";
  return small ? "tooSmall" : "tooBig";
}

function formatCode(issue: z.core.$ZodIssueInvalidStringFormat): FindingCode {
  if (issue.message === "notADate") return "notADate";
  if (issue.format === "url") return "notAUrl";
  if (issue.format === "email") return "notAnEmail";
  return "wrongFormat";
}

/** The name that `form` gave to the pattern, where it gave one; `none` where nothing can be said of it. */
function expectedForm(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (Object.hasOwn(typeTerms, issue.message)) return issue.message;
  return issue.format === "regex" ? "none" : issue.format;
}

function shorten(value: unknown): string {
  const text =
    typeof value === "string" ? value : value === undefined ? "" : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
