import { isKindName, type KindName, type RecordChange } from "@intersector/domain";
import { oneOf } from "../../lib/search-params.ts";

export type Operation = RecordChange["operation"];

/** What can be done to a record, in the order of its life. */
export const operations: readonly Operation[] = ["create", "change", "publish", "withdraw", "restore"];

/** What the address says of the log. */
export interface LogSearch {
  kind?: KindName | undefined;
  /** Of one record; goes with `kind`. */
  id?: string | undefined;
  actor?: string | undefined;
  operation?: Operation | undefined;
  /** Days, both included, as the reader's calendar has them. */
  from?: string | undefined;
  to?: string | undefined;
}

/** Reads the search part of an address; what the log cannot use is left out. */
export function parseLogSearch(given: Record<string, unknown>): LogSearch {
  const kind = oneOf(given.kind);
  const known = kind !== undefined && isKindName(kind) ? kind : undefined;
  const operation = oneOf(given.operation);
  const found = {
    kind: known,
    id: known === undefined ? undefined : oneOf(given.id),
    actor: oneOf(given.actor),
    operation: operations.find((one) => one === operation),
    from: dayOf(given.from),
    to: dayOf(given.to),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** What the API is asked: days become instants of the reader's own time zone. */
export function logQueryOf({ from, to, ...search }: LogSearch, timeZone: string): Record<string, string> {
  const given = {
    ...search,
    from: from && startOfDay(from, timeZone),
    to: to && startOfDay(Temporal.PlainDate.from(to).add({ days: 1 }).toString(), timeZone),
  };
  return Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** How many choices narrow the log. */
export function countLogChoices(search: LogSearch): number {
  const { id: _, ...choices } = search;
  return Object.keys(parseLogSearch(choices)).length;
}

function startOfDay(day: string, timeZone: string): string {
  return Temporal.PlainDate.from(day).toZonedDateTime(timeZone).toInstant().toString();
}

function dayOf(value: unknown): string | undefined {
  const text = oneOf(value);
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString();
  } catch {
    return undefined;
  }
}
