import {
  formatList,
  formatMessage,
  formatMoney,
  type Money,
  type Period,
  type RegisterRecord,
  reportTerms,
} from "@intersector/domain";
import type { Inline } from "../tree.ts";
import {
  casesOf,
  countClasses,
  countProgress,
  decisionsOn,
  isFoundIn,
  type OverlapCaseRecord,
  sumSavings,
} from "./overlap-counts.ts";
import { addOverlapTable } from "./overlap-table.ts";
import type { RegisterView } from "./register-view.ts";
import { type ReportDraft, sourceOf } from "./report-draft.ts";
import { shortName } from "./topics.ts";

const { headings, overlaps: terms, overlapClassCounts, overlapProgressCounts } = reportTerms;

/** What was found to overlap in the period, what was decided on it, and how far it has come. */
export function writeOverlaps(
  draft: ReportDraft,
  view: RegisterView,
  { body: { period } }: RegisterRecord<"reportEdition">,
): void {
  const cases = casesOf(view, period);
  draft.heading("overlaps", 1, draft.phrase(headings.overlaps));
  const madeUp = cases.filter(({ body }) => body.provenance.status === "illustrative");
  if (madeUp.length > 0) {
    const sources = madeUp.map((record) => sourceOf(record, "provenance"));
    draft.note("overlaps.illustrative", sources, draft.phrase(terms.illustrativeNote));
  }
  if (cases.length === 0) {
    const resolutions = view.all("provision").map((record) => sourceOf(record));
    draft.paragraph("overlaps.found", resolutions, draft.phrase(terms.none));
    return;
  }
  const sources = cases.map((record) => sourceOf(record));
  draft.paragraph("overlaps.found", sources, sayFound(draft, cases, period));
  const decisions = decisionsOn(view, cases, period);
  draft.paragraph(
    "overlaps.decided",
    [...sources, ...decisions.map((record) => sourceOf(record))],
    draft.sentences(
      decisions.length === 0 ? [] : sayDecided(draft, view, decisions),
      sayProgress(draft, cases),
      sayDisagreements(draft, cases),
      saySavings(draft, cases),
    ),
  );
  addOverlapTable(draft, view, cases);
}

function sayFound(draft: ReportDraft, cases: readonly OverlapCaseRecord[], period: Period): Inline[] {
  const found = cases.filter((record) => isFoundIn(period, record));
  const classes = countClasses(found).map(({ class: name, count }) =>
    formatMessage(overlapClassCounts[name], draft.language, { count }),
  );
  const earlier = cases.length - found.length;
  return draft.sentences(
    found.length === 0
      ? draft.phrase(terms.none)
      : draft.phrase(terms.found, { count: found.length, classes: formatList(classes, draft.language) }),
    earlier === 0 ? [] : draft.phrase(terms.carriedOver, { count: earlier }),
  );
}

function sayDecided(
  draft: ReportDraft,
  view: RegisterView,
  decisions: readonly RegisterRecord<"decision">[],
): Inline[] {
  const counts = new Map<string, number>();
  for (const { body } of decisions) {
    const group = view.get("group", body.takenBy);
    const name = group ? shortName(draft, group) : body.takenBy;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const groups = [...counts].map(([group, count]) =>
    formatMessage(terms.groupCount, draft.language, { group, count }),
  );
  const separator = { ar: "؛ ", zh: "；", en: "; ", fr: " ; ", ru: "; ", es: "; " }[draft.language];
  return draft.phrase(terms.decided, { count: decisions.length, groups: groups.join(separator) });
}

function sayProgress(draft: ReportDraft, cases: readonly OverlapCaseRecord[]): Inline[] {
  const clauses = countProgress(cases).map(({ progress, count }) =>
    formatMessage(overlapProgressCounts[progress], draft.language, { count }),
  );
  return draft.phrase(terms.progress, {
    clauses: draft.language === "zh" ? clauses.join("，") : formatList(clauses, draft.language),
  });
}

function sayDisagreements(draft: ReportDraft, cases: readonly OverlapCaseRecord[]): Inline[] {
  const count = cases.filter(({ body }) =>
    body.validations.some((validation) => validation.verdict === "disagrees"),
  ).length;
  return count === 0 ? [] : draft.phrase(terms.disagreement, { count });
}

function saySavings(draft: ReportDraft, cases: readonly OverlapCaseRecord[]): Inline[] {
  const say = (sums: readonly Money[]) =>
    formatList(
      sums.map((sum) => formatMoney(sum, draft.language)),
      draft.language,
    );
  const claimed = sumSavings(cases, "savingClaimed");
  const verified = sumSavings(cases, "savingVerified");
  if (claimed.length === 0) return [];
  return verified.length === 0
    ? draft.phrase(terms.savingsClaimed, { claimed: say(claimed) })
    : draft.phrase(terms.savingsVerified, { claimed: say(claimed), verified: say(verified) });
}
