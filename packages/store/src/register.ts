import type {
  BodyInput,
  KindName,
  RecordChange,
  RecordKey,
  RecordState,
  RegisterRecord,
} from "@intersector/domain";
import type { AnalysisStore } from "./analyses.ts";
import type { IdempotencyStore } from "./idempotency-store.ts";
import type {
  ChangeNotice,
  ChangesQuery,
  FieldDifference,
  ListPage,
  ListQuery,
  ReferrersPage,
  ReferrersQuery,
  SearchHit,
  SearchScope,
} from "./read/read-request.ts";
import type { TokenStore } from "./token-store.ts";
import type { VerifyReport } from "./verify-register.ts";
import type { BulkResult, BulkWrite, RecordWrite, WriteContext } from "./write/write-request.ts";

/** The register: every record, every change, every reference. Throws the errors of `@intersector/domain`. */
export interface Register {
  get<Name extends KindName>(kind: Name, id: string): Promise<RegisterRecord<Name> | undefined>;
  getMany(keys: readonly RecordKey[]): Promise<RegisterRecord[]>;
  list<Name extends KindName>(kind: Name, query?: ListQuery): Promise<ListPage<Name>>;
  /** Every record of a kind, in the order of ids, without holding them all in memory. */
  all<Name extends KindName>(
    kind: Name,
    states?: readonly RecordState[],
  ): AsyncIterable<RegisterRecord<Name>>;
  /** What was written last, newest first. */
  recentChanges(query?: ChangesQuery): Promise<RecordChange[]>;
  /** What was written after an entry of the log, in the order of the log: 500 at most. */
  changesAfter(sequence: number, limit?: number): Promise<ChangeNotice[]>;
  /** The number of the log's last entry; 0 where nothing has been written. */
  lastSequence(): Promise<number>;
  /** Everybody who has written, with how many changes, who wrote most first. */
  countByActor(): Promise<{ actor: string; changes: number }[]>;
  search(words: string, query?: SearchScope & { limit?: number }): Promise<SearchHit[]>;
  /** How many records of each kind a search finds, on whichever page; the kind with most first. */
  countSearch(words: string, scope?: SearchScope): Promise<{ kind: KindName; count: number }[]>;

  create<Name extends KindName>(
    kind: Name,
    record: { id?: string; body: BodyInput<Name>; state?: RecordState },
    context: WriteContext,
  ): Promise<RegisterRecord<Name>>;
  /**
   * An equal body is left as it is, without a new version.
   * @throws VersionConflict when somebody else has written since `expectedVersion`.
   */
  change<Name extends KindName>(
    kind: Name,
    id: string,
    change: { body: BodyInput<Name>; expectedVersion: number },
    context: WriteContext,
  ): Promise<RegisterRecord<Name>>;
  /** @throws InvalidInput with a finding `referenceWithdrawn` where the record points at a withdrawn one. */
  publish(
    kind: KindName,
    id: string,
    expectedVersion: number,
    context: WriteContext,
  ): Promise<RegisterRecord>;
  /** @throws IntersectorError `recordReferenced` while published records point at it. */
  withdraw(
    kind: KindName,
    id: string,
    expectedVersion: number,
    context: WriteContext,
  ): Promise<RegisterRecord>;
  /**
   * Writes the body of an old version as a new one.
   * @throws IntersectorError `versionNotFound`
   */
  restore(
    kind: KindName,
    id: string,
    restore: { version: number; expectedVersion: number },
    context: WriteContext,
  ): Promise<RegisterRecord>;
  /**
   * Several writes in one transaction, in their order, each with the version that its writer has read: the records as
   * they then are.
   * @throws WriteFailed with the error of the first that failed; nothing is written then.
   */
  writeMany(writes: readonly RecordWrite[], context: WriteContext): Promise<RegisterRecord[]>;
  /** All writes in one transaction, in any order: references among them are allowed. */
  putMany(writes: Iterable<BulkWrite> | AsyncIterable<BulkWrite>, context: WriteContext): Promise<BulkResult>;

  /** The versions of a record, oldest first: the latest `limit` (500 at most) of those before version `before`. */
  history(kind: KindName, id: string, query?: { before?: number; limit?: number }): Promise<RecordChange[]>;
  compare(kind: KindName, id: string, fromVersion: number, toVersion: number): Promise<FieldDifference[]>;
  referrers(key: RecordKey, query?: ReferrersQuery): Promise<ReferrersPage>;
  findByExternalIds(
    kind: KindName,
    system: string,
    ids: readonly string[],
  ): Promise<Map<string, RegisterRecord>>;
  counts(): Promise<Record<KindName, Record<RecordState, number>>>;
  verify(): Promise<VerifyReport>;

  analyses: AnalysisStore;
  tokens: TokenStore;
  idempotency: IdempotencyStore;
  close(): Promise<void>;
}
