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

/**
 * Reads a body with the schema of its kind; what has a default and was left out is filled in.
 * @throws InvalidInput with a finding for each thing that is wrong.
 */
export function readBody(kind: KindName, id: string, body: unknown): Record<string, unknown> {
  if (!isKindName(kind)) throw new IntersectorError("unknownKind", { kind });
  const key = check(RecordId, id);
  if (!key.ok) throw new InvalidInput(key.findings.map((finding) => ({ ...finding, path: ["id"] })));
  const checked = check(kinds[kind].body, body);
  const findings = checked.ok ? findNulCharacters(checked.value, []) : checked.findings;
  if (!checked.ok || findings.length > 0) throw new InvalidInput(findings);
  return checked.value as Record<string, unknown>;
}

// PostgreSQL's jsonb has no place for U+0000; everything else that JSON can hold, it holds.
function findNulCharacters(value: unknown, path: (string | number)[]): Finding[] {
  if (typeof value === "string") {
    return value.includes("\0")
      ? [
          {
            code: "wrongFormat",
            path,
            values: { given: value.replaceAll("\0", "\\0").slice(0, 80), expected: "" },
          },
        ]
      : [];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => findNulCharacters(item, [...path, index]));
  if (value !== null && typeof value === "object") {
    return Object.entries(value).flatMap(([key, field]) => findNulCharacters(field, [...path, key]));
  }
  return [];
}
