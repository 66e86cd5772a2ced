import { type RegisterRecord, reportTerms } from "@intersector/domain";
import { citationInSentence, conferenceOf } from "./citations.ts";
import { byPosition, type RegisterView } from "./register-view.ts";
import { type ReportDraft, sourceOf } from "./report-draft.ts";

const { headings, sentences } = reportTerms;

/** The chain of mandates: the resolution, the Secretary-General, the Deputy, CoCo, ISC-TF and its liaison with the ISCG. */
export function writeIntroduction(
  draft: ReportDraft,
  view: RegisterView,
  edition: RegisterRecord<"reportEdition">,
): void {
  draft.heading("introduction", 1, draft.phrase(headings.introduction));
  writeMandate(draft, view, edition);
  const taskForce = view.all("group").find((group) => group.body.type === "taskForce");
  if (taskForce) writeTaskForce(draft, view, taskForce);
  draft.paragraph(
    "introduction.period",
    [sourceOf(edition, "year")],
    draft.phrase(sentences.sinceLastReport, { previousYear: String(edition.body.year - 1) }),
  );
}

function writeMandate(
  draft: ReportDraft,
  view: RegisterView,
  edition: RegisterRecord<"reportEdition">,
): void {
  const resolution = view.get("resolution", edition.body.mandate);
  if (!resolution) return;
  const provisions = byPosition(
    view
      .all("provision")
      .filter(({ body }) => body.resolution === resolution.id && body.role === "instruction"),
  );
  const values = {
    year: String(resolution.body.year ?? ""),
    session: conferenceOf(resolution, draft.language),
    resolution: citationInSentence(resolution, draft.language),
  };
  draft.paragraph(
    "introduction.mandate",
    [sourceOf(resolution), ...provisions.map((provision) => sourceOf(provision, "summary"))],
    draft.sentences(
      ...provisions.map((provision, index) => {
        const instruction = draft.words(provision.body.summary, sourceOf(provision, "summary"));
        const own = instruction.language === undefined ? "yes" : "no";
        const sentence = index === 0 ? sentences.mandate : sentences.furtherMandate;
        return draft.phrase(sentence, { ...values, instruction, own });
      }),
    ),
  );
  const deputies = view.all("group").filter((group) => group.body.type === "taskForce");
  draft.paragraph(
    "introduction.delegation",
    [sourceOf(resolution), ...deputies.map((group) => sourceOf(group, "chairRole"))],
    draft.phrase(sentences.delegation),
  );
}

function writeTaskForce(draft: ReportDraft, view: RegisterView, taskForce: RegisterRecord<"group">): void {
  const order = view
    .each("document", taskForce.body.mandateDocuments)
    .find((document) => document.body.type === "serviceOrder");
  const committee = view.get("group", taskForce.body.parent);
  const members = view.all("group").find((group) => group.body.type === "coordinationGroup");
  const year = order?.body.year ?? order?.body.issuedOn?.slice(0, 4);
  draft.paragraph(
    "introduction.taskForce",
    [taskForce, order, committee].flatMap((record) => (record ? [sourceOf(record)] : [])),
    draft.sentences(
      order?.body.symbol && year
        ? draft.phrase(sentences.serviceOrder, { year: String(year), symbol: order.body.symbol })
        : [],
      taskForce.body.mandate ? [draft.words(taskForce.body.mandate, sourceOf(taskForce, "mandate"))] : [],
      committee ? draft.phrase(sentences.direction) : [],
    ),
  );
  draft.paragraph(
    "introduction.liaison",
    [taskForce, members].flatMap((record) => (record ? [sourceOf(record)] : [])),
    draft.sentences(
      draft.phrase(sentences.taskForceRole),
      members ? draft.phrase(sentences.taskForceLiaison) : [],
    ),
  );
}
