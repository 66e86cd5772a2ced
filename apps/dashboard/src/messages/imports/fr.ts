import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  title: "Importation",
  lead: "Les listes que les entités tiennent ailleurs entrent ici. Un fichier est d'abord vérifié, ligne par ligne ; rien n'est écrit dans le registre avant que vous n'ayez vu ce qu'il y changerait.",
  closed: "L'importation de fichiers est réservée au secrétariat",
  closedNote:
    "Le secrétaire et les administrateurs peuvent importer des fiches de tous les types, les coordonnateurs d'une entité celles qui portent sur les activités de cette entité. Connectez-vous à l'un de ces titres pour continuer.",
  file: {
    label: "Fichier",
    drop: "Déposez un fichier ici",
    or: "ou",
    choose: "Choisir un fichier",
    change: "Choisir un autre fichier",
    formats: "Un classeur (xlsx), un tableau en texte (csv) ou des lignes JSON (jsonl), de 100 Mo au plus",
    missing: "Choisissez le fichier à importer.",
    wrongFormat: "Ce fichier n'a aucune des trois formes lisibles : xlsx, csv ou jsonl.",
    chosen: "{name}, {size}",
  },
  kind: "Contenu des lignes",
  map: "Noms des colonnes",
  guessed: "Reconnu à la première ligne ; choisissez autre chose si c'est inexact.",
  reading: {
    title: "Lecture du fichier",
    sheet: "Feuille du classeur",
    sheetNote: "À indiquer seulement si plusieurs feuilles contiennent des données.",
    encoding: "Codage du texte",
    automatic: "D'après le fichier (UTF-8 s'il ne l'indique pas)",
    encodings: {
      "utf-8": "UTF-8",
      "utf-16le": "UTF-16 petit-boutiste",
      "utf-16be": "UTF-16 gros-boutiste",
      "windows-1252": "Europe occidentale (Windows-1252)",
      "windows-1251": "Cyrillique (Windows-1251)",
      "windows-1256": "Arabe (Windows-1256)",
      gb18030: "Chinois (GB 18030)",
    },
  },
  check: "Vérifier le fichier",
  sending: "Envoi du fichier",
  stop: "Arrêter",
  stopped: "L'envoi a été arrêté. Rien n'a été écrit.",
  steps: {
    title: "Ce qui arrive à un fichier",
    check:
      "Il est vérifié : chaque ligne est comparée au registre. Vous voyez ce qui serait créé, modifié, laissé tel quel ou refusé, avec la cellule et le motif.",
    correct:
      "Rien n'est perdu : les lignes refusées vous sont rendues dans un fichier de même forme, avec les motifs, à corriger puis à importer de nouveau.",
    apply:
      "Il n'est appliqué que lorsque vous le demandez. Une ligne dont l'identifiant figure déjà au registre modifie la fiche correspondante ; le même fichier importé deux fois ne change rien.",
  },
  template: {
    title: "Fichiers de départ",
    note: "Le fichier vide contient les colonnes de ce type de fiche et explique chacune d'elles. Le fichier des fiches actuelles peut être modifié puis importé de nouveau.",
    empty: "Fichier vide",
    present: "Fiches actuelles",
  },
  earlier: "Importations précédentes",
  none: "Aucun fichier n'a encore été importé",
  noneNote:
    "Les importations sont énumérées ici, avec leur résultat, pendant quatre-vingt-dix jours après leur fin.",
  columns: {
    file: "Fichier",
    kind: "Type de fiche",
    state: "État",
    rows: "Lignes",
    refused: "Refusées",
    started: "Début",
    by: "Par",
  },
  state: {
    queued: "en attente",
    checking: "vérification en cours",
    checked: "vérifiée, non appliquée",
    applying: "application en cours",
    applied: "appliquée",
    failed: "en échec",
    cancelled: "arrêtée",
  },
  rowCount: "{count, plural, one {# ligne} other {# lignes}}",
  checking: "Vérification des lignes",
  applying: "Écriture des lignes",
  leave: "Vous pouvez quitter cette page : le travail se poursuit, et cette adresse en montre l'avancement.",
  soFar:
    "{rows, plural, one {# ligne lue} other {# lignes lues}}, {refused, plural, =0 {aucune refusée} one {# refusée} other {# refusées}} jusqu'ici",
  cancel: "Arrêter l'importation",
  cancelNote: "Ce qui a été vérifié reste consultable ; rien n'est écrit.",
  discard: "Abandonner ce fichier",
  notWritten: "Rien n'a encore été écrit.",
  outcomes: "Ce que deviennent les lignes",
  outcome: {
    refused: "refusées",
    created: "à créer",
    changed: "à modifier",
    unchanged: "inchangées",
  },
  became: {
    refused: "refusées",
    created: "créées",
    changed: "modifiées",
    unchanged: "inchangées",
  },
  would: {
    refused: "Lignes qui ne peuvent pas entrer telles quelles, avec la cellule et le motif.",
    created: "Lignes dont le registre n'a pas encore la fiche.",
    changed: "Lignes dont le registre a la fiche, avec un autre contenu.",
    unchanged: "Lignes dont la fiche figure déjà au registre, à l'identique.",
  },
  noRows: "Ce fichier ne contient aucune ligne de ce genre.",
  references:
    "{count, plural, one {# fiche à laquelle des lignes renvoient ne figure pas au registre ; elle est créée en même temps.} other {# fiches auxquelles des lignes renvoient ne figurent pas au registre ; elles sont créées en même temps.}}",
  row: "Ligne",
  rowNumber: "Ligne {row, number}",
  record: "Fiche",
  reasons: "Cellule et motif",
  notes: "À savoir",
  column: "Colonne {column}",
  downloadRefused: "Lignes refusées : {format}",
  downloadRefusedNote:
    "Le fichier a les mêmes colonnes, et une de plus pour les motifs. Corrigez-le et importez-le : les lignes déjà entrées restent telles quelles.",
  apply: {
    title: "Écrire les lignes dans le registre",
    nothing: "Il n'y a rien à écrire : aucune ligne ne créerait ni ne modifierait de fiche.",
    which: "Si une ligne est refusée",
    goodRows: "Écrire toutes les lignes correctes",
    goodRowsNote: "Les lignes refusées restent dehors et pourront être corrigées plus tard.",
    allOrNothing: "Toutes les lignes ou aucune",
    allOrNothingNote: "Une seule ligne refusée, et rien n'est écrit.",
    blocked:
      "{count, plural, one {# ligne est refusée : rien ne peut donc être écrit ainsi.} other {# lignes sont refusées : rien ne peut donc être écrit ainsi.}} Corrigez le fichier et envoyez-le de nouveau, ou écrivez les lignes correctes.",
    state: "Nouvelles fiches",
    publish: "Les publier",
    publishNote: "Les membres les voient aussitôt. Une ligne qui indique un autre état le garde.",
    drafts: "Les garder à l'état de projets",
    draftsNote: "Seul le personnel les voit jusqu'à leur publication.",
    draftsOnly:
      "Vos nouvelles fiches entrent à l'état de projets : leur publication ne relève pas de votre rôle.",
    review: "Écrire {count, plural, one {# ligne} other {# lignes}}…",
    confirmTitle: "Écrire dans le registre ?",
    willCreate:
      "{count, plural, =0 {Aucune fiche n'est créée.} one {# fiche est créée.} other {# fiches sont créées.}}",
    willChange:
      "{count, plural, =0 {Aucune fiche n'est modifiée.} one {# fiche est modifiée.} other {# fiches sont modifiées.}}",
    willRefer:
      "{count, plural, one {# fiche à laquelle des lignes renvoient est créée.} other {# fiches auxquelles des lignes renvoient sont créées.}}",
    willLeaveOut:
      "{count, plural, one {# ligne refusée reste dehors.} other {# lignes refusées restent dehors.}}",
    asPublished: "Les nouvelles fiches sont publiées.",
    asDrafts: "Les nouvelles fiches restent à l'état de projets.",
    kept: "Toutes les versions antérieures restent dans l'historique.",
    confirm: "Écrire",
    back: "Revenir",
  },
  done: {
    checked:
      "Le fichier a été vérifié : {refused, plural, =0 {aucune ligne n'est refusée} one {# ligne est refusée} other {# lignes sont refusées}}.",
    applied:
      "{created, plural, =0 {Aucune fiche créée} one {# fiche créée} other {# fiches créées}}, {changed, plural, =0 {aucune modifiée} one {# modifiée} other {# modifiées}}.",
    refused:
      "{count, plural, one {# ligne a été refusée et est restée dehors.} other {# lignes ont été refusées et sont restées dehors.}}",
    see: "Voir les fiches",
    another: "Importer un autre fichier",
    failed: "L'importation a échoué, et rien n'a été écrit",
    cancelled: "L'importation a été arrêtée, et rien n'a été écrit.",
  },
};

export default catalogue;
