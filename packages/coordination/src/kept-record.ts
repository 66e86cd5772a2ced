import type { BodyOf, KindName, RecordId } from "@intersector/domain";

/** What the functions of this package read of a record. Every record of the register is one. */
export interface KeptRecord<Name extends KindName> {
  id: RecordId;
  body: BodyOf<Name>;
}
