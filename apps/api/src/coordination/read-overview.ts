import {
  comingDeadlines,
  readSides,
  type StateOfCoordination,
  stateOfCoordination,
} from "@intersector/coordination";
import {
  type KindName,
  kindNames,
  may,
  type Principal,
  type RecordState,
  type RegisterRecord,
  sides,
} from "@intersector/domain";
import type { Register } from "@intersector/store";
import { readableStates } from "../records/permissions.ts";
import { includedKey, toIncluded } from "../records/present.ts";
import { readAll } from "../records/read-all.ts";
import type { Overview } from "../schemas/overview.ts";

/** How far ahead the first page looks, and how many deadlines it shows. */
const deadlineDays = 90;
const deadlinesShown = 8;

/** The figures of the first page, as of a day, of what somebody may see. */
export async function readOverview(
  register: Register,
  principal: Principal,
  today: string,
): Promise<Overview> {
  const read = <Name extends KindName>(kind: Name) => readAll(register, principal, kind);
  const [counts, units, themes, focalPoints, topics, coordinators, resolutions, resolutionLinks] =
    await Promise.all([
      register.counts(),
      read("unit"),
      read("theme"),
      read("focalPoint"),
      read("topic"),
      read("topicCoordinator"),
      read("resolution"),
      read("resolutionLink"),
    ]);
  const [overlapCases, actionItems, liaisonStatements, meetings, activities] = await Promise.all([
    read("overlapCase"),
    read("actionItem"),
    read("liaisonStatement"),
    read("meeting"),
    countActivities(register, principal, units),
  ]);
  const state = stateOfCoordination(
    {
      ...{ units, themes, focalPoints, topics, coordinators, resolutions, resolutionLinks },
      // Activities are counted in the database: there may be tens of thousands.
      ...{ activities: [], overlapCases, actionItems, liaisonStatements },
    },
    today,
  );
  const due = comingDeadlines(meetings, actionItems, liaisonStatements, today, { withinDays: deadlineDays });
  const reads = (kind: KindName) => readableStates(principal, kind).length > 0;
  return {
    counts: kindNames
      .filter(reads)
      .map((kind) => ({ kind, ...readableCounts(principal, kind, counts[kind]) })),
    areasOfMutualInterest: state.areasOfMutualInterest,
    focalPoints: state.focalPoints,
    coordinators: state.coordinators,
    topics: { byState: toCounted(state.topics) },
    ...(activities ? { activities } : {}),
    ...(reads("overlapCase") ? { overlaps: toOverlaps(state) } : {}),
    ...(reads("actionItem") ? { actions: state.actions } : {}),
    overdueCalls: state.overdueCalls,
    deadlines: withRecords(due, [...meetings, ...actionItems, ...liaisonStatements]).slice(0, deadlinesShown),
  };
}

function toCounted(counts: Readonly<Record<string, number>>): { value: string; count: number }[] {
  return Object.entries(counts).map(([value, count]) => ({ value, count }));
}

function toOverlaps({
  overlapCases,
  savingsVerified,
}: StateOfCoordination): NonNullable<Overview["overlaps"]> {
  return {
    byClass: toCounted(overlapCases.byClass),
    byState: toCounted(overlapCases.byState),
    awaitingUnits: overlapCases.awaitingUnits,
    savingsVerified,
  };
}

function withRecords(
  due: ReturnType<typeof comingDeadlines>,
  records: readonly RegisterRecord[],
): Overview["deadlines"] {
  const byKey = new Map(records.map((record) => [includedKey(record), record]));
  return due.flatMap(({ record: key, ...deadline }) => {
    const record = byKey.get(includedKey(key));
    return record ? [{ ...deadline, record: toIncluded(record) }] : [];
  });
}

function readableCounts(principal: Principal, kind: KindName, counted: Record<RecordState, number>) {
  const count = (state: RecordState) =>
    may(principal, { action: "read", kind, state }) ? counted[state] : 0;
  return { published: count("published"), draft: count("draft"), withdrawn: count("withdrawn") };
}

async function countActivities(
  register: Register,
  principal: Principal,
  units: readonly RegisterRecord<"unit">[],
): Promise<Overview["activities"]> {
  if (!may(principal, { action: "read", kind: "activity", state: "published" })) return undefined;
  const page = await register.list("activity", {
    states: ["published"],
    facets: ["unit", "state"],
    limit: 1,
  });
  const sideOf = readSides(units);
  const counts = Object.fromEntries([...sides, "unknown"].map((side) => [side, 0]));
  for (const { value, count } of page.facets.unit ?? []) {
    const side = sideOf(value) ?? "unknown";
    counts[side] = (counts[side] ?? 0) + count;
  }
  return { bySide: toCounted(counts), byState: page.facets.state ?? [] };
}
