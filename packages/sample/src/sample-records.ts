import type { CalendarDate } from "@intersector/domain";
import { actionItems, caseDecisions } from "./cases/case-decisions.ts";
import { comingWork } from "./cases/coming-work.ts";
import { focalPoints, topicCoordinators } from "./cases/focal-points.ts";
import { liaisonStatements, practices } from "./cases/liaison.ts";
import { openCases } from "./cases/open-cases.ts";
import { operationalPlan } from "./cases/operational-plan.ts";
import { decidedCases } from "./cases/overlap-cases.ts";
import { conferenceMeetings } from "./facts/conference-meetings.ts";
import { conferences } from "./facts/conferences.ts";
import { coordinationGroups } from "./facts/coordination-groups.ts";
import { coordinationTools } from "./facts/coordination-tools.ts";
import { decisions } from "./facts/decisions.ts";
import { documents } from "./facts/documents.ts";
import { financialPlan } from "./facts/financial-plan.ts";
import { asOnDay } from "./facts/held-meetings.ts";
import { provisions } from "./facts/mandate.ts";
import { meetings } from "./facts/meetings.ts";
import { newTopics } from "./facts/new-topics.ts";
import { people } from "./facts/people.ts";
import { planning } from "./facts/planning.ts";
import { programmes } from "./facts/programmes.ts";
import { reportEditions } from "./facts/report-edition.ts";
import { sectors } from "./facts/sectors.ts";
import { activeTopics } from "./facts/topics.ts";
import { connectivity } from "./portfolio/connectivity.ts";
import { corporate } from "./portfolio/corporate.ts";
import { cybersecurity } from "./portfolio/cybersecurity.ts";
import { environment } from "./portfolio/environment.ts";
import { inclusion } from "./portfolio/inclusion.ts";
import { knowledge } from "./portfolio/knowledge.ts";
import { outreach } from "./portfolio/outreach.ts";
import { spectrum } from "./portfolio/spectrum.ts";
import { technology } from "./portfolio/technology.ts";
import type { SampleRecord } from "./sample-record.ts";
import { frameworkItems, frameworks, indicators } from "./tables/frameworks.ts";
import { strategicPlan } from "./tables/plan-nodes.ts";
import { resolutionLinks, resolutions } from "./tables/resolutions.ts";
import { themes } from "./tables/themes.ts";
import { units } from "./tables/units.ts";

/** The records that carry what the report of 2026 says, all of them facts with their source. */
export function reportRecords(): SampleRecord[] {
  return [
    ...sectors,
    ...people,
    ...conferences,
    ...coordinationGroups,
    ...meetings,
    ...conferenceMeetings,
    ...documents,
    ...activeTopics,
    ...newTopics,
    ...decisions,
    ...provisions,
    ...programmes,
    ...coordinationTools,
    ...planning,
    ...financialPlan,
    ...reportEditions,
  ];
}

/** The tables on which the report's records rest: resolutions, themes, plans and frameworks. */
export function tableRecords(): SampleRecord[] {
  return [
    ...units,
    ...themes,
    ...resolutions,
    ...resolutionLinks,
    ...strategicPlan,
    ...frameworks,
    ...frameworkItems,
    ...indicators,
  ];
}

/** What is made up to show the product at work: the activities that units might report, and what coordination makes of them. */
export function illustrativeRecords(): SampleRecord[] {
  return [
    ...cybersecurity,
    ...environment,
    ...inclusion,
    ...technology,
    ...spectrum,
    ...connectivity,
    ...knowledge,
    ...corporate,
    ...outreach,
    ...decidedCases,
    ...openCases,
    ...caseDecisions,
    ...actionItems,
    ...liaisonStatements,
    ...practices,
    ...focalPoints,
    ...topicCoordinators,
    ...operationalPlan,
  ];
}

/**
 * A small register that is true to life: the facts of the report of 2026, the resolutions and plans they rest on, and
 * an illustrative portfolio of activities with its overlaps. Every reference points at a record of the sample.
 * @param options.today the day from which it is looked at: meetings that are over by then have been held, and what the
 * next weeks bring is made up for it. Without a day the sample is the same whenever it is made.
 * @example
 * sampleRecords().find((record) => record.id === "iscg")?.kind //=> "group"
 */
export function sampleRecords({ today }: { today?: CalendarDate } = {}): SampleRecord[] {
  const records = [...reportRecords(), ...tableRecords(), ...illustrativeRecords()];
  if (today === undefined) return records;
  return [...records.map((record) => asOnDay(record, today)), ...comingWork(today)];
}
