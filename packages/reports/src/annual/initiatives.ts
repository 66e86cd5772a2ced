import { type RegisterRecord, reportTerms, type VocabularySlug } from "@intersector/domain";
import type { Inline } from "../tree.ts";
import { drawFigure, sayFigure, sourcesOfFigures } from "./figures.ts";
import { linkDocuments } from "./link-documents.ts";
import { byPosition, type RegisterView } from "./register-view.ts";
import { type ReportDraft, sourceOf } from "./report-draft.ts";
import { runIn } from "./run-in.ts";

const { headings, sentences } = reportTerms;

type Category = VocabularySlug<"initiativeCategory">;

/** What coordination has brought about: each initiative with its figures. */
export function writeResults(draft: ReportDraft, view: RegisterView, year: number): void {
  const programmes = initiativesOf(view, "programme", year);
  if (programmes.length === 0) return;
  draft.heading("results", 1, draft.phrase(headings.results));
  draft.paragraph("results.introduction", sourcesOfAll(programmes), draft.phrase(sentences.programmes));
  for (const initiative of programmes) {
    writeInitiative(draft, view, "results", initiative);
    initiative.body.figures.forEach((_, index) => {
      drawFigure(draft, initiative, index);
    });
  }
}

/** What the secretariat did to coordinate better: pages, lists, mappings, guidelines, partnerships. */
export function writeImprovements(draft: ReportDraft, view: RegisterView, year: number): void {
  const tools = initiativesOf(view, "coordinationTool", year);
  if (tools.length === 0) return;
  draft.heading("improvement", 1, draft.phrase(headings.improvement));
  draft.paragraph("improvement.introduction", sourcesOfAll(tools), draft.phrase(sentences.improvements));
  for (const tool of tools) writeInitiative(draft, view, "improvement", tool);
}

/** What comes first in the reporting year. */
export function writePriorities(draft: ReportDraft, view: RegisterView, year: number): void {
  writeSection(draft, view, "priorities", "priority", year);
}

/** How the secretariat supports the next plans. */
export function writePlanning(draft: ReportDraft, view: RegisterView, year: number): void {
  writeSection(draft, view, "planning", "planning", year);
}

function writeSection(
  draft: ReportDraft,
  view: RegisterView,
  id: "priorities" | "planning",
  category: Category,
  year: number,
): void {
  const initiatives = initiativesOf(view, category, year);
  if (initiatives.length === 0) return;
  draft.heading(id, 1, draft.phrase(headings[id], { year: String(year) }));
  for (const initiative of initiatives) writeInitiative(draft, view, id, initiative);
}

function writeInitiative(
  draft: ReportDraft,
  view: RegisterView,
  section: string,
  initiative: RegisterRecord<"initiative">,
): void {
  const { title, description, figures, results, url } = initiative.body;
  const documents = view.each("document", initiative.body.documents);
  const told: Inline[][] = [
    linkDocuments(draft, draft.words(description, sourceOf(initiative, "description")), documents),
    ...figures.map((_, index) => sayFigure(draft, initiative, index)),
    ...results.map((result, index) => [draft.words(result, sourceOf(initiative, `results.${index}`))]),
  ];
  draft.paragraph(
    `${section}.${initiative.id}`,
    [sourceOf(initiative), ...sourcesOfFigures(initiative), ...documents.map((record) => sourceOf(record))],
    runIn(
      draft,
      draft.words(title, sourceOf(initiative, "title"), {
        bold: true,
        ...(url === undefined ? {} : { href: url }),
      }),
      draft.sentences(...told),
    ),
  );
}

function initiativesOf(view: RegisterView, category: Category, year: number): RegisterRecord<"initiative">[] {
  return byPosition(
    view.all("initiative").filter(({ body }) => body.category === category && body.year === year),
  );
}

function sourcesOfAll(initiatives: readonly RegisterRecord<"initiative">[]) {
  return initiatives.map((initiative) => sourceOf(initiative));
}
