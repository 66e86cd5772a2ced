import { createHash } from "node:crypto";
import type { ExternalId, KindName, RecordId } from "@intersector/domain";

/** Room for the hash that keeps two cut ids apart. */
const maxPlainLength = 100;

/**
 * The id that a record of another system gets here: always the same, so that a second import finds the first.
 * @example
 * idFromExternalId({ system: "uninfo", id: "114833" }) //=> "uninfo-114833"
 * idFromExternalId({ system: "uninfo-agency", id: "UN Women" }) //=> "uninfo-agency-un-women-7d21baab"
 */
export function idFromExternalId({ system, id }: ExternalId): RecordId {
  const short = plainLetters(id).slice(0, maxPlainLength - system.length);
  // What two ids could share after the change of letters tells them apart by a hash.
  return short === id
    ? `${system}-${id}`
    : `${system}-${short}${short === "" ? "" : "-"}${hash(id).slice(0, 8)}`;
}

/**
 * An id that a person can read, from a name that is unlike all others but for case and signs.
 * @example
 * idFromName("uninfo", "UN Women") //=> "uninfo-un-women"
 */
export function idFromName(prefix: string, name: string): RecordId {
  const plain = plainLetters(name).slice(0, maxPlainLength - prefix.length);
  return `${prefix}-${plain === "" ? hash(name).slice(0, 8) : plain}`;
}

function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** The id of a record that nothing else names: from its own content, so that the same row gives the same record. */
export function idFromBody(kind: KindName, body: unknown): RecordId {
  const prefix = kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `${prefix}-${hash(canonicalJson(body)).slice(0, 16)}`;
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
