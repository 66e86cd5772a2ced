import { IntersectorError } from "@intersector/domain";

/** The ETag of a record: its version. */
export function etagOf(record: { version: number }): string {
  return `"${record.version}"`;
}

/**
 * The version that a writer has read.
 * @throws IntersectorError `preconditionRequired` where the header is absent or no version.
 * @example
 * versionOfIfMatch('"7"') //=> 7
 * versionOfIfMatch('"7-Zx1c"') //=> 7, from the ETag of a record that was read
 */
export function versionOfIfMatch(header: string | undefined): number {
  const [, version] = /^(?:W\/)?"?(\d{1,9})(?:-[\w-]*)?"?$/.exec(header?.trim() ?? "") ?? [];
  if (version === undefined) throw new IntersectorError("preconditionRequired");
  return Number(version);
}
