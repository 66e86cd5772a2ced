import type { BodyOf, KindName } from "@intersector/domain";
import {
  hashKey,
  keepPreviousData,
  type UseQueryResult,
  useQueries,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import type { ComingRows } from "./coming-rows.ts";
import type { Included } from "./included.ts";
import { furthestRecord, type ListQuery, recordPageQuery, recordsAtOnce } from "./records-api.ts";
import { useSettled } from "./use-settled.ts";

/** How long a scroll must rest before what is in sight is asked for, in milliseconds: a fling passes hundreds of pages. */
const restMs = 120;

/** A record as a list gives it, with the titles of those that it refers to. */
export interface ListedRecord<Name extends KindName> {
  id: string;
  updatedAt: string;
  body: BodyOf<Name>;
  included: Included;
}

export interface RecordRowsOptions {
  /** False while it is not known yet what the list is to be asked. */
  enabled?: boolean;
  /** Fields whose values are counted over the whole list. */
  facets?: readonly string[];
}

export interface RecordRows<Name extends KindName> {
  /** Undefined until it is known how many there are. */
  rows: ComingRows<ListedRecord<Name>> | undefined;
  facets: Readonly<Record<string, readonly { value: string; count: number }[]>>;
  /** The rows are those of what was asked before. */
  isOld: boolean;
  /** What went wrong with any part of what is in sight. */
  error: Error | null;
  retry: () => void;
}

/** The pages in sight, by their numbers from 0, and that of the row that has the focus. */
interface Sight {
  first: number;
  last: number;
  focused: number;
}

/**
 * Any row of a list of records, wherever it stands: the pages in sight are fetched, then one before and one after. What
 * is no longer in sight while it is fetched is given up. Until the first answer to another question, the rows stay.
 */
export function useRecordRows<Name extends KindName>(
  kind: Name,
  query: ListQuery,
  { enabled = true, facets = [] }: RecordRowsOptions = {},
): RecordRows<Name> {
  const client = useQueryClient();
  const [shown, setShown] = useState(query);
  const pageQuery = (page: number, of: ListQuery) =>
    recordPageQuery(
      kind,
      page === 0 && facets.length > 0 ? { ...of, facets: facets.join(",") } : of,
      page * recordsAtOnce,
    );
  const first = useQuery({ ...pageQuery(0, query), enabled, placeholderData: keepPreviousData });
  const list = hashKey([kind, shown]);
  if (!first.isPlaceholderData && list !== hashKey([kind, query])) setShown(query);

  const [sight, setSight] = useState<Sight>({ first: 0, last: 0, focused: 0 });
  const rested = useSettled(sight, restMs);
  const show = useCallback((from: number, to: number, focused: number) => {
    const next = { first: pageOf(from), last: pageOf(to), focused: pageOf(focused) };
    setSight((now) => (hashKey([now]) === hashKey([next]) ? now : next));
  }, []);

  const total = first.data?.total ?? 0;
  const count = Math.min(total, furthestRecord);
  const pages = useMemo(() => pagesAround(sight, Math.max(pageOf(count - 1), 0)), [sight, count]);
  const isInSight = (page: number) => page >= sight.first && page <= sight.last;
  const hasCome = (page: number) => client.getQueryData(pageQuery(page, shown).queryKey) !== undefined;
  const isSightThere = pages.every((page) => !isInSight(page) || hasCome(page));
  const isWanted = (page: number) => {
    if (page === sight.focused) return page === rested.focused;
    if (isInSight(page)) return page >= rested.first && page <= rested.last;
    return isSightThere && page >= rested.first - 1 && page <= rested.last + 1;
  };
  const { parts, error } = useQueries({
    queries: pages.map((page) => ({
      ...pageQuery(page, shown),
      enabled: enabled && total > 0 && isWanted(page),
      select: listedRecords,
    })),
    combine: together,
  });

  const rowAt = useCallback(
    (index: number) => {
      const records: unknown = parts[pages.indexOf(pageOf(index))]?.[index % recordsAtOnce];
      // The API's answers are typed for all kinds together.
      return records as ListedRecord<Name> | undefined;
    },
    [parts, pages],
  );
  const isThere = first.data !== undefined;
  const rows = useMemo(
    () => (isThere ? { list, total, count, rowAt, show } : undefined),
    [isThere, list, total, count, rowAt, show],
  );
  return {
    rows,
    facets: first.data?.facets ?? {},
    isOld: first.isPlaceholderData,
    error: first.error ?? error,
    retry: () =>
      void client.refetchQueries({
        queryKey: ["records", kind, "page"],
        type: "active",
        predicate: ({ state }) => state.status === "error",
      }),
  };
}

function pageOf(index: number): number {
  return Math.floor(index / recordsAtOnce);
}

/** The pages in sight, one before and one after them, and that of the focus. */
function pagesAround({ first, last, focused }: Sight, end: number): number[] {
  const from = Math.min(Math.max(first - 1, 0), end);
  const to = Math.min(last + 1, end);
  const pages = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return pages.includes(focused) || focused > end ? pages : [...pages, focused];
}

/** The same of a record of any kind. */
export interface Listed {
  id: string;
  updatedAt: string;
  body: unknown;
}

function listedRecords(page: { records: readonly Listed[]; included?: Included }): (Listed & {
  included: Included;
})[] {
  const { included = {} } = page;
  return page.records.map(({ id, updatedAt, body }) => ({ id, updatedAt, body, included }));
}

function together(results: UseQueryResult<Listed[]>[]) {
  return {
    parts: results.map(({ data }) => data),
    error: results.find(({ error }) => error !== null)?.error ?? null,
  };
}
