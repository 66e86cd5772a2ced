import type { OverlapPair } from "@intersector/domain";

/** What a person expects of two activities of the sample's portfolio. */
export interface JudgedPair {
  a: string;
  b: string;
  /** The classes that a person would accept. */
  classes: OverlapPair["class"][];
  why: string;
}

type Row = [a: string, b: string, classes: string, why: string];

function judged(rows: readonly Row[]): JudgedPair[] {
  return rows.map(([a, b, classes, why]) => ({
    a,
    b,
    classes: classes.split(" ") as JudgedPair["classes"],
    why,
  }));
}

/**
 * The overlaps, duplications and fragmentations that are planted in the portfolio, where both texts have a language in
 * common or name the same resolution. Classes are those of the sample's overlap cases where there is one.
 */
export const planted = judged([
  [
    "bdt-cybersecurity-training-regulators",
    "tsb-formation-cybersecurite-regulateurs",
    "duplication",
    "one week for the same regulators on the same three subjects",
  ],
  [
    "bdt-dfs-security-clinics",
    "tsb-dfs-security-lab",
    "duplication overlap",
    "clinics in which the same regulators test mobile payments",
  ],
  [
    "bdt-child-online-protection",
    "gs-safer-internet-campaign",
    "fragmentation",
    "one field, a strategy and a campaign",
  ],
  [
    "bdt-child-online-protection",
    "ro-cis-child-safety-online",
    "fragmentation overlap",
    "one field and one resolution, guidelines and a course",
  ],
  [
    "bdt-national-emergency-plans",
    "tsb-plans-nationaux-urgence",
    "duplication overlap",
    "two guides to one plan, in two languages",
  ],
  [
    "bdt-global-e-waste-monitor",
    "tsb-e-waste-survey",
    "overlap fragmentation",
    "two yearly questionnaires on the same quantities",
  ],
  [
    "br-emf-handbook",
    "tsb-emf-guide",
    "overlap duplication",
    "two guides to measuring exposure near base stations",
  ],
  [
    "gs-website-accessibility-audit",
    "tsb-web-accessibility-review",
    "overlap",
    "the audit of the whole site covers the pages of the other",
  ],
  [
    "br-network-of-women",
    "tsb-network-of-women",
    "overlap duplication",
    "mentoring for women delegates, each Sector its own",
  ],
  ["br-network-of-women", "gs-network-of-women-pp", "overlap duplication", "the same for another conference"],
  [
    "gs-network-of-women-pp",
    "tsb-network-of-women",
    "overlap duplication",
    "the same for another conference",
  ],
  [
    "bdt-youth-envoys",
    "gs-youth-advisory-board",
    "duplication overlap",
    "two boards of young people from all regions",
  ],
  [
    "bdt-ict-statistics-questionnaire",
    "bdt-regulatory-survey",
    "fragmentation overlap",
    "questionnaires that reach the same administrations",
  ],
  [
    "bdt-ict-statistics-questionnaire",
    "tsb-tariff-questionnaire",
    "fragmentation",
    "questionnaires that reach the same administrations",
  ],
  [
    "bdt-regulatory-survey",
    "tsb-tariff-questionnaire",
    "fragmentation",
    "questionnaires that reach the same regulators",
  ],
  [
    "bdt-digital-regulation-handbook",
    "tsb-regulatory-guide",
    "overlap fragmentation",
    "two handbooks for regulators on competition and consumers",
  ],
  [
    "bdt-spectrum-training-programme",
    "br-spectrum-management-course",
    "duplication",
    "the same modules for the same staff",
  ],
  [
    "gs-remote-participation-platform",
    "tsb-meetings-platform",
    "fragmentation overlap",
    "platforms for one kind of meeting",
  ],
  [
    "br-meetings-platform",
    "gs-remote-participation-platform",
    "fragmentation overlap",
    "platforms for one kind of meeting",
  ],
  [
    "br-meetings-platform",
    "tsb-meetings-platform",
    "fragmentation overlap",
    "platforms for one kind of meeting",
  ],
  [
    "gs-machine-translation-pilot",
    "tsb-machine-translation-trial",
    "overlap duplication",
    "two pilots of machine translation with review",
  ],
  [
    "bdt-donor-register",
    "gs-partner-management-system",
    "overlap",
    "the second holds what the first does, and more",
  ],
  [
    "bdt-industry-advisory-group",
    "tsb-industry-engagement-workshop",
    "fragmentation",
    "meetings with the same companies",
  ],
  ["bdt-industry-advisory-group", "gs-ceo-round-table", "fragmentation", "meetings with the same companies"],
  [
    "gs-ceo-round-table",
    "tsb-industry-engagement-workshop",
    "fragmentation",
    "meetings with the same companies",
  ],
  [
    "bdt-events-calendar",
    "gs-events-calendar",
    "duplication overlap",
    "two calendars, the second holds the first's events",
  ],
  ["br-document-system", "tsb-document-system", "duplication overlap", "one function, three systems"],
  ["bdt-document-system", "br-document-system", "duplication overlap", "one function, three systems"],
  ["bdt-document-system", "tsb-document-system", "duplication overlap", "one function, three systems"],
  [
    "gs-ai-digest",
    "tsb-ai-newsletter",
    "duplication overlap",
    "two monthly letters, half of the readers get both",
  ],
  [
    "bdt-testing-centres",
    "tsb-conformity-database",
    "fragmentation overlap",
    "two lists of recognized laboratories",
  ],
  [
    "gs-ai-governance-dialogue",
    "tsb-ai-for-good-summit",
    "fragmentation overlap",
    "one field, one week, two meetings",
  ],
  [
    "bdt-ai-readiness",
    "gs-ai-governance-dialogue",
    "fragmentation overlap",
    "one field that four sides share",
  ],
  ["bdt-ai-readiness", "tsb-ai-for-good-summit", "fragmentation overlap", "one field that four sides share"],
]);

