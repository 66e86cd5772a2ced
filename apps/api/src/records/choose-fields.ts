import { type Finding, type KindName, kinds, type RegisterRecord } from "@intersector/domain";
import { InvalidRequest } from "../invalid-request.ts";

/**
 * The fields of a kind's body that somebody asks for, each checked; `undefined` where all of them are asked for.
 * @throws InvalidRequest for a field that no body of the kind has, with those that it has.
 */
export function parseFields(
  kind: KindName,
  fields: readonly string[] | undefined,
): ReadonlySet<string> | undefined {
  if (fields === undefined) return undefined;
  const known = kinds[kind].body.shape;
  const allowed = Object.keys(known).join(", ");
  const findings = fields
    .filter((field) => !Object.hasOwn(known, field))
    .map((given): Finding => ({ code: "notInList", path: ["fields"], values: { given, allowed } }));
  if (findings.length > 0) throw new InvalidRequest("query", findings);
  return new Set(fields);
}

/** A record whose body holds the chosen fields alone, as far as they are filled in. */
export function withFields<Item extends RegisterRecord>(
  record: Item,
  fields: ReadonlySet<string> | undefined,
): Item {
  if (fields === undefined) return record;
  const chosen = Object.entries(record.body).filter(([field]) => fields.has(field));
  return { ...record, body: Object.fromEntries(chosen) as Item["body"] };
}
