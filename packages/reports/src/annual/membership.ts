import { type RegisterRecord, reportTerms, textIn } from "@intersector/domain";
import type { Inline } from "../tree.ts";
import { byPosition, type RegisterView } from "./register-view.ts";
import { type ReportDraft, sourceOf } from "./report-draft.ts";
import { writeTopic } from "./topics.ts";

const { headings, sentences } = reportTerms;

/** The topics of the ISCG in the order of the report: those under way, the new ones, those that may come. */
const topicSections = [
  { id: "activeTopics", state: "active", opening: "activeTopics" },
  { id: "newTopics", state: "new", opening: "newTopics" },
  { id: "potentialTopics", state: "proposed", opening: undefined },
] as const;

/** Coordination among the members: the group, its topics, its reports, and what it proposes for the next cycle. */
export function writeMembership(draft: ReportDraft, view: RegisterView, year: number): void {
  const group = view.all("group").find(({ body }) => body.type === "coordinationGroup");
  if (!group) return;
  draft.heading("membership", 1, draft.phrase(headings.membership));
  writeChair(draft, view, group);
  const topics = byPosition(view.all("topic").filter(({ body }) => body.group === group.id));
  for (const { id, state, opening } of topicSections) {
    const inState = topics.filter((topic) => topic.body.state === state);
    if (inState.length === 0) continue;
    draft.heading(`membership.${id}`, 2, draft.phrase(headings[id]));
    if (opening) {
      const sources = inState.map((topic) => sourceOf(topic));
      draft.paragraph(`membership.${id}.introduction`, sources, draft.phrase(sentences[opening]));
    }
    for (const topic of inState) writeTopic(draft, view, topic, year);
  }
  writeReporting(draft, view, group);
  writeNextCycle(draft, view, group, year);
}

function writeChair(draft: ReportDraft, view: RegisterView, group: RegisterRecord<"group">): void {
  const chair = view.get("person", group.body.chair);
  draft.paragraph(
    "membership.chair",
    [sourceOf(group), ...(chair ? [sourceOf(chair)] : [])],
    chair ? draft.phrase(sentences.chair, { chair: nameOf(draft, chair) }) : draft.phrase(sentences.noChair),
  );
}

/** `Mr Fabio Bigi (Italy)`; Chinese puts the honorific after the name. */
function nameOf(draft: ReportDraft, person: RegisterRecord<"person">): string {
  const { language } = draft;
  const { name, honorific, countryName } = person.body;
  const title = honorific && textIn(honorific, language).text;
  const named = title === undefined ? name : language === "zh" ? `${name}${title}` : `${title} ${name}`;
  if (!countryName) return named;
  const country = textIn(countryName, language).text;
  return draft
    .phrase(sentences.personOfCountry, { person: named, country })
    .map((inline) => inline.text)
    .join("");
}

function writeReporting(draft: ReportDraft, view: RegisterView, group: RegisterRecord<"group">): void {
  const readers = view.each("group", group.body.reportsTo);
  draft.heading("membership.reporting", 2, draft.phrase(headings.reporting));
  if (readers.length > 0) {
    const sources = [sourceOf(group, "reportsTo"), ...readers.map((reader) => sourceOf(reader))];
    draft.paragraph("membership.reporting.results", sources, draft.phrase(sentences.reportsTo));
  }
  const mandate: Inline[] = group.body.mandate
    ? [draft.words(group.body.mandate, sourceOf(group, "mandate"))]
    : [];
  draft.paragraph(
    "membership.reporting.contributions",
    [sourceOf(group, "mandate")],
    draft.sentences(mandate, draft.phrase(sentences.invitation)),
  );
}

function writeNextCycle(
  draft: ReportDraft,
  view: RegisterView,
  group: RegisterRecord<"group">,
  year: number,
): void {
  const proposals = view
    .all("decision")
    .filter(({ body }) => body.takenBy === group.id && body.type === "proposed" && yearOf(body) === year);
  draft.heading("nextCycle", 1, draft.phrase(headings.nextCycle));
  for (const proposal of proposals) {
    const { text, title } = proposal.body;
    const path = text ? "text" : "title";
    draft.paragraph(
      `nextCycle.${proposal.id}`,
      [sourceOf(proposal)],
      [draft.words(text ?? title, sourceOf(proposal, path))],
    );
  }
  const page: Inline = {
    text: sentences.groupPage[draft.language],
    ...(group.body.url === undefined ? {} : { href: group.body.url }),
  };
  draft.paragraph(
    "nextCycle.information",
    [sourceOf(group, "url")],
    draft.phrase(sentences.moreInformation, { page }),
  );
}

function yearOf(decision: RegisterRecord<"decision">["body"]): number | undefined {
  return decision.year ?? (decision.takenOn ? Number(decision.takenOn.slice(0, 4)) : undefined);
}
