import type { RecordId, VocabularySlug } from "@intersector/domain";

type OverlapClass = VocabularySlug<"overlapClass">;

/** Two activities of the portfolio, with what a person says of them: material to judge a comparison by. */
export interface PlantedPair {
  a: RecordId;
  b: RecordId;
  /** What a person who knows the portfolio calls it; `harmless` for what looks alike and may stay. */
  expected: OverlapClass;
  /** Other classes that a person would accept. */
  accepted: readonly OverlapClass[];
  /**
   * `planted`: to be found. `lookAlike`: may be found, and is harmless. `unrelated`: a word, a theme or a node in
   * common and nothing else; a comparison that shows it is wrong.
   */
  kind: "planted" | "lookAlike" | "unrelated";
  /** True where the two texts have no language in common, so that words alone cannot find them. */
  acrossLanguages: boolean;
  why: string;
}

type Row = [a: RecordId, b: RecordId, why: string, across?: "across languages"];
type Group = [expected: OverlapClass, accepted: readonly OverlapClass[], rows: readonly Row[]];

const duplications: Group = [
  "duplication",
  ["overlap"],
  [
    [
      "bdt-cybersecurity-training-regulators",
      "tsb-formation-cybersecurite-regulateurs",
      "one week for the same regulators on the same three subjects",
    ],
    ["bdt-dfs-security-clinics", "tsb-dfs-security-lab", "the same regulators learn to test mobile payments"],
    [
      "bdt-national-emergency-plans",
      "tsb-plans-nationaux-urgence",
      "two guides to one plan",
      "across languages",
    ],
    [
      "br-spectrum-management-course",
      "bdt-spectrum-training-programme",
      "the same modules for the same staff",
    ],
    ["tsb-ai-newsletter", "gs-ai-digest", "two monthly letters to the same readers"],
    ["gs-events-calendar", "bdt-events-calendar", "the first calendar holds the events of the second"],
    ["bdt-youth-envoys", "gs-youth-advisory-board", "two boards of young people from all regions"],
    [
      "tsb-ipv6-training",
      "ro-americas-ipv6",
      "one workshop in the same region and months",
      "across languages",
    ],
    [
      "bdt-digital-skills-courses",
      "ao-jakarta-digital-skills",
      "one course for rural people of one region",
      "across languages",
    ],
    [
      "gs-rbm-training-planning",
      "gs-rbm-training-hr",
      "one course for the same managers",
      "across languages",
    ],
  ],
];

const overlaps: Group = [
  "overlap",
  ["duplication", "fragmentation"],
  [
    [
      "gs-website-accessibility-audit",
      "tsb-web-accessibility-review",
      "the first covers the pages of the second",
    ],
    ["bdt-global-e-waste-monitor", "tsb-e-waste-survey", "two yearly questionnaires on the same quantities"],
    ["br-emf-handbook", "tsb-emf-guide", "two guides to measuring exposure near base stations"],
    ["bdt-digital-regulation-handbook", "tsb-regulatory-guide", "two handbooks for regulators"],
    ["gs-machine-translation-pilot", "tsb-machine-translation-trial", "two trials of one technique"],
    ["gs-partner-management-system", "bdt-donor-register", "the first holds what the second does, and more"],
    ["br-network-of-women", "tsb-network-of-women", "mentoring of women delegates, each Sector its own"],
    ["br-network-of-women", "gs-network-of-women-pp", "mentoring of women delegates for another conference"],
    ["tsb-network-of-women", "gs-network-of-women-pp", "mentoring of women delegates for another conference"],
    ["tsb-document-system", "br-document-system", "one function, two systems"],
    ["tsb-document-system", "bdt-document-system", "one function, two systems"],
    ["br-document-system", "bdt-document-system", "one function, two systems"],
    ["tsb-environment-portal", "bdt-page-web-climat", "pages on one subject", "across languages"],
    ["br-network-of-women", "bdt-reseau-des-femmes", "mentoring of women delegates", "across languages"],
    ["tsb-network-of-women", "bdt-reseau-des-femmes", "mentoring of women delegates", "across languages"],
  ],
];

