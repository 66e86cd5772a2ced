import {
  isLate,
  type KeptDraft,
  readSides,
  type WaitingItem,
  type WaitingRecords,
  whatWaits,
} from "@intersector/coordination";
import {
  type KindName,
  kindNames,
  may,
  type Principal,
  type RecordKey,
  type RegisterRecord,
} from "@intersector/domain";
import type { Register } from "@intersector/store";
import { mayRead } from "../records/permissions.ts";
import { includedKey, toIncluded } from "../records/present.ts";
import { readAll } from "../records/read-all.ts";
import { sideAmong } from "../records/side-of-body.ts";
import { titlesOfRecords } from "../records/title-of-record.ts";
import type { IncludedRecord } from "../schemas/records.ts";
import type { Waiting } from "../schemas/waiting.ts";

/** How many of the things that wait for one reason are told. */
const itemsTold = 20;
/** How many drafts of a kind are looked through, the latest first: an import may leave tens of thousands. */
const draftsRead = 500;

/** What waits for somebody on a day, read from what they may see. */
export async function readWaiting(register: Register, principal: Principal, today: string): Promise<Waiting> {
  const items = whatWaits(await readRecords(register, principal), principal, today);
  const groups = Map.groupBy(items, ({ reason }) => reason);
  const told = [...groups].map(([reason, of]) => ({ reason, of, first: of.slice(0, itemsTold) }));
  const included = await include(
    register,
    principal,
    told.flatMap(({ first }) => first.flatMap(keysOf)),
  );
  return {
    today,
    total: items.length,
    late: countLate(items, today),
    groups: told.map(({ reason, of, first }) => ({
      reason,
      count: of.length,
      late: countLate(of, today),
      items: first.flatMap((item) => toTold(item, included, today)),
    })),
  };
}

async function readRecords(register: Register, principal: Principal): Promise<WaitingRecords> {
  const read = <Name extends KindName>(kind: Name) => readAll(register, principal, kind);
  const [units, themes, focalPoints, topics, coordinators, resolutions, resolutionLinks] = await Promise.all([
    read("unit"),
    read("theme"),
    read("focalPoint"),
    read("topic"),
    read("topicCoordinator"),
    read("resolution"),
    read("resolutionLink"),
  ]);
  const [overlapCases, actionItems, liaisonStatements, groups, meetings, documents, reportEditions] =
    await Promise.all([
      read("overlapCase"),
      read("actionItem"),
      read("liaisonStatement"),
      read("group"),
      read("meeting"),
      read("document"),
      read("reportEdition"),
    ]);
  return {
    ...{ units, themes, focalPoints, topics, coordinators, resolutions, resolutionLinks },
    ...{ overlapCases, actionItems, liaisonStatements, groups, meetings, documents, reportEditions },
    drafts: await readDrafts(register, principal, units),
  };
}

async function readDrafts(
  register: Register,
  principal: Principal,
  units: readonly RegisterRecord<"unit">[],
): Promise<KeptDraft[]> {
  const sideOf = readSides(units);
  const kinds = kindNames.filter((kind) => may(principal, { action: "read", kind, state: "draft" }));
  const pages = await Promise.all(
    kinds.map((kind) =>
      register.list(kind, {
        states: ["draft"],
        sort: { by: "updatedAt", direction: "descending" },
        limit: draftsRead,
      }),
    ),
  );
  return pages
    .flatMap(({ records }): RegisterRecord[] => records)
    .map(({ kind, id, body, createdBy, createdAt }) => {
      const side = sideAmong(principal, body, sideOf);
      return { kind, id, createdBy, since: createdAt.slice(0, 10), ...(side === undefined ? {} : { side }) };
    });
}

function keysOf({ record, units = [] }: WaitingItem): RecordKey[] {
  return [record, ...units.map((id) => ({ kind: "unit" as const, id }))];
}

async function include(
  register: Register,
  principal: Principal,
  keys: readonly RecordKey[],
): Promise<Map<string, IncludedRecord>> {
  const asked = new Map(keys.map((key) => [includedKey(key), key]));
  const found = (await register.getMany([...asked.values()])).filter((record) => mayRead(principal, record));
  const titles = await titlesOfRecords(register, principal, found);
  return new Map(
    found.map((record, at) => [
      includedKey(record),
      { ...toIncluded(record), title: titles[at] ?? record.id },
    ]),
  );
}

function toTold(
  { record, units, reason: _, ...item }: WaitingItem,
  included: ReadonlyMap<string, IncludedRecord>,
  today: string,
): Waiting["groups"][number]["items"] {
  const shown = included.get(includedKey(record));
  if (!shown) return [];
  return [
    {
      ...item,
      record: shown,
      ...(item.until === undefined ? {} : { daysLeft: daysBetween(today, item.until) }),
      ...(units === undefined
        ? {}
        : { units: units.flatMap((id) => included.get(includedKey({ kind: "unit", id })) ?? []) }),
    },
  ];
}

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: "days" }).days;
}

function countLate(items: readonly WaitingItem[], today: string): number {
  return items.filter((item) => isLate(item, today)).length;
}
