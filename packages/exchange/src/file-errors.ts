import {
  type Finding,
  type FindingCode,
  IntersectorError,
  type MessageValues,
  type Place,
} from "@intersector/domain";

/** A file of which nothing can be used. The finding says what is wrong, where, and what to do. */
export class UnreadableFile extends IntersectorError {
  constructor(findings: readonly Finding[], options: { cause?: unknown } = {}) {
    super("unreadableFile", { file: findings[0]?.place?.file ?? "" }, { findings, ...options });
  }
}

/** Data that a format cannot hold. The finding says which cell. */
export class UnwritableFile extends IntersectorError {
  constructor(format: string, findings: readonly Finding[]) {
    super("unwritableFile", { format }, { findings });
  }
}

/** A finding about a place in a file, not about a field of a body. */
export function fileFinding(code: FindingCode, place: Place, values: MessageValues = {}): Finding {
  return { code, path: [], values, place };
}

/** The refusal of a whole file for one reason. */
export function refuseFile(
  code: FindingCode,
  place: Place,
  values: MessageValues = {},
  cause?: unknown,
): UnreadableFile {
  return new UnreadableFile([fileFinding(code, place, values)], cause === undefined ? undefined : { cause });
}
