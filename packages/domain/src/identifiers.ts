import { z } from "zod";
import type { KindName } from "./kind-names.ts";
import { form } from "./terms/type-terms.ts";

/** The id of a record: lower-case letters, digits, `.`, `_` and `-`, at most 120 characters. */
export const RecordId = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,119}$/, form("recordId"));
export type RecordId = z.infer<typeof RecordId>;

/** A record named from outside its kind. */
export interface RecordKey {
  kind: KindName;
  id: RecordId;
}

/** What the product knows of a reference field: the kinds that it may point at. */
export interface ReferenceMeta {
  reference: readonly KindName[];
}

/**
 * A field that points at a record of one kind. The store holds it as a foreign key.
 * @example
 * const schema = z.object({ unit: reference("unit") });
 */
export function reference(kind: KindName) {
  return RecordId.meta({ reference: [kind] });
}

/**
 * A field that points at a record of one of several kinds.
 * @example
 * const schema = z.object({ subject: referenceToAny(["activity", "resolution"]) });
 */
export function referenceToAny<const Kinds extends readonly [KindName, ...KindName[]]>(kinds: Kinds) {
  return z.strictObject({ kind: z.enum(kinds), id: RecordId }).meta({ reference: kinds });
}

/** A new record id: a UUID of version 7, so that ids sort by the time of their making. */
export function newRecordId(
  nowMs: number,
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>,
): RecordId {
  const bytes = random(new Uint8Array(16));
  const view = new DataView(bytes.buffer);
  view.setUint16(0, Math.floor(nowMs / 2 ** 32));
  view.setUint32(2, nowMs % 2 ** 32);
  view.setUint8(6, (view.getUint8(6) & 0x0f) | 0x70);
  view.setUint8(8, (view.getUint8(8) & 0x3f) | 0x80);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
