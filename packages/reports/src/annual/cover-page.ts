import {
  coverTerms,
  formatDate,
  formatMessage,
  formatPeriod,
  originalLanguageLine,
  type RegisterRecord,
  reportTerms,
} from "@intersector/domain";
import { symbolInLanguage } from "../compose/symbol-in-language.ts";
import type { Cover, Inline, Source } from "../tree.ts";
import { citeTogether } from "./citations.ts";
import type { RegisterView } from "./register-view.ts";
import { type ReportDraft, sourceOf } from "./report-draft.ts";

/** The cover page of a Council document, as the edition states it. */
export function writeCover(
  draft: ReportDraft,
  view: RegisterView,
  edition: RegisterRecord<"reportEdition">,
): Cover {
  const { body } = edition;
  const from = (path: string) => sourceOf(edition, path);
  const words = (id: string, path: "title" | "purpose" | "action" | "financialImplications"): Inline => {
    const inline = draft.words(body[path], from(path));
    draft.hold(id, [inline]);
    return inline;
  };
  const section = (id: string, label: string, content: Inline[][], sources: Source[]) => ({
    id,
    sources,
    label,
    content,
  });
  const label = (term: keyof typeof coverTerms) => coverTerms[term][draft.language];
  const nodes = view.each("planNode", body.strategicLinks);
  const links = nodes.map((node) => draft.words(node.body.title, sourceOf(node, "title")));
  draft.hold("cover.strategicLink", links);
  return {
    session: sessionLines(draft, view.get("meeting", body.meeting)),
    particulars: particulars(draft, edition),
    documentType: [{ text: label("reportBySecretaryGeneral") }],
    title: [words("title", "title")],
    sections: [
      section("cover.purpose", label("purpose"), [[words("cover.purpose", "purpose")]], [from("purpose")]),
      section("cover.action", label("actionRequired"), [[words("cover.action", "action")]], [from("action")]),
      section(
        "cover.strategicLink",
        label("strategicLink"),
        links.map((link) => [link]),
        nodes.map((node) => sourceOf(node)),
      ),
      section(
        "cover.financialImplications",
        label("financialImplications"),
        [[words("cover.financialImplications", "financialImplications")]],
        [from("financialImplications")],
      ),
      references(draft, view, edition),
    ],
  };
}

function sessionLines(draft: ReportDraft, meeting: RegisterRecord<"meeting"> | undefined): Inline[][] {
  if (!meeting) return [];
  const { language } = draft;
  const { period, place, title } = meeting.body;
  const year = period?.from?.slice(0, 4);
  const name: Inline[] = year
    ? draft.phrase(coverTerms.council, { year })
    : [draft.words(title, sourceOf(meeting, "title"))];
  const dates = period ? formatPeriod(period, language) : "";
  const where = place ? [draft.words(place, sourceOf(meeting, "place"))] : [];
  const comma = language === "ar" ? "، " : language === "zh" ? "，" : ", ";
  const line = [...where, ...(where.length > 0 && dates ? [{ text: comma }] : []), { text: dates }];
  draft.hold("cover.session", [...name, ...where]);
  return [name, line];
}

/** The four lines at the head of a Council document. What has no value yet says so in its place. */
function particulars(draft: ReportDraft, edition: RegisterRecord<"reportEdition">): Cover["particulars"] {
  const { language } = draft;
  const { agendaItem, symbol, issuedOn, originalLanguage } = edition.body;
  const open: Inline = { text: reportTerms.marks.toBeCompleted[language], mark: true };
  const particular = (path: string, label: string, text: string | undefined) => ({
    id: `cover.${path}`,
    sources: [sourceOf(edition, path)],
    label,
    value: [text === undefined ? open : { text }],
  });
  const [originalLabel = "", original] = originalLanguageLine(originalLanguage, language)
    .split(/[:：]/)
    .map((part) => part.trim());
  return [
    particular("agendaItem", coverTerms.agendaItem[language], agendaItem),
    particular(
      "symbol",
      formatMessage(coverTerms.document, language, { symbol: "" }).trim(),
      symbol && symbolInLanguage(symbol, language),
    ),
    particular("issuedOn", coverTerms.date[language], issuedOn && formatDate(issuedOn, language)),
    particular("originalLanguage", originalLabel, original),
  ];
}

function references(
  draft: ReportDraft,
  view: RegisterView,
  edition: RegisterRecord<"reportEdition">,
): Cover["sections"][number] {
  const { language } = draft;
  const resolutions = view.each("resolution", edition.body.references);
  const documents = view.each("document", edition.body.referenceDocuments);
  const list = citeTogether(resolutions, language);
  const allOfPp = resolutions.every((resolution) => resolution.body.body === "PP");
  const cited = allOfPp
    ? draft.phrase(reportTerms.sentences.plenipotentiaryReferences, { list })
    : [{ text: list }];
  return {
    id: "cover.references",
    sources: [...resolutions, ...documents].map((record) => sourceOf(record)),
    label: coverTerms.references[language],
    content: [
      ...(resolutions.length === 0 ? [] : [cited]),
      ...documents.map((document) => documentLine(draft, document)),
    ],
  };
}

function documentLine(draft: ReportDraft, document: RegisterRecord<"document">): Inline[] {
  const { symbol, url, title } = document.body;
  const link = url === undefined ? {} : { href: url };
  if (symbol) return [{ text: formatMessage(coverTerms.document, draft.language, { symbol }), ...link }];
  const words = draft.words(title, sourceOf(document, "title"), link);
  draft.hold("cover.references", [words]);
  return [words];
}
