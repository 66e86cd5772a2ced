import { type RegisterRecord, VersionConflict } from "@intersector/domain";

/** A version conflict with both writers' bodies, so that the second can compare and save again. */
export class WriteConflict extends VersionConflict {
  readonly current: RegisterRecord;
  readonly yours: Record<string, unknown> | undefined;

  constructor(
    conflict: VersionConflict,
    current: RegisterRecord,
    yours: Record<string, unknown> | undefined,
  ) {
    super(conflict.key, conflict.expectedVersion, conflict.actualVersion);
    this.current = current;
    this.yours = yours;
  }
}
