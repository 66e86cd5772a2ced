import { localized } from "@intersector/domain";
import { published, type SampleRecord } from "../sample-record.ts";
import { illustrative } from "../sources.ts";

const both = (en: string, fr: string) => localized("en", { en, fr }, "draft");

/** What ISC-TF and CoCo decided on the cases. */
export const caseDecisions: SampleRecord<"decision">[] = [
  published("decision", "decision-isc-tf-cybersecurity-training", {
    title: both("One joint training for regulators", "Une formation commune pour les régulateurs"),
    type: "agreed",
    takenBy: "isc-tf",
    takenOn: "2026-02-18",
    overlapCases: ["case-cybersecurity-training"],
    provenance: illustrative,
  }),
  published("decision", "decision-isc-tf-accessibility-audits", {
    title: both(
      "One audit of the website, led by the General Secretariat",
      "Un seul audit du site, conduit par le Secrétariat général",
    ),
    type: "agreed",
    takenBy: "isc-tf",
    takenOn: "2025-10-08",
    overlapCases: ["case-accessibility-audits"],
    provenance: illustrative,
  }),
  published("decision", "decision-isc-tf-ipv6", {
    title: both(
      "The Regional Office leads, TSB supports",
      "Le bureau régional conduit, le TSB apporte son appui",
    ),
    type: "agreed",
    takenBy: "isc-tf",
    takenOn: "2025-12-03",
    overlapCases: ["case-ipv6-workshops"],
    provenance: illustrative,
  }),
  published("decision", "decision-coco-newsletters", {
    title: both(
      "One newsletter on artificial intelligence",
      "Une seule lettre d'information sur l'intelligence artificielle",
    ),
    type: "approved",
    takenBy: "coco",
    takenOn: "2026-03-04",
    overlapCases: ["case-ai-newsletters"],
    provenance: illustrative,
  }),
  published("decision", "decision-isc-tf-july-events", {
    title: both(
      "Sessions at different hours; a joint calendar from 2027",
      "Séances à des heures différentes ; calendrier commun à partir de 2027",
    ),
    type: "agreed",
    takenBy: "isc-tf",
    takenOn: "2026-02-18",
    overlapCases: ["case-july-events"],
    provenance: illustrative,
  }),
];

/** What follows from the decisions. */
export const actionItems: SampleRecord<"actionItem">[] = [
  published("actionItem", "action-joint-training-calendar", {
    title: both(
      "Agree one calendar for the joint training",
      "Convenir d'un calendrier unique pour la formation commune",
    ),
    state: "inProgress",
    ownerUnit: "bdt-networks-society",
    decision: "decision-isc-tf-cybersecurity-training",
    about: { kind: "overlapCase", id: "case-cybersecurity-training" },
    dueOn: "2026-04-15",
    provenance: illustrative,
  }),
  published("actionItem", "action-close-newsletter", {
    title: both(
      "Send the readers of the digest to the newsletter",
      "Inviter les lecteurs du bulletin à s'abonner à la lettre d'information",
    ),
    state: "open",
    ownerUnit: "gs-communications",
    decision: "decision-coco-newsletters",
    about: { kind: "overlapCase", id: "case-ai-newsletters" },
    dueOn: "2026-05-29",
    provenance: illustrative,
  }),
  published("actionItem", "action-verify-audit-saving", {
    title: both(
      "Verify the saving of the single audit",
      "Vérifier l'économie réalisée grâce à l'audit unique",
    ),
    state: "done",
    ownerUnit: "gs-information-services",
    decision: "decision-isc-tf-accessibility-audits",
    about: { kind: "overlapCase", id: "case-accessibility-audits" },
    dueOn: "2026-02-27",
    doneOn: "2026-02-25",
    result: both(
      "CHF 30,000 of the CHF 40,000 claimed are confirmed.",
      "30 000 CHF des 40 000 CHF annoncés sont confirmés.",
    ),
    provenance: illustrative,
  }),
  published("actionItem", "action-accessibility-focal-point-itu-r", {
    title: both(
      "Name a focal point of ITU-R for accessibility",
      "Désigner un coordonnateur de l'UIT-R pour l'accessibilité",
    ),
    state: "open",
    ownerUnit: "br",
    about: { kind: "topic", id: "topic-accessibility" },
    dueOn: "2026-03-31",
    provenance: illustrative,
  }),
];
