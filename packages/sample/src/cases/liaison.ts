import { localized } from "@intersector/domain";
import { published, type SampleRecord } from "../sample-record.ts";
import { illustrative } from "../sources.ts";

const both = (en: string, fr: string) => localized("en", { en, fr }, "draft");

/** Liaison statements and calls to action, and one reply. */
export const liaisonStatements: SampleRecord<"liaisonStatement">[] = [
  published("liaisonStatement", "call-accessibility-coordinators", {
    title: both(
      "Call to action: name coordinators for accessibility where they are missing",
      "Appel à l'action : désigner les coordonnateurs manquants pour l'accessibilité",
    ),
    text: both(
      "The advisory groups are asked to name a coordinator each, so that the topic is followed from all three Sectors.",
      "Les groupes consultatifs sont priés de désigner chacun un coordonnateur, pour que le thème soit suivi dans les trois Secteurs.",
    ),
    purpose: "action",
    state: "sent",
    callToAction: true,
    from: "iscg",
    to: ["rag", "tsag", "tdag"],
    topics: ["topic-accessibility"],
    sentOn: "2026-02-06",
    deadline: "2026-03-20",
    provenance: illustrative,
  }),
  published("liaisonStatement", "liaison-digital-transformation", {
    title: both(
      "Contributions on sustainable digital transformation",
      "Contributions relatives à la transformation numérique durable",
    ),
    text: both(
      "The other groups are invited to say which of their activities serve the topic, and what they expect of it.",
      "Les autres groupes sont invités à indiquer lesquelles de leurs activités relèvent du thème et ce qu'ils en attendent.",
    ),
    purpose: "comment",
    state: "sent",
    from: "rg-dt",
    to: ["iscg", "rag", "tdag"],
    topics: ["topic-sustainable-digital-transformation"],
    sentOn: "2026-01-30",
    deadline: "2026-05-15",
    provenance: illustrative,
  }),
  published("liaisonStatement", "call-mapping-confirmation", {
    title: both(
      "Call to action: confirm the mapping of resolutions after WTDC-25",
      "Appel à l'action : confirmer la mise en correspondance des résolutions après la CMDT-25",
    ),
    text: both(
      "The advisory groups are asked to confirm, or to correct, the links between resolutions that concern their Sector.",
      "Les groupes consultatifs sont priés de confirmer ou de corriger les correspondances entre résolutions qui concernent leur Secteur.",
    ),
    purpose: "action",
    state: "answered",
    callToAction: true,
    from: "iscg",
    to: ["rag", "tsag", "tdag"],
    topics: ["topic-streamlining-of-resolutions"],
    sentOn: "2026-01-16",
    deadline: "2026-02-27",
    provenance: illustrative,
  }),
  published("liaisonStatement", "reply-mapping-confirmation-tdag", {
    title: both("Reply: mapping of resolutions", "Réponse : mise en correspondance des résolutions"),
    text: both(
      "The links of the development Sector are confirmed, two of them with another relation.",
      "Les correspondances du Secteur du développement sont confirmées, deux d'entre elles avec une autre relation.",
    ),
    purpose: "information",
    state: "closed",
    from: "tdag",
    to: ["iscg"],
    topics: ["topic-streamlining-of-resolutions"],
    sentOn: "2026-02-20",
    replyTo: "call-mapping-confirmation",
    provenance: illustrative,
  }),
];

/** Practices that brought an efficiency gain, as units might propose them. */
export const practices: SampleRecord<"practice">[] = [
  published("practice", "practice-paperless-council", {
    title: both("Paperless meetings", "Réunions sans papier"),
    description: both(
      "Documents are read on screen; paper is printed on request.",
      "Les documents se lisent à l'écran et ne sont imprimés que sur demande.",
    ),
    state: "adopted",
    unit: "gs-conferences-publications",
    topic: "topic-efficiencies",
    baseline: { measure: "pages", value: 1_200_000, on: "2023-12-31" },
    after: { measure: "pages", value: 310_000, on: "2025-12-31" },
    saving: { measure: "pages", value: 890_000 },
    method: both("Counters of the print shop, by year.", "Compteurs de l'atelier d'impression, par année."),
    adoptedBy: ["br", "tsb"],
    provenance: illustrative,
  }),
  published("practice", "practice-joint-procurement", {
    title: both("One contract for captioning", "Un contrat unique pour le sous-titrage"),
    description: both(
      "The three Bureaux order captioning under one contract.",
      "Les trois Bureaux commandent le sous-titrage dans le cadre d'un contrat unique.",
    ),
    state: "confirmed",
    unit: "tsb-operations",
    topic: "topic-efficiencies",
    baseline: { measure: "chf", value: 410_000, on: "2024-12-31" },
    after: { measure: "chf", value: 335_000, on: "2025-12-31" },
    saving: { measure: "chf", value: 75_000 },
    method: both("Invoices of the two years.", "Factures des deux années."),
    adoptedBy: ["br", "bdt"],
    provenance: illustrative,
  }),
  published("practice", "practice-translation-memory", {
    title: both("Shared translation memory", "Mémoire de traduction partagée"),
    description: both(
      "Translators of all Bureaux draw on one memory of approved sentences.",
      "Les traducteurs de tous les Bureaux puisent dans une même mémoire de phrases approuvées.",
    ),
    state: "proposed",
    unit: "gs-conferences-publications",
    topic: "topic-efficiencies",
    saving: { measure: "hours", value: 2400 },
    method: both(
      "Estimate from a sample of 200 documents.",
      "Estimation fondée sur un échantillon de 200 documents.",
    ),
    provenance: illustrative,
  }),
  published("practice", "practice-virtual-interviews", {
    title: both("Missions replaced by virtual meetings", "Missions remplacées par des réunions virtuelles"),
    description: both(
      "Preparatory missions are held as virtual meetings.",
      "Les missions préparatoires se tiennent sous forme de réunions virtuelles.",
    ),
    state: "confirmed",
    unit: "bdt-field-operations",
    topic: "topic-efficiencies",
    saving: { measure: "tonnesCo2", value: 64 },
    method: both("Distances of the missions not made.", "Distances des missions évitées."),
    provenance: illustrative,
  }),
];
