import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  nav: {
    texts: "Textes et plans",
    meetings: "Réunions",
    documents: "Documents",
    resolutions: "Résolutions",
  },
  resolutions: {
    lead: "Ce qu'ont décidé les conférences, les assemblées et le Conseil: chaque numéro avec ses révisions, et celle qui est en vigueur.",
    revisions: "Révisions",
    conference: "Conférence ou session",
    old: "Cette révision n'est pas celle qui est en vigueur. En vigueur:",
    onlyOne: "Aucune autre révision n'est enregistrée.",
    provisions: "Ce qu'elle prévoit",
    links: "Liens avec d'autres résolutions",
    linksNote: "Le GCR, le GCNT et le GCDT confirment chaque lien, puis de nouveau après chaque conférence.",
    noLinks: "Aucun lien avec une autre résolution n'est enregistré.",
    confirmed: "Confirmé",
    toConfirm: "À confirmer",
    neverConfirmed: "Jamais confirmé par: {groups}",
    outdated: "Pas confirmé depuis la dernière conférence par: {groups}",
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
    lead: "Ce qui a été soumis aux réunions et publié par le secrétariat, et la suite qui y a été donnée; les addenda et les révisions figurent sous leur document.",
    ofNoMeeting: "Hors réunion",
    languages: "Langues disponibles",
    notPlanned: "non prévu",
    parts: "Ce qui s'y rattache",
  },
};

export default catalogue;
