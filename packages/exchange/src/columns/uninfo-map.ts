import type { Activity, ExternalId } from "@intersector/domain";
import type { Column, ColumnMap, CompletionContext, ImportWrite } from "./column-map.ts";
import { idFromName } from "./record-id.ts";

/** The name of UN INFO among the external systems, and of its agencies. */
const projectSystem = "uninfo";
const agencySystem = "uninfo-agency";

const provenance = { status: "entered", source: "UN INFO" } as const;

/** States in which a person has put an activity: dates say nothing against them. */
const decidedStates: readonly Activity["state"][] = ["suspended", "cancelled"];

/**
 * Project lists of UN INFO, the United Nations' platform of country teams, as activities. A project's state follows
 * from its dates and the day of the import; an agency that the register lacks becomes a unit. Texts keep the language
 * that the list states, `und` included; amounts are US dollars. Codes of SDGs are noted and not read: the list gives
 * no framework for them.
 */
export const uninfoMap: ColumnMap<"activity"> = {
  name: "uninfo",
  kind: "activity",
  columns: uninfoColumns(),
  externalId: { system: projectSystem, heading: "id" },
  needed: ["id", "agency", "name", "lang"],
  initial: { category: "project", provenance },
  complete: completeState,
};

function uninfoColumns(): readonly Column[] {
  const language = { heading: "lang" };
  const money = { to: "money", currency: "USD" } as const;
  return [
    {
      heading: "name",
      path: ["title"],
      convert: { to: "localizedText", language, keepUndetermined: true, clean: "line" },
    },
    {
      heading: "description",
      path: ["description"],
      convert: { to: "localizedText", language, keepUndetermined: true, clean: "paragraphs" },
    },
    {
      heading: "outcome",
      path: ["planHeading"],
      convert: { to: "localizedText", language, keepUndetermined: true, clean: "line" },
    },
    { heading: "code", path: ["planCode"], convert: { to: "text" } },
    {
      heading: "agency",
      path: ["unit"],
      convert: {
        to: "reference",
        kind: "unit",
        by: [{ system: agencySystem }, "name"],
        create: unitOfAgency,
      },
    },
    { heading: "start", path: ["period", "from"], convert: { to: "date" } },
    { heading: "end", path: ["period", "to"], convert: { to: "date" } },
    { heading: "required", path: ["budget"], convert: money },
    { heading: "available", path: ["available"], convert: money },
    { heading: "spent", path: ["spent"], convert: money },
    {
      heading: "countries",
      path: ["countries"],
      convert: { to: "list", of: { to: "text" }, separator: /[;,]/ },
    },
    { heading: "sdg", path: [], convert: { to: "unread" } },
  ];
}

/** UN INFO names its agencies by their abbreviations alone, which are the same in every language. */
function unitOfAgency(agency: string): ImportWrite<"unit"> {
  const externalId: ExternalId = { system: agencySystem, id: agency };
  return {
    kind: "unit",
    id: idFromName(projectSystem, agency),
    body: {
      name: { original: "und", texts: { und: agency }, states: {} },
      abbreviation: agency,
      type: "externalOrganization",
      provenance,
      externalIds: [externalId],
    },
  };
}

function completeState(
  body: Record<string, unknown>,
  { today, existing }: CompletionContext<"activity">,
): void {
  if (existing && decidedStates.includes(existing.state)) return;
  const { from, to } = (body.period ?? {}) as NonNullable<Activity["period"]>;
  body.state = stateOn(today, from, to);
}

function stateOn(today: string, from: string | undefined, to: string | undefined): Activity["state"] {
  if (to !== undefined && to < today) return "completed";
  return from !== undefined && from > today ? "planned" : "underWay";
}
