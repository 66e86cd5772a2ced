import type { Finding } from "./findings.ts";
import type { RecordKey } from "./identifiers.ts";
import type { Language } from "./language-schemas.ts";
import { formatMessage, type MessageValues } from "./messages.ts";
import { valuesForReader } from "./reader-values.ts";
import { type ErrorCode, errorTerms } from "./terms/error-terms.ts";

/**
 * An error that a caller can act on. The code is from a closed list, the sentence is made in the reader's language,
 * and every surface maps codes to its own terms (an HTTP status, an exit code) in one table.
 */
export class IntersectorError extends Error {
  readonly code: ErrorCode;
  readonly values: MessageValues;
  readonly findings: readonly Finding[];

  constructor(
    code: ErrorCode,
    values: MessageValues = {},
    options: { findings?: readonly Finding[]; cause?: unknown } = {},
  ) {
    super(
      formatMessage(errorTerms[code], "en", valuesForReader(values, "en")),
      options.cause === undefined ? undefined : { cause: options.cause },
    );
    this.name = new.target.name;
    this.code = code;
    this.values = values;
    this.findings = options.findings ?? [];
  }
}

/** The error as a sentence in the reader's language; kinds, languages and actions are shown by their words. */
export function describeError(error: IntersectorError, language: Language): string {
  return formatMessage(errorTerms[error.code], language, valuesForReader(error.values, language));
}

/** What was given does not fit its schema; the findings say where and what was expected. */
export class InvalidInput extends IntersectorError {
  constructor(findings: readonly Finding[]) {
    super("invalidInput", { count: findings.length }, { findings });
  }
}

export class RecordNotFound extends IntersectorError {
  constructor(key: { kind: string; id: string }) {
    super("recordNotFound", { kind: key.kind, id: key.id });
  }
}

/** Two writers on one version: who comes second is shown both. */
export class VersionConflict extends IntersectorError {
  readonly key: RecordKey;
  readonly expectedVersion: number;
  readonly actualVersion: number;

  constructor(key: RecordKey, expectedVersion: number, actualVersion: number) {
    super("versionConflict", { kind: key.kind, id: key.id, expectedVersion, actualVersion });
    this.key = key;
    this.expectedVersion = expectedVersion;
    this.actualVersion = actualVersion;
  }
}

export class NotPermitted extends IntersectorError {
  constructor(action: string) {
    super("notPermitted", { action });
  }
}
