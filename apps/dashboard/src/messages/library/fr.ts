import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  nav: {
    texts: "Textes et plans",
    meetings: "Réunions",
    documents: "Documents",
    resolutions: "Résolutions",
    initiatives: "Initiatives",
    practices: "Bonnes pratiques",
    plans: "Plans",
  },
  resolutions: {
    lead: "Ce qu'ont décidé les conférences, les assemblées et le Conseil : chaque numéro avec ses révisions, et celle qui est en vigueur.",
    revisions: "Révisions",
    conference: "Conférence ou session",
    old: "Cette révision n'est pas celle qui est en vigueur. En vigueur :",
    onlyOne: "Aucune autre révision n'est enregistrée.",
    provisions: "Ce qu'elle prévoit",
    links: "Liens avec d'autres résolutions",
    linksNote: "Le GCR, le GCNT et le GCDT confirment chaque lien, puis de nouveau après chaque conférence.",
    noLinks: "Aucun lien avec une autre résolution n'est enregistré.",
    confirmed: "Confirmé",
    toConfirm: "À confirmer",
    neverConfirmed: "Jamais confirmé par : {groups}",
    outdated: "Pas confirmé depuis la dernière conférence par : {groups}",
    incoming: {
      sameTheme: "Même thème",
      carriesOut: "Mise en œuvre par",
      repeats: "Reprise par",
      complements: "Complétée par",
      conflicts: "En contradiction avec",
      supersedes: "Remplacée par",
    },
  },
  meetings: {
    lead: "Les réunions et conférences à venir, ce qui est attendu pour chacune et à quelle date, et celles qui ont eu lieu.",
    coming: "À venir",
    noneComing:
      "Aucune réunion à venir ne correspond. Retirez des critères, ou enregistrez la prochaine réunion.",
    past: "Passées",
    undated: "Date non indiquée",
    unreported: "Date passée, suites non enregistrées",
    documents: "{count, plural, one {# document} other {# documents}}",
    deadlines: "Échéances",
    itsDocuments: "Ses documents",
    noDocuments: "Aucun document de cette réunion n'est encore enregistré.",
  },
  documents: {
    lead: "Ce qui a été soumis aux réunions et publié par le secrétariat, et la suite qui y a été donnée ; les addenda et les révisions figurent sous leur document.",
    ofNoMeeting: "Hors réunion",
    languages: "Langues disponibles",
    notPlanned: "non prévu",
    parts: "Ce qui s'y rattache",
  },
  initiatives: {
    lead: "Ce que plusieurs Secteurs et le Secrétariat général font ensemble, et ce qui en résulte ; chaque chiffre renvoie à sa source.",
    parts: "Initiatives et indicateurs",
    figures: "Chiffres",
    noFigures:
      "Aucun chiffre n'est enregistré. Un chiffre de la fiche, avec sa source, apparaît ici sous forme de graphique.",
    results: "Résultats",
  },
  figures: {
    value: "Valeur",
    table: "Valeurs du chiffre, année par année",
    rose: "{difference} de plus qu'en {since}",
    fell: "{difference} de moins qu'en {since}",
    same: "Autant qu'en {since}",
    inexact: "Ces valeurs ne sont pas exactes : l'évolution depuis {since} ne peut être chiffrée.",
  },
  indicators: {
    lead: "La liste fondamentale du Partenariat et, pour chaque indicateur, les éléments du SMSI, du Pacte numérique mondial et de la connectivité universelle et efficace auxquels il se rapporte. Ce qui n'est pas mis en correspondance est signalé.",
    notMapped: "sans correspondance",
    without: "Sans correspondance avec",
    mapping: "Cadres auxquels il se rapporte",
    mappingNote: "Un cadre entouré de pointillés ne comporte aucun élément mesuré par cet indicateur.",
    target: "Visé d'ici à {year} : {value}.",
    metFrom: "Considéré comme atteint à partir de {value}.",
  },
  plans: {
    lead: "Les plans stratégique, financier et opérationnel : ce qui sert chacun de leurs éléments, et ceux pour lesquels personne ne travaille encore.",
    missing: "Ce qui manque",
    gaps: {
      nodeWithoutOutput: "Aucun produit, aucune activité",
      outputWithoutNode: "Ne sert aucun élément du plan stratégique",
      budgetExceeded: "Ses éléments coûtent {needed} pour un budget de {budget}",
      currencyDiffers: "Budgets en d'autres monnaies non additionnés",
    },
    outputs: "{count, plural, one {# produit y contribue} other {# produits y contribuent}}",
    unplanned:
      "{count, plural, one {# activité prévue ou en cours ne se rattache à aucun élément de plan.} other {# activités prévues ou en cours ne se rattachent à aucun élément de plan.}}",
    activitiesClosed: "Connectez-vous pour voir quelles activités servent chaque élément et ce qui manque.",
    path: "Sa place dans le plan",
    parts: "Ses éléments",
    servedBy: "Ce qui y contribue",
    nothingBelow:
      "Il n'a pas d'éléments et rien d'un autre plan n'y contribue. Rattachez-y un produit ou une activité dans la fiche correspondante.",
  },
  practices: {
    lead: "Ce que des entités ont fait pour économiser de l'argent, du temps ou du papier, la façon dont cela a été mesuré, et qui l'a repris.",
    saved: "Économies totales",
    savedNote: "Additionnées par unité de mesure, pour les pratiques affichées.",
    from: "{count, plural, one {pour # pratique} other {pour # pratiques}}",
    adopted: "{count, plural, one {reprise par # autre entité} other {reprise par # autres entités}}",
    effect: "Ce qu'elle a changé",
  },
  topics: {
    missing: "Ce qui manque",
    allHeld: "Toutes les places sont pourvues.",
    noTheme: "Les coordonnateurs sont désignés par domaine : rattachez d'abord le thème à l'un d'eux.",
    answerBy: "réponse attendue pour le {day}",
    name: {
      focalPoint: "Désigner un coordonnateur",
      topicCoordinator: "Enregistrer un coordonnateur",
    },
  },
};

export default catalogue;
