import { type Figure, formatNumber, type RegisterRecord, reportTerms } from "@intersector/domain";
import type { Inline, Source } from "../tree.ts";
import { type ReportDraft, sourceOf } from "./report-draft.ts";

const terms = reportTerms.figures;

/** What a figure says, made from its numbers: how it went from the first year to the last, or how much there is. */
export function sayFigure(
  draft: ReportDraft,
  initiative: RegisterRecord<"initiative">,
  index: number,
): Inline[] {
  const figure = initiative.body.figures[index];
  const points = pointsOf(figure);
  const [first] = points;
  const last = points.at(-1);
  if (!figure || !first || !last) return [];
  const label = labelOf(draft, initiative, index, figure);
  if (first === last) {
    return draft.phrase(terms.level, {
      label,
      qualifier: first.qualifier,
      value: formatNumber(first.value, draft.language),
      year: String(first.year),
    });
  }
  const direction = last.value > first.value ? "up" : last.value < first.value ? "down" : "same";
  return draft.phrase(terms.change, {
    label,
    direction,
    from: formatNumber(first.value, draft.language),
    fromYear: String(first.year),
    to: formatNumber(last.value, draft.language),
    toYear: String(last.year),
  });
}

/** The picture of a figure that has more than one year. */
export function drawFigure(
  draft: ReportDraft,
  initiative: RegisterRecord<"initiative">,
  index: number,
): void {
  const figure = initiative.body.figures[index];
  const points = pointsOf(figure);
  if (!figure || points.length < 2) return;
  const id = `results.${initiative.id}.figure.${index + 1}`;
  const caption = draft.phrase(terms.caption, { label: labelOf(draft, initiative, index, figure) });
  draft.add(
    {
      type: "figure",
      id,
      sources: points.map(({ position }) => sourceOf(initiative, `figures.${index}.points.${position}`)),
      caption,
      description: textOf(sayFigure(draft, initiative, index)),
      points: points.map(({ year, value }) => ({
        label: String(year),
        value,
        shown: formatNumber(value, draft.language),
      })),
    },
    [{ id, content: caption }],
  );
}

/** Where each number of an initiative's figures stands in its record. */
export function sourcesOfFigures(initiative: RegisterRecord<"initiative">): Source[] {
  return initiative.body.figures.flatMap((figure, index) =>
    pointsOf(figure).map(({ position }) => sourceOf(initiative, `figures.${index}.points.${position}`)),
  );
}

function pointsOf(figure: Figure | undefined): (Figure["points"][number] & { position: number })[] {
  return (figure?.points ?? [])
    .map((point, position) => ({ ...point, position }))
    .sort((a, b) => a.year - b.year);
}

function labelOf(
  draft: ReportDraft,
  initiative: RegisterRecord<"initiative">,
  index: number,
  figure: Figure,
): Inline {
  return draft.words(figure.label, sourceOf(initiative, `figures.${index}.label`));
}

function textOf(content: readonly Inline[]): string {
  return content.map((inline) => inline.text).join("");
}