/** What looks alike and harms nobody. */
export const harmless = judged([
  [
    "bdt-greening-digital-companies",
    "bdt-greening-digital-companies-2027",
    "harmless",
    "two years of one report",
  ],
  [
    "bdt-academy-standards-course",
    "tsb-standards-hands-on-training",
    "harmless",
    "a course that prepares for the training, given together",
  ],
  ["ao-bridgetown-school-connectivity", "bdt-giga", "harmless", "a part of the programme"],
  ["bdt-smart-villages", "ro-cis-smart-villages", "harmless", "a part of the programme"],
  ["bdt-cyberdrill-series", "ro-africa-cyberdrill-2026", "harmless", "an edition of the series"],
  ["ro-americas-accesibilidad", "ro-europe-accessible-europe", "harmless", "one forum for each region"],
  [
    "bdt-regional-development-forum-asp",
    "bdt-regional-development-forum-cis",
    "harmless",
    "one forum for each region",
  ],
]);

/** What a list of candidates must not show: one word or one node in common, other work. */
export const unrelated = judged([
  ["br-imt-2030-evaluation", "tsb-imt-2030-core", "harmless", "the radio and the other parts of one system"],
  ["bdt-mhealth-chronic-disease", "tsb-safe-listening", "harmless", "health, but other ends and means"],
  ["bdt-events-calendar", "bdt-regional-development-forum-asp", "harmless", "a calendar and an event"],
  ["gs-new-building", "gs-website-accessibility-audit", "harmless", "accessibility of another thing"],
  ["br-ai-radio-workshop", "tsb-ai-newsletter", "harmless", "a workshop and a letter"],
  ["bdt-document-system", "gs-rbm-training-planning", "harmless", "a word in common: reports"],
  ["gs-wsis-forum", "gs-wtisd", "harmless", "two yearly events of other purpose"],
  ["bdt-cybersecurity-training-regulators", "tsb-ipv6-training", "harmless", "training in another subject"],
]);

/** Planted too, and beyond this form of the comparison: other languages and no resolution in common. */
export const beyondReach = judged([
  [
    "ao-jakarta-digital-skills",
    "bdt-digital-skills-courses",
    "duplication overlap",
    "one course, in Chinese and in English",
  ],
  [
    "gs-rbm-training-hr",
    "gs-rbm-training-planning",
    "duplication overlap",
    "one course, in French and in English",
  ],
  ["ro-americas-ipv6", "tsb-ipv6-training", "duplication overlap", "one workshop, in Spanish and in English"],
  [
    "bdt-page-web-climat",
    "tsb-environment-portal",
    "overlap fragmentation",
    "web pages on one subject, in two languages",
  ],
  ["bdt-reseaux-sociaux", "gs-social-media", "fragmentation", "posts for the same public, in two languages"],
  ["ro-africa-seminaire-cem", "tsb-emf-guide", "fragmentation", "exposure to fields, in two languages"],
]);
