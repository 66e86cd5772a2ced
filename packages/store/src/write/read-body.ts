import {
  check,
  type Finding,
  IntersectorError,
  InvalidInput,
  isKindName,
  type KindName,
  kinds,
  RecordId,
} from "@intersector/domain";
import { isStorable, showUnstorable } from "./storable-text.ts";

/**
 * Reads a body with the schema of its kind; what has a default and was left out is filled in.
 * @throws InvalidInput with a finding for each thing that is wrong.
 */
export function readBody(kind: KindName, id: string, body: unknown): Record<string, unknown> {
  if (!isKindName(kind)) throw new IntersectorError("unknownKind", { kind });
  const key = check(RecordId, id);
  if (!key.ok) throw new InvalidInput(key.findings.map((finding) => ({ ...finding, path: ["id"] })));
  const checked = check(kinds[kind].body, body);
  const findings = checked.ok ? findUnstorable(checked.value, []) : checked.findings;
  if (!checked.ok || findings.length > 0) throw new InvalidInput(findings);
  return checked.value as Record<string, unknown>;
}

/** What JSON can hold and PostgreSQL's jsonb cannot. */
function findUnstorable(value: unknown, path: (string | number)[]): Finding[] {
  if (typeof value === "string") {
    if (isStorable(value)) return [];
    return [{ code: "wrongFormat", path, values: { given: showUnstorable(value), expected: "Unicode" } }];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => findUnstorable(item, [...path, index]));
  if (value !== null && typeof value === "object") {
    return Object.entries(value).flatMap(([key, field]) => findUnstorable(field, [...path, key]));
  }
  return [];
}
