import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  kinds: "Type de fiche",
  all: "Tout",
  more: "Suite",
  toAll: "Tous les résultats pour « {words} »",
  recent: "Ouvert récemment",
  commands: "Ce que vous pouvez faire ici",
  goTo: "Aller à : {place}",
  begin: "Nouvelle fiche : {kind}",
  report: "Télécharger le rapport de {year} (docx)",
  matchedIn: "en {language}",
  pageTitle: "Résultats de la recherche",
  nothing: "Rien ne correspond à « {words} »",
  firstOnly:
    "Les {count, number} premières fiches sur {total, number} sont affichées ; ajoutez des mots pour préciser.",
};

export default catalogue;
