import { z } from "zod";
import { RecordId } from "./identifiers.ts";
import { type KindName, kindNames } from "./kind-names.ts";
import { type BodyOf, kinds } from "./kinds.ts";
import type { LocalizedText } from "./localized-text-schema.ts";

export const RecordState = z.enum(["draft", "published", "withdrawn"]);
export type RecordState = z.infer<typeof RecordState>;

/** What every record has around its body. `version` counts from 1; times are ISO 8601 in UTC. */
export const RecordEnvelope = z.object({
  kind: z.enum(kindNames),
  id: RecordId,
  version: z.number().int().min(1),
  state: RecordState,
  createdAt: z.iso.datetime(),
  createdBy: z.string().min(1),
  updatedAt: z.iso.datetime(),
  updatedBy: z.string().min(1),
});
export type RecordEnvelope = z.infer<typeof RecordEnvelope>;

/** A record of the register. */
export type RegisterRecord<Name extends KindName = KindName> = {
  [K in Name]: Omit<RecordEnvelope, "kind"> & { kind: K; body: BodyOf<K> };
}[Name];

/** One entry of the append-only log. `hash` covers the entry and `previousHash`, so that no entry can change unseen. */
export const RecordChange = z.object({
  sequence: z.number().int().min(1),
  kind: z.enum(kindNames),
  id: RecordId,
  version: z.number().int().min(1),
  operation: z.enum(["create", "change", "publish", "withdraw", "restore"]),
  state: RecordState,
  body: z.record(z.string(), z.unknown()),
  actor: z.string().min(1),
  at: z.iso.datetime(),
  reason: z.string().optional(),
  previousHash: z.string(),
  hash: z.string(),
});
export type RecordChange = z.infer<typeof RecordChange>;

/** What a list or a link shows of a record. */
export function titleOf<Name extends KindName>(kind: Name, body: BodyOf<Name>): LocalizedText | string {
  const title = kinds[kind].title as (body: BodyOf<Name>) => LocalizedText | string;
  return title(body);
}