const fragmentations: Group = [
  "fragmentation",
  ["overlap"],
  [
    [
      "bdt-child-online-protection",
      "ro-cis-child-safety-online",
      "one field, guidelines and a course",
      "across languages",
    ],
    ["bdt-child-online-protection", "gs-safer-internet-campaign", "one field, a strategy and a campaign"],
    ["bdt-ict-statistics-questionnaire", "bdt-regulatory-survey", "they reach the same administrations"],
    ["bdt-ict-statistics-questionnaire", "tsb-tariff-questionnaire", "they reach the same administrations"],
    ["bdt-regulatory-survey", "tsb-tariff-questionnaire", "they reach the same regulators"],
    ["gs-remote-participation-platform", "tsb-meetings-platform", "platforms for one kind of meeting"],
    ["gs-remote-participation-platform", "br-meetings-platform", "platforms for one kind of meeting"],
    ["tsb-meetings-platform", "br-meetings-platform", "platforms for one kind of meeting"],
    ["tsb-industry-engagement-workshop", "bdt-industry-advisory-group", "meetings with the same companies"],
    ["tsb-industry-engagement-workshop", "gs-ceo-round-table", "meetings with the same companies"],
    ["bdt-industry-advisory-group", "gs-ceo-round-table", "meetings with the same companies"],
    ["tsb-conformity-database", "bdt-testing-centres", "two lists of recognized laboratories"],
    ["tsb-ai-for-good-summit", "gs-ai-governance-dialogue", "one field and one week, two meetings"],
    ["tsb-ai-for-good-summit", "bdt-ai-readiness", "one field that four sides share"],
    ["gs-ai-governance-dialogue", "bdt-ai-readiness", "one field that four sides share"],
    ["gs-social-media", "bdt-reseaux-sociaux", "daily posts for one public", "across languages"],
    ["gs-social-media", "ro-asia-pacific-social-media", "posts for one public", "across languages"],
    ["tsb-emf-guide", "ro-africa-seminaire-cem", "one subject, a guide and a seminar", "across languages"],
  ],
];

const lookAlikes: Group = [
  "harmless",
  [],
  [
    ["bdt-greening-digital-companies", "bdt-greening-digital-companies-2027", "two years of one report"],
    ["bdt-cyberdrill-series", "ro-africa-cyberdrill-2026", "an edition of the series"],
    ["ro-africa-cyberdrill-2026", "ro-americas-ciberejercicio-2026", "two editions", "across languages"],
    ["bdt-cyberdrill-series", "ro-arab-states-cyberdrill-2026", "an edition", "across languages"],
    ["bdt-cirt-programme", "ro-arab-states-cirt-assessment", "a part of it", "across languages"],
    ["br-regional-seminar-africa", "br-regional-seminar-cis", "two editions", "across languages"],
    ["br-regional-seminar-africa", "br-regional-seminar-arab", "two editions", "across languages"],
    ["ro-europe-accessible-europe", "ro-americas-accesibilidad", "a forum a region", "across languages"],
    [
      "bdt-regional-development-forum-cis",
      "bdt-regional-development-forum-asp",
      "one forum for each region",
      "across languages",
    ],
    ["bdt-giga", "ao-bridgetown-school-connectivity", "a part of the programme"],
    ["bdt-giga", "ao-dakar-cartographie-ecoles", "a part of the programme"],
    ["bdt-smart-villages", "ro-cis-smart-villages", "a part of the programme", "across languages"],
    [
      "tsb-standards-hands-on-training",
      "bdt-academy-standards-course",
      "the course prepares for the training",
    ],
  ],
];

const unrelated: Group = [
  "harmless",
  [],
  [
    ["br-imt-2030-evaluation", "tsb-imt-2030-core", "the radio and the other parts of one system"],
    ["br-satellite-filings", "br-terrestrial-notices", "one procedure for other stations, by law"],
    ["bdt-mhealth-chronic-disease", "tsb-safe-listening", "health, with other ends and means"],
    ["bdt-events-calendar", "bdt-regional-development-forum-asp", "a calendar and an event"],
    ["gs-new-building", "gs-website-accessibility-audit", "the accessibility of another thing"],
    ["br-ai-radio-workshop", "tsb-ai-newsletter", "a workshop and a letter"],
    ["bdt-document-system", "gs-rbm-training-planning", "a word in common: reports"],
    ["gs-wsis-forum", "gs-wtisd", "two yearly events of other purpose"],
    ["bdt-cybersecurity-training-regulators", "tsb-ipv6-training", "training in another subject"],
  ],
];

function pairs(kind: PlantedPair["kind"], [expected, accepted, rows]: Group): PlantedPair[] {
  return rows.map(([a, b, why, across]) => ({
    a,
    b,
    expected,
    accepted,
    kind,
    acrossLanguages: across !== undefined,
    why,
  }));
}

/**
 * What was planted in the portfolio for a comparison to find, and what it must not be misled by. Judged by reading the
 * texts; where there is an overlap case of the two, its class is the expected one or an accepted one.
 * @example
 * plantedPairs.filter(({ expected }) => expected === "duplication").length //=> 10
 */
export const plantedPairs: readonly PlantedPair[] = [
  ...[duplications, overlaps, fragmentations].flatMap((group) => pairs("planted", group)),
  ...pairs("lookAlike", lookAlikes),
  ...pairs("unrelated", unrelated),
];
