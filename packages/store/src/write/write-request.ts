import type { BodyInput, KindName, RecordState } from "@intersector/domain";

/** Who writes, when and why. `at` is for the loading of a sample and for tests; otherwise the register's clock. */
export interface WriteContext {
  actor: string;
  reason?: string;
  at?: string;
}

/** One write of a bulk. `put` creates what is not there and changes what is; an equal body is left as it is. */
export interface BulkWrite<Name extends KindName = KindName> {
  kind: Name;
  id: string;
  body: BodyInput<Name>;
  state?: RecordState;
}

/** One of several writes that belong together. `reason` goes before that of the context. */
export type RecordWrite = { kind: KindName; reason?: string } & (
  | { operation: "create"; id?: string; body: unknown; state?: RecordState }
  | { operation: "change"; id: string; expectedVersion: number; body: unknown }
  | { operation: "publish" | "withdraw"; id: string; expectedVersion: number }
);

export interface BulkResult {
  created: number;
  changed: number;
  unchanged: number;
}
