import {
  bodyAbbreviations,
  formatList,
  type LocalizedText,
  type RegisterRecord,
  reportTerms,
  textIn,
} from "@intersector/domain";
import type { Inline } from "../tree.ts";
import { citationInSentence } from "./citations.ts";
import { linkDocuments } from "./link-documents.ts";
import type { RegisterView } from "./register-view.ts";
import { type ReportDraft, sourceOf } from "./report-draft.ts";
import { runIn } from "./run-in.ts";

const { citations, sentences } = reportTerms;

/** The documents to which a reader is sent from a sentence. Pages and guidelines are named in the text itself. */
const citedTypes: ReadonlySet<string> = new Set([
  "report",
  "contribution",
  "temporaryDocument",
  "informationDocument",
  "liaisonStatement",
]);

/** One topic: what happened on it in the year, the documents it rests on, and what became of the proposals. */
export function writeTopic(
  draft: ReportDraft,
  view: RegisterView,
  topic: RegisterRecord<"topic">,
  year: number,
): void {
  const told = topic.body.progress.flatMap((progress, index) =>
    progress.year === year ? [{ progress, index }] : [],
  );
  const documents = told.flatMap(({ progress }) => view.each("document", progress.documents));
  const resolutions = told.flatMap(({ progress }) => view.each("resolution", progress.resolutions));
  const decision = view.get("decision", topic.body.openedBy);
  const content = draft.sentences(
    ...told.map(({ progress, index }) =>
      withReferences(
        draft,
        draft.words(progress.text, sourceOf(topic, `progress.${index}.text`)),
        view.each("document", progress.documents),
      ),
    ),
    ...addenda(draft, view, documents),
    ...outcomes(draft, view, documents),
  );
  const title = draft.words(topic.body.title, sourceOf(topic, "title"), { bold: true });
  draft.paragraph(
    `membership.${topic.id}`,
    [
      sourceOf(topic),
      ...told.map(({ index }) => sourceOf(topic, `progress.${index}`)),
      ...(decision ? [sourceOf(decision)] : []),
      ...documents.map((document) => sourceOf(document)),
      ...resolutions.map((resolution) => sourceOf(resolution)),
    ],
    content.length === 0 ? [title] : runIn(draft, title, content),
  );
}

/** The text, with `(see Document …)` before its last full stop. */
function withReferences(
  draft: ReportDraft,
  words: Inline,
  documents: readonly RegisterRecord<"document">[],
): Inline[] {
  const symbols = documents.flatMap(({ body: { symbol, type } }) =>
    symbol && citedTypes.has(type) && !words.text.includes(symbol) ? [symbol] : [],
  );
  if (symbols.length === 0) return linkDocuments(draft, words, documents);
  const end = /[.。]$/.exec(words.text)?.[0] ?? "";
  const see = draft.phrase(sentences.seeDocuments, {
    count: symbols.length,
    symbols: formatList(symbols, draft.language),
  });
  const space = draft.language === "zh" ? [] : [{ text: " " }];
  const before = draft.part(words, { text: words.text.slice(0, words.text.length - end.length) });
  return [before, ...space, ...see, { text: end }].flatMap((inline) =>
    linkDocuments(draft, inline, documents),
  );
}

interface Addendum {
  number: string;
  type: "resolution" | "decision";
  resolution: string;
}

/** Which addendum concerns which resolution: one sentence for each document that has any. */
function addenda(
  draft: ReportDraft,
  view: RegisterView,
  documents: readonly RegisterRecord<"document">[],
): Inline[][] {
  const byParent = new Map<string, Addendum[]>();
  for (const { body } of documents) {
    const number = /Add\.(\d+)/.exec(body.symbol ?? "")?.[1];
    const parent = view.get("document", body.parent)?.body.symbol;
    if (body.type !== "addendum" || number === undefined || parent === undefined) continue;
    for (const resolution of view.each("resolution", body.resolutions)) {
      const type = resolution.body.type === "decision" ? "decision" : "resolution";
      const known = byParent.get(parent) ?? [];
      known.push({ number, type, resolution: citationInSentence(resolution, draft.language) });
      byParent.set(parent, known);
    }
  }
  return [...byParent].flatMap(([symbol, found]) =>
    sayTogether(found).map((group) =>
      draft.phrase(citations.addenda, {
        symbol,
        type: group[0]?.type ?? "resolution",
        count: group.length,
        addenda: formatList(
          group.map(({ number }) => number),
          draft.language,
        ),
        numbers: formatList(
          group.map(({ resolution }) => resolution),
          draft.language,
        ),
      }),
    ),
  );
}

/** Addenda of which one sentence can say "respectively": one text each, all of one type. Otherwise one by one. */
function sayTogether(found: readonly Addendum[]): Addendum[][] {
  const isPlain =
    new Set(found.map(({ number }) => number)).size === found.length &&
    new Set(found.map(({ type }) => type)).size === 1;
  return isPlain ? [[...found]] : found.map((addendum) => [addendum]);
}

/** What became of the documents that have an outcome: one sentence for each group and outcome. */
function outcomes(
  draft: ReportDraft,
  view: RegisterView,
  documents: readonly RegisterRecord<"document">[],
): Inline[][] {
  const counts = new Map<string, { outcome: string; group: RegisterRecord<"group">; count: number }>();
  for (const { body } of documents) {
    const group = view.get("group", body.outcomeBy);
    if (!group || body.outcome === undefined) continue;
    const key = `${group.id} ${body.outcome}`;
    const known = counts.get(key);
    counts.set(key, { outcome: body.outcome, group, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()].map(({ outcome, group, count }) =>
    draft.phrase(sentences.outcome, { outcome, count, group: shortName(draft, group) }),
  );
}

/** What a group is called in a sentence. */
export function shortName(draft: ReportDraft, group: RegisterRecord<"group">): string {
  const name: LocalizedText = group.body.abbreviation ?? group.body.name;
  const known = Object.entries(bodyAbbreviations).find(([key]) => key === name.texts.en);
  return known?.[1][draft.language] ?? textIn(name, draft.language).text;
}
