import { IntersectorError, type KindName } from "@intersector/domain";

/** A refused item of a bulk, by its place from 0. */
export interface RefusedItem {
  item: number;
  kind: KindName;
  error: IntersectorError;
}

/** Some items of a bulk that was to be written together were refused, so that nothing was written. */
export class BulkRefused extends IntersectorError {
  readonly refused: readonly RefusedItem[];

  constructor(refused: readonly RefusedItem[]) {
    super("bulkRefused", { count: refused.length });
    this.refused = refused;
  }
}
