import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  lead: "Le rapport annuel au Conseil, établi à partir des fiches : les mêmes paragraphes en six langues, chacun rattaché à ses sources.",
  language: "Langue du rapport",
  download: "Télécharger en {format}",
  preview: "Aperçu du rapport",
  none: "Aucune édition du rapport n'est enregistrée",
  noneAdvice:
    "Une édition indique l'année et la réunion auxquelles le rapport est destiné ; le reste vient des fiches.",
  noSymbol: "pas encore de cote",
  tellsOf: "Sur la période {period}, pour",
  closed: "Ce rapport est encore en préparation",
  closedNote:
    "Jusqu'à sa publication, il est réservé au personnel, qui peut lire toutes les fiches sur lesquelles il repose. Connectez-vous à ce titre pour continuer.",
  size: "{paragraphs, plural, one {# paragraphe numéroté} other {# paragraphes numérotés}}, {tables, plural, =0 {aucun tableau} one {# tableau} other {# tableaux}}, {figures, plural, =0 {aucune figure} one {# figure} other {# figures}}.",
  builtFrom: "Établi d'après l'état des fiches au {when}.",
  ownTab: "Lire dans un onglet séparé",
  shown: "Le rapport est affiché : {language}",
  sourcesNote:
    "Les petits chiffres à la fin d'un paragraphe mènent aux fiches sur lesquelles il repose. Ils ne figurent pas dans les fichiers.",
  takeHome: "Emporter le rapport",
  format: {
    docx: "Word",
    pdf: "PDF",
    html: "page web",
    md: "Markdown",
    json: "données (JSON)",
  },
  goodFor: {
    docx: "À réviser, signer et transmettre",
    pdf: "À imprimer et conserver ; balisé pour les lecteurs d'écran",
    html: "À publier ; un seul fichier, sans script",
    md: "Texte brut pour d'autres outils",
    json: "Chaque bloc avec ses sources, pour les programmes",
  },
  illustrative: {
    label: "Ce qui est inventé pour la démonstration",
    with: "Conservé et signalé",
    withNote: "À remplacer par vos propres fiches avant la signature du rapport.",
    without: "Laissé de côté",
  },
  check: {
    title: "Avant la signature",
    note: "Ce qui manque encore au rapport dans cette langue.",
    incomplete:
      "{count, plural, one {# rubrique de la page de couverture est vide} other {# rubriques de la page de couverture sont vides}}",
    missing: "{count, plural, one {# texte n'est pas traduit} other {# textes ne sont pas traduits}}",
    unverified:
      "{count, plural, one {# fiche n'a pas été vérifiée} other {# fiches n'ont pas été vérifiées}}",
    illustrative: "{count, plural, one {# fiche est illustrative} other {# fiches sont illustratives}}",
  },
  checkNote: {
    incomplete: "Le rapport laisse ces rubriques ouvertes tant que la fiche de l'édition ne les remplit pas.",
    missing:
      "Ils figurent dans le rapport dans leur langue d'origine, signalés comme tels. Traduisez-les dans leurs fiches.",
    unverified: "Connaissances générales que personne n'a confrontées à une source.",
    illustrative: "Inventées pour illustrer le fonctionnement du produit ; ce ne sont pas des faits.",
  },
  complete: "Il ne manque rien : tous les textes sont traduits, et chaque fiche a sa source.",
  paragraph: "paragraphe {number}",
  inPlaces: "{count, plural, one {à # endroit du rapport} other {à # endroits du rapport}}",
};

export default catalogue;
