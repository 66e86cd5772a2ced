import { expect, test } from "vitest";
import { plainTextOf } from "../src/index.ts";
import { sampleReport } from "./sample-report.ts";

const report = sampleReport("fr", { includeIllustrative: false });

/** The words of a part: of a paragraph, a list, or a section of the cover. */
function wordsOf(id: string): string {
  const block = report.blocks.find((candidate) => candidate.id === id);
  const section = report.cover?.sections.find((candidate) => candidate.id === id);
  const content = block?.type === "paragraph" ? block.content : section?.content.flat();
  if (!content) throw new Error(`the report has no ${id}`);
  return content.map(({ text }) => text).join("");
}

/**
 * The facts that the report of 2026 states on the register's matters, each with the part of ours that must hold them:
 * numbers, years, symbols, names and titles, none of its sentences.
 */
const facts: readonly (readonly [part: string, ...facts: (string | RegExp)[]])[] = [
  ["cover.purpose", "Résolution 191 (Rév. Bucarest, 2022)", "trois Secteurs", "Secrétariat général"],
  ["cover.action", "prendre note"],
  ["cover.strategicLink", "Excellence en matière de ressources humaines et d'innovation institutionnelle"],
  ["cover.financialImplications", "2026-2027"],
  [
    "cover.references",
    ...[
      "Résolutions 71 (Rév. Bucarest, 2022) et 191 (Rév. Bucarest, 2022)",
      "Décision 5 (Rév. Bucarest, 2022)",
    ],
    "Conférence de plénipotentiaires",
  ],
  [
    "introduction.mandate",
    ...["2022 (PP-22)", "Résolution 191 (Rév. Bucarest, 2022)", "le Secrétaire général"],
    ...[/coordination et la coopération/, /ressources de l'Union/, /toutes les formes de chevauchement/],
    /proposer des solutions/,
  ],
  [
    "introduction.delegation",
    "la Secrétaire générale",
    "Vice-Secrétaire général",
    /équipes intersectorielles/,
  ],
  [
    "introduction.taskForce",
    ...["2024", /Ordre de service N°\s24\/06/, "Groupe spécial de coordination intersectorielle (ISC-TF)"],
    ...["Comité de coordination (CoCo)", "trois Bureaux", /chevauche/],
  ],
  [
    "introduction.liaison",
    ...["ISC-TF", "principal mécanisme", "priorités stratégiques", /besoins des membres/],
    "Groupe de coordination intersectorielle sur les questions d'intérêt mutuel (ISCG)",
  ],
  ["introduction.period", "2025", "ISC-TF", "outils d'analyse partagés"],
  [
    "results.introduction",
    "Rapport annuel de l'Union",
    "radiocommunications",
    "normalisation",
    "développement",
  ],
  [
    "results.initiative-cybersecurity",
    ...["Cybersécurité et confiance numérique", "UIT-D", "UIT-T", "UIT-R", "109 en 2020", "132 en 2025"],
    ...["incident informatique", /efforts coordonnés/, /stratégies nationales de cybersécurité/],
  ],
  [
    "results.initiative-accessibility",
    ...[
      "Inclusion et accessibilité numériques",
      "trois Secteurs",
      "personnes handicapées",
      "plus de 100 pays",
    ],
    ...[/conseils d'experts/, /programmes de formation/, /ressources techniques/, "accessibilité des TIC"],
  ],
  [
    "results.initiative-standardization-gap",
    ...["Réduction de l'écart en matière de normalisation", "(TSB)", "(BDT)", "bureaux régionaux"],
    ...["pays en développement", "Académie de l'UIT", "plusieurs langues"],
  ],
  ["results.initiative-other-results", "C26/35", "plan stratégique", /plate-forme web/],
  ["improvement.tool-web-page", "Page web", "GTC-FHR", "ISCG", "États Membres", "Secrétariat général"],
  ["improvement.tool-list-of-themes", "thèmes", "coordonnateurs", "page web", "Secrétariat général"],
  [
    "improvement.tool-mapping-of-resolutions",
    ...["CMDT-25", "Conférence mondiale des télécommunications internationales (Dubaï, 2012)"],
    ...["Conférence de plénipotentiaires de 2026 (PP-26)", "États Membres"],
  ],
  [
    "improvement.tool-harmonization-guidelines",
    ...["PP-26", "ISC-TF", "GTC-SFP", "2028-2031", "non contraignant"],
    "Lignes directrices relatives à l'harmonisation des résolutions et des décisions",
  ],
  [
    "improvement.tool-partnership-on-measuring",
    ...["Partenariat sur la mesure des TIC au service du développement", "(SMSI)", "Pacte numérique mondial"],
    ...[
      "Cadre de connectivité efficace des Nations Unies",
      "Centre de données de l'UIT",
      "indicateurs fondamentaux",
    ],
  ],
  [
    "priorities.priority-institutional-presence",
    /manifestations/i,
    /publications/,
    /communication/,
    "ISC-TF",
  ],
  ["planning.planning-cwg-sfp", "GTC-SFP", "Vice-Secrétaire général", "2028-2031", "Bureaux"],
  [
    "planning.planning-project-team",
    ...["Chef du Département de l'administration et des finances", /équipe de projet/i],
    /stratégique, financier et opérationnel/,
  ],
  ["membership.chair", "ISCG", "M. Fabio Bigi (Italie)", "contributions"],
  ["membership.topic-accessibility", "Accessibilité", "nouveau bâtiment", "nouveau site web"],
  ["membership.topic-climate-change", "Changements climatiques", "Environnement et changements climatiques"],
  ["membership.topic-itu-website", "Site web de l'UIT", "coordonnatrice", "personnes handicapées", /membres/],
  [
    "membership.topic-remote-participation",
    ...["Participation à distance", "Supplément 4", "série A", "Résolution 167 (Rév. Bucarest, 2022)"],
    ...["réunions entièrement virtuelles", /droits des membres/],
  ],
  [
    "membership.topic-sustainable-digital-transformation",
    ...["Transformation numérique durable", "(RG-DT)", "(GCNT)", "2025-2028", "Document ISCG/26-1/8"],
  ],
  [
    "membership.topic-private-sector-participation",
    "Participation du secteur privé",
    "UIT-T",
    "atelier",
    "2024",
  ],
  [
    "membership.topic-streamlining-of-resolutions",
    ...[
      "rationalisation des Résolutions",
      "2025",
      "deux propositions",
      "Addenda 1 et 2 au Document ISCG/26-1/7",
    ],
    ...["154 (Rév. Bucarest, 2022) et 191 (Rév. Bucarest, 2022)", "examiné et appuyé"],
  ],
  ["membership.topic-efficiencies", "gains d'efficacité", /bonnes pratiques/],
  ["membership.reporting.results", "groupes consultatifs des Secteurs", "GTC-FHR", "appels à l'action"],
  [
    "membership.reporting.contributions",
    "coordonnateurs",
    "États Membres",
    "Membres de Secteur",
    "contributions",
  ],
  [
    "nextCycle.decision-iscg-separate-report",
    ...["rapport distinct", "chaque année", "Commission permanente de l'administration du Conseil", "PP-26"],
  ],
  ["nextCycle.information", "ISCG", "réunions", "documents", "page web"],
];

test.each(facts)("%s holds its facts", (part, ...expected) => {
  const words = wordsOf(part);
  for (const fact of expected) {
    if (typeof fact === "string") expect(words).toContain(fact);
    else expect(words).toMatch(fact);
  }
});

test("the cover says what it is the report of, for which session, and in which language it was written", () => {
  const text = plainTextOf(report);
  expect(text).toMatch(/^Conseil 2026\nGenève, 28 avril\s–\s8 mai 2026\n/);
  expect(text).toContain("Rapport de la Secrétaire générale");
  expect(text).toContain("Original\nfrançais");
  expect(report.title).toBe("Renforcement de la coordination intersectorielle dans l'ensemble de l'UIT");
});

test("the figures of a year and of the one before are drawn as they are told", () => {
  const figure = report.blocks.find(({ type }) => type === "figure");
  expect(figure).toMatchObject({
    points: [
      { label: "2020", value: 109 },
      { label: "2025", value: 132 },
    ],
  });
});

test("nothing that was made up is left where it is to be left out", () => {
  expect(plainTextOf(report)).not.toContain("[illustration]");
  expect(plainTextOf(report)).toContain("Aucun cas de chevauchement n'a été recensé");
});
