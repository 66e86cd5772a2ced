import {
  bodyAbbreviations,
  formatDate,
  formatMessage,
  type Language,
  type RegisterRecord,
  reportTerms,
  textIn,
  vocabularyTerms,
} from "@intersector/domain";
import type { Inline } from "../tree.ts";
import type { OverlapCaseRecord } from "./overlap-counts.ts";
import type { RegisterView } from "./register-view.ts";
import { type ReportDraft, sourceOf } from "./report-draft.ts";
import { shortName } from "./topics.ts";

const terms = reportTerms.overlaps;

/** What stands in a cell that has nothing to say. */
const nothing = "–";

/** The cases in a table: what, of which kind, between whom, how far, which solution, decided by whom and when. */
export function addOverlapTable(
  draft: ReportDraft,
  view: RegisterView,
  cases: readonly OverlapCaseRecord[],
): void {
  const { language } = draft;
  const rows = cases.map((record) => {
    const id = `overlaps.table.${record.id}`;
    const { body } = record;
    const decision = view.get("decision", body.decision);
    const solution = body.chosen ? vocabularyTerms.overlapSolution[body.chosen][language] : nothing;
    const cells: Inline[][] = [
      [draft.words(body.title, sourceOf(record, "title"))],
      [{ text: vocabularyTerms.overlapClass[body.class][language] }],
      [{ text: partiesOf(view, body.units, language) }],
      [{ text: vocabularyTerms.overlapState[body.state][language] }],
      [{ text: solution }],
      [{ text: decision ? sayDecision(draft, view, decision) : nothing }],
    ];
    return { id, sources: [sourceOf(record), ...(decision ? [sourceOf(decision)] : [])], cells };
  });
  const column = (name: keyof typeof terms, width: number) => ({
    title: [{ text: terms[name][language] }],
    numeric: false,
    width,
  });
  draft.add(
    {
      type: "table",
      id: "overlaps.table",
      sources: cases.map((record) => sourceOf(record)),
      caption: draft.phrase(terms.table),
      columns: [
        { ...column("caseColumn", 3.8), rowHeader: true },
        column("classColumn", 2.9),
        column("partiesColumn", 2.8),
        column("stateColumn", 2.5),
        column("solutionColumn", 3),
        column("decisionColumn", 2.5),
      ],
      rows,
    },
    rows.map(({ id, cells }) => ({ id, content: cells.flat() })),
  );
}

/** The Bureaux and the General Secretariat to which the units belong, each once. */
function partiesOf(view: RegisterView, units: readonly string[], language: Language): string {
  const names = view.each("unit", units).map((unit) => {
    const owner = ownerOf(view, unit);
    const known = Object.entries(bodyAbbreviations).find(([key]) => key === owner.body.abbreviation);
    return known?.[1][language] ?? owner.body.abbreviation ?? textIn(owner.body.name, language).text;
  });
  const separator = language === "ar" ? "، " : language === "zh" ? "、" : ", ";
  return names.length === 0 ? nothing : [...new Set(names)].join(separator);
}

/** The Bureau or the General Secretariat above a unit; the unit itself where there is none. */
function ownerOf(view: RegisterView, unit: RegisterRecord<"unit">): RegisterRecord<"unit"> {
  const seen = new Set<string>();
  let current: RegisterRecord<"unit"> | undefined = unit;
  while (current && !seen.has(current.id)) {
    if (current.body.type === "bureau" || current.body.type === "generalSecretariat") return current;
    seen.add(current.id);
    current = view.get("unit", current.body.parent);
  }
  return unit;
}

function sayDecision(draft: ReportDraft, view: RegisterView, decision: RegisterRecord<"decision">): string {
  const { takenBy, takenOn, year } = decision.body;
  const group = view.get("group", takenBy);
  const name = group ? shortName(draft, group) : takenBy;
  const date = takenOn ? formatDate(takenOn, draft.language) : year === undefined ? "" : String(year);
  return date === "" ? name : formatMessage(terms.decisionOn, draft.language, { group: name, date });
}
