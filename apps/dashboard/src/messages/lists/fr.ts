import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  columns: "Colonnes",
  columnsNote:
    "Ce qui est coché est affiché, dans cet ordre. Le choix figure dans l'adresse, et ce navigateur le garde.",
  moveUp: "Monter {column}",
  moveDown: "Descendre {column}",
  moved: "{column} est maintenant la colonne {place, number} sur {count, number}.",
  standardColumns: "Colonnes habituelles",
  views: "Vues enregistrées",
  noViews:
    "Aucune vue n'est encore enregistrée. Choisissez les filtres, l'ordre et les colonnes, puis donnez-leur un nom.",
  viewName: "Nom de cette vue",
  save: "Enregistrer",
  saved: "La vue « {name} » est enregistrée.",
  applied: "La vue « {name} » est affichée.",
  rename: "Renommer",
  renameView: "Renommer la vue « {name} »",
  newName: "Nouveau nom de la vue « {name} »",
  deleteView: "Supprimer la vue « {name} »",
  deleted: "La vue « {name} » est supprimée.",
  viewsNote:
    "Les vues sont gardées dans ce navigateur, pour vous seul. Pour en partager une, envoyez l'adresse de la page.",
  ignored: "L'adresse demande ce que cette liste n'a pas ; cette partie a été laissée de côté : {what}.",
  allRows: "Le fichier contient toutes les lignes affichées ici.",
  shownColumns: "Avec les colonnes affichées",
  allColumns: "Avec toutes les colonnes",
  keys: "Les flèches vont de ligne en ligne, Page préc. et Page suiv. d'un écran à l'autre, Début et Fin à la première et à la dernière ligne ; Entrée ouvre.",
  reach:
    "Seules les {count, number} premières lignes sur {total, number} sont accessibles. Restreignez la liste pour voir les autres.",
  steps: "Autour de cette fiche dans sa liste",
  previous: "Précédent",
  next: "Suivant",
  place: "{place, number} sur {total, number}",
  back: "Retour à la liste",
};

export default catalogue;
