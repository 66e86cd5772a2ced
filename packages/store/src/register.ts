import type {
  BodyInput,
  KindName,
  Language,
  OverlapAnalysis,
  OverlapFindings,
  OverlapPair,
  RecordChange,
  RecordKey,
  RecordState,
  RegisterRecord,
  Role,
  Scope,
  Side,
} from "@intersector/domain";

/** Who writes, when and why. `at` is for the loading of a sample and for tests; otherwise the register's clock. */
export interface WriteContext {
  actor: string;
  reason?: string;
  at?: string;
}

/**
 * One condition on a list. `path` is a path in the body (`unit`, `period.from`), in which lists need no places
 * (`validations.unit`): a list matches by any element.
 */
export interface ListFilter {
  path: string;
  operator: "equals" | "oneOf" | "atLeast" | "atMost" | "exists" | "missing";
  value?: string | number | boolean | readonly (string | number | boolean)[];
}

export interface ListQuery {
  states?: readonly RecordState[];
  filters?: readonly ListFilter[];
  /** Words that the record must hold, in any of the six languages. */
  search?: string;
  /** `updatedAt`, `id`, `title` or a path in the body. */
  sort?: { by: string; direction: "ascending" | "descending" };
  /** In which language titles are sorted. */
  language?: Language;
  cursor?: string;
  /** How many records are skipped, after the cursor where there is one: 0 to 100,000; none when left out. */
  offset?: number;
  /** 1 to 500; 50 when left out. */
  limit?: number;
  /**
   * Paths whose values are counted over all that matches: how many records hold each. Texts, and values of more than
   * 200 characters, are not counted.
   */
  facets?: readonly string[];
}

export interface ListPage<Name extends KindName> {
  records: RegisterRecord<Name>[];
  total: number;
  nextCursor?: string;
  facets: Record<string, { value: string; count: number }[]>;
}

export interface SearchHit {
  record: RegisterRecord;
  rank: number;
  /** The words around the match, with `[[` and `]]` about what matched. */
  excerpt: string;
  /** In which language the excerpt stands, where it is in one. */
  language?: string;
}

/** What a search looks through. */
export interface SearchScope {
  kinds?: readonly KindName[];
  states?: readonly RecordState[];
  /** Only records of these kinds in these states; of every kind and state where left out. */
  among?: readonly { kind: KindName; state: RecordState }[];
}

/** Who points at a record, and from which field. */
export interface Referrer {
  from: RecordKey;
  path: string;
  record: RegisterRecord;
}

export interface ReferrersQuery {
  /** Only records of these kinds in these states; of every kind and state where left out. */
  among?: readonly { kind: KindName; state: RecordState }[];
  /** Of each kind only those after this one: the last of the page before. */
  after?: { id: string; path: string };
  /** How many of each kind: 1 to 500; 100 when left out. */
  limit?: number;
}

export interface ReferrersPage {
  /** By kind, then by id. A record that points from two fields is there twice. */
  referrers: Referrer[];
  /** How many records of each kind point at the record, on whichever page. */
  counts: { kind: KindName; count: number }[];
}

