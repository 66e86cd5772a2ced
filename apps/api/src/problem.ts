import { z } from "@hono/zod-openapi";
import {
  describeError,
  describeField,
  describeFinding,
  errorTerms,
  errorTitles,
  type Finding,
  IntersectorError,
  type KindName,
  type Language,
  type Place,
} from "@intersector/domain";
import { InvalidRequest } from "./invalid-request.ts";
import { BulkRefused } from "./records/bulk-refused.ts";
import { toAnyRecord } from "./records/present.ts";
import { WriteConflict } from "./records/write-conflict.ts";
import { AnyRecord } from "./schemas/records.ts";
import { statusOfError } from "./status-of-error.ts";

/** One thing that is wrong with a request, and where it stands. */
export const ProblemFinding = z
  .object({
    code: z.string(),
    /** JSON pointer (RFC 6901) into the part of the request, as the fragment of an address: `#/body/title`. */
    pointer: z.string(),
    /** Of a record's body: the field in words, from the outside in. */
    field: z.string().optional(),
    in: z.enum(["body", "query", "path", "header"]),
    /** The sentence, in the reader's language. */
    message: z.string(),
    /** Of a file that was sent: where in it. */
    place: z.object({ sheet: z.string(), row: z.number().int(), column: z.string() }).partial().optional(),
  })
  .meta({ id: "ProblemFinding" });
export type ProblemFinding = z.infer<typeof ProblemFinding>;

/** A refusal or failure of one thing. */
export const SingleProblem = z
  .object({
    /** The address of what the code means, in the reader's language. */
    type: z.string(),
    /** What the code is called, in the reader's language. */
    title: z.string(),
    /** The sentence about this request, in the reader's language. */
    detail: z.string(),
    status: z.number().int(),
    code: z.enum(Object.keys(errorTerms) as [keyof typeof errorTerms]),
    requestId: z.string(),
    findings: z.array(ProblemFinding),
    /** Of a version conflict: the record as it stands now. */
    current: AnyRecord.optional(),
    /** Of a version conflict: the body that was sent. */
    yours: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({ id: "SingleProblem" });
type SingleProblem = z.infer<typeof SingleProblem>;

/** What every refusal and failure answers with (RFC 9457, `application/problem+json`). */
export const Problem = SingleProblem.extend({
  /** Of a bulk of which nothing was written: what was wrong with which items, by their places from 0. */
  items: z.array(z.object({ item: z.number().int(), problem: SingleProblem })).optional(),
}).meta({ id: "Problem" });
export type Problem = z.infer<typeof Problem>;

/**
 * A JSON pointer as the fragment of an address.
 * @see RFC 6901, section 6
 * @example
 * toPointer(["body", "period", "to"]) //=> "#/body/period/to"
 */
export function toPointer(path: readonly (string | number)[]): string {
  const parts = path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`);
  // A broken half of a character cannot stand in an address.
  return `#${encodeURI(parts.join("").toWellFormed())}`;
}

/** Where a code is explained, in every language. */
export function typeOfProblem(code: string): string {
  return `/docs/errors#${code}`;
}

/** An error as the problem that its caller reads. */
export function problemOf(
  error: IntersectorError,
  language: Language,
  requestId: string,
  kind?: KindName,
): Problem {
  return {
    ...singleProblemOf(error, language, requestId, kind),
    ...(error instanceof BulkRefused ? { items: itemsOf(error, language, requestId) } : {}),
  };
}

/** As `problemOf`, of one thing among several. */
export function singleProblemOf(
  error: IntersectorError,
  language: Language,
  requestId: string,
  kind?: KindName,
): SingleProblem {
  const part = error instanceof InvalidRequest ? error.part : "body";
  return {
    type: typeOfProblem(error.code),
    title: errorTitles[error.code][language],
    detail: describeError(error, language),
    status: statusOfError[error.code],
    code: error.code,
    requestId,
    findings: error.findings.map((finding) => describe(finding, part, language, kind)),
    ...(error instanceof WriteConflict ? bothVersions(error) : {}),
  };
}

/** What a failure of our own tells its caller: that it is ours, and the number to quote. */
export function internalProblem(language: Language, requestId: string): Problem {
  return problemOf(new IntersectorError("internal", { requestId }), language, requestId);
}

function itemsOf({ refused }: BulkRefused, language: Language, requestId: string): Problem["items"] {
  return refused.map(({ item, kind, error }) => ({
    item,
    problem: singleProblemOf(error, language, requestId, kind),
  }));
}

function bothVersions({ current, yours }: WriteConflict): Pick<Problem, "current" | "yours"> {
  return { current: toAnyRecord(current), ...(yours ? { yours } : {}) };
}

function describe(
  finding: Finding,
  part: ProblemFinding["in"],
  language: Language,
  kind: KindName | undefined,
): ProblemFinding {
  const [first, ...field] = finding.path;
  const isOfBody = kind !== undefined && part === "body" && first === "body" && field.length > 0;
  return {
    code: finding.code,
    pointer: toPointer(finding.path),
    in: part,
    ...(isOfBody ? { field: describeField(kind, field, language) } : {}),
    message: describeFinding(finding, language),
    ...(finding.place ? { place: placeOf(finding.place) } : {}),
  };
}

function placeOf({ sheet, row, column }: Place): NonNullable<ProblemFinding["place"]> {
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
  };
}
