import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  undo: {
    region: "Ce qui vient d'être fait",
    undo: "Annuler",
    close: "Fermer",
    where: "Un bouton à la fin de la page permet d'annuler.",
    undone: "Annulé : la version précédente est rétablie.",
    failed: "L'annulation n'a pas pu se faire. {why}",
  },
  new: "Nouvelle fiche",
  newTitle: "Nouvelle fiche : {kind}",
  edit: "Modifier",
  editTitle: "Modifier : {title}",
  lead: "Les champs marqués « obligatoire » doivent être remplis avant l'enregistrement ; les autres peuvent rester vides.",
  closedTitle: "Vous ne pouvez pas modifier cette fiche",
  closedNote: "Connectez-vous en tant que personne autorisée à rédiger des fiches de ce type pour continuer.",
  required: "obligatoire",
  notStated: "Non précisé",
  choose: "Choisir",
  expected: "Forme attendue : {form}.",
  from: "À partir de {from}.",
  range: "Entre {from} et {to}.",
  list: {
    add: "Ajouter",
    addTo: "Ajouter à : {list}",
    remove: "Retirer : {item}",
    up: "Monter : {item}",
    down: "Descendre : {item}",
    moved: "{item} : désormais en position {number, number}.",
    removed: "{item} : retiré.",
  },
  reference: {
    find: "Tapez pour chercher",
    nothing: "Aucune fiche ne contient ces mots.",
  },
  language: {
    field: "{field} ({language})",
    original: "original",
    missing: "non traduit",
    state: "État de la traduction",
    makeOriginal: "En faire la langue d'origine",
    outdate: "L'original a changé : marquer les traductions révisées comme à mettre à jour",
  },
  reason: "Motif de la modification",
  reasonNote: "Facultatif. Il est conservé dans l'historique avec cette version.",
  save: "Enregistrer",
  saveDraft: "Enregistrer le brouillon",
  publish: "Enregistrer et publier",
  cancel: "Abandonner",
  saved: "Enregistré.",
  savedDraft: "Enregistré comme brouillon.",
  published: "Enregistré et publié.",
  unchanged: "Rien n'avait changé.",
  status: {
    clean: "Rien à enregistrer.",
    kept: "Pas encore enregistré. Ce que vous tapez est conservé dans ce navigateur.",
    notKept:
      "Pas encore enregistré, et ce navigateur ne peut pas conserver ce que vous tapez : enregistrez avant de quitter la page.",
  },
  errors: {
    count: "{count, plural, one {# champ est à corriger} other {# champs sont à corriger}}",
  },
  unsaved: {
    offer: "Vous avez un travail non enregistré du {when}",
    advice: "Il a été conservé dans ce navigateur. Reprenez-le, ou repartez de la fiche telle qu'elle est.",
    outdated:
      "Il a été conservé dans ce navigateur ; la fiche a été modifiée depuis. Si vous le reprenez, les deux versions vous seront présentées à l'enregistrement.",
    restore: "Le reprendre",
    discard: "L'abandonner",
  },
  leave: {
    title: "Quitter sans enregistrer ?",
    kept: "Ce que vous avez tapé reste dans ce navigateur et vous sera proposé à votre retour.",
    lost: "Ce que vous avez tapé ne peut pas être conservé dans ce navigateur et sera perdu.",
    stay: "Rester",
    leave: "Quitter",
  },
  away: {
    title: "Le registre ne répond pas",
    note: "Rien de ce que vous avez tapé n'est perdu. L'envoi est renouvelé à quelques secondes d'intervalle, jusqu'à ce que le registre réponde.",
    again: "Essayer maintenant",
    stop: "Ne plus essayer",
  },
  signedOut: {
    title: "Votre session a pris fin",
    note: "Rien de ce que vous avez tapé n'est perdu. Reconnectez-vous et votre travail sera enregistré.",
  },
  meanwhile: {
    note: "Ce que vous avez saisi est toujours là, rien n'en est perdu. Comparez maintenant, ou au moment d'enregistrer.",
    compare: "Comparer les deux",
  },
  conflict: {
    title: "Quelqu'un d'autre a enregistré cette fiche entre-temps",
    note: "Elle en est à la version {version}, du {when}. Rien n'est perdu : choisissez ce qui doit être retenu, puis enregistrez.",
    noteBy:
      "Elle en est à la version {version}, de {name}, {when}. Rien n'est perdu : choisissez ce qui doit être retenu, puis enregistrez.",
    none: "Vous avez modifié des choses différentes : elles vont ensemble.",
    base: "Avant",
    mine: "Votre version",
    theirs: "L'autre version",
    empty: "Vide",
    taken: "Repris de l'autre version",
    kept: "Conservé de la vôtre",
    save: "Enregistrer le résultat",
    back: "Revenir au formulaire",
  },
};

export default catalogue;
