import {
  describeError,
  type ErrorCode,
  errorTerms,
  type Finding,
  IntersectorError,
  type Language,
  type MessageValues,
} from "@intersector/domain";
import { z } from "zod";

/** Why a job failed, as data: the sentence is made when somebody reads it. */
export interface StoredError {
  code: ErrorCode;
  values: MessageValues;
  findings: readonly Finding[];
}

const StoredErrorText = z.object({
  code: z.enum(Object.keys(errorTerms) as [ErrorCode]),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});

/** An error of ours as it is; any other is a failure of our own, to be found in the log under the job's id. */
export function toStoredError(error: unknown, jobId: string): StoredError {
  const known =
    error instanceof IntersectorError ? error : new IntersectorError("internal", { requestId: jobId });
  return { code: known.code, values: known.values, findings: known.findings };
}

/** The stored error as a sentence in the reader's language. */
export function describeStoredError(
  stored: Pick<StoredError, "code" | "values">,
  language: Language,
): string {
  return describeError(new IntersectorError(stored.code, stored.values), language);
}

/** The error that an analysis keeps as text; what is no error of ours is given as it stands. */
export function describeErrorText(text: string, language: Language): string {
  const parsed = StoredErrorText.safeParse(parseJson(text));
  return parsed.success ? describeStoredError(parsed.data, language) : text;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
