import type {
  KindName,
  Language,
  RecordChange,
  RecordKey,
  RecordState,
  RegisterRecord,
} from "@intersector/domain";

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