/** One field in which two versions differ. */
export interface FieldDifference {
  path: (string | number)[];
  before?: unknown;
  after?: unknown;
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

/** One thing that is wrong with the stored register. */
export interface VerifyFinding {
  code:
    | "hashBroken"
    | "chainBroken"
    | "versionGap"
    | "recordDiffersFromLog"
    | "referenceToNothing"
    | "referenceNotListed"
    | "bodyInvalid";
  key?: RecordKey;
  sequence?: number;
  detail: string;
}

export interface VerifyReport {
  records: number;
  changes: number;
  references: number;
  findings: VerifyFinding[];
}

export interface StoredAnalysis {
  id: string;
  state: "queued" | "running" | "done" | "failed" | "cancelled";
  /** 0 to 1. */
  progress: number;
  threshold: number;
  createdAt: string;
  createdBy: string;
  finishedAt?: string;
  error?: string;
  counts?: OverlapAnalysis["counts"];
  leftOut?: OverlapAnalysis["leftOut"];
  identical?: OverlapAnalysis["identical"];
}

export interface PairQuery {
  classes?: readonly OverlapPair["class"][];
  minScore?: number;
  /** An activity that must be one of the two. */
  activity?: string;
  units?: readonly string[];
  /** Only pairs whose two items belong to different sides or units. */
  across?: "sides" | "units";
  /** Only pairs between these two sides; within one where both are the same. */
  between?: readonly [Side, Side];
  cursor?: string;
  limit?: number;
}

/** Bulk results of comparisons: tables of their own, beside the records. */
export interface AnalysisStore {
  create(analysis: { id: string; threshold: number; actor: string }): Promise<StoredAnalysis>;
  update(id: string, change: Partial<Pick<StoredAnalysis, "state" | "progress" | "error">>): Promise<void>;
  /** Writes the whole result and marks the analysis as done. Pairs are read once, one by one. */
  save(id: string, result: OverlapFindings): Promise<void>;
  get(id: string): Promise<StoredAnalysis | undefined>;
  /** Those at work and those that ended less than `minutes` ago, without what they left out and what is identical. */
  recent(minutes: number): Promise<StoredAnalysis[]>;
  /** The latest 200, newest first, without what they left out and what is identical. */
  list(): Promise<StoredAnalysis[]>;
  pairs(id: string, query?: PairQuery): Promise<{ pairs: OverlapPair[]; total: number; nextCursor?: string }>;
  pair(id: string, a: string, b: string): Promise<OverlapPair | undefined>;
  /** How many pairs stand between two sides, by class; within one side where both are the same. */
  countBySides(id: string): Promise<SidePairCount[]>;
}

/** Pairs counted by the sides that their activities' units belong to now; pairs with a unit of no side are not counted. */
export interface SidePairCount {
  /** Before `b` in the alphabet, or the same. */
  a: Side;
  b: Side;
  class: OverlapPair["class"];
  pairs: number;
}

/** Which entries of the log are asked for. */
export interface ChangesQuery {
  /** 1 to 500; 50 where left out. */
  limit?: number;
  /** Only entries before this sequence number. */
  before?: number;
  kind?: KindName;
  id?: string;
  actor?: string;
  operation?: RecordChange["operation"];
  /** Instants: written at or after `from`, and before `to`. */
  from?: string;
  to?: string;
  /** Only records of these kinds in these states. */
  only?: readonly { kind: KindName; state: RecordState }[];
}

/** That something was written, without what. */
export type ChangeNotice = Omit<RecordChange, "body" | "reason" | "previousHash" | "hash">;

export interface NewToken {
  name: string;
  scopes: readonly Scope[];
  roles: readonly Role[];
  /** The side that a program with the role of a focal point speaks for. */
  side?: Side;
  expiresAt: string;
  actor: string;
}

/** A service token, without its secret. */
export interface StoredToken extends Omit<NewToken, "actor"> {
  id: string;
  createdAt: string;
  createdBy: string;
  revokedAt?: string;
  revokedBy?: string;
}

/** What programs of other teams sign in with. */
export interface TokenStore {
  /** The secret is given this once, and only its hash is kept. */
  create(token: NewToken): Promise<{ token: StoredToken; secret: string }>;
  /** Every token that was ever given, the latest first. */
  list(): Promise<StoredToken[]>;
  /** @throws IntersectorError `tokenNotFound` */
  revoke(id: string, actor: string): Promise<StoredToken>;
  /** The token of a secret, unless it has expired by `at` or was revoked. */
  find(secret: string, at: string): Promise<StoredToken | undefined>;
}

/** A reply as it was first given. */
export interface KeptReply {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array;
}

/** What became of requests with a key, by who asked. Replies are kept for a day. */
export interface IdempotencyStore {
  /** `first`: nobody has asked so yet, and who asks next waits. `other`: the key was given to another request. */
  begin(
    owner: string,
    key: string,
    requestHash: string,
  ): Promise<{ is: "first" | "other" | "underWay" } | { is: "done"; reply: KeptReply }>;
  finish(owner: string, key: string, reply: KeptReply): Promise<void>;
  /** The request did not come to an end, and may be tried again under its key. */
  forget(owner: string, key: string): Promise<void>;
}

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
