import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  log: {
    title: "Journal d'activité",
    lead: "Qui a modifié quoi dans le registre, quand et pourquoi.",
    closed: "Le journal d'activité n'est pas ouvert à tous",
    closedNote:
      "Le personnel du secrétariat voit qui a écrit quoi. Connectez-vous en tant que membre de ce personnel pour continuer.",
    kind: "Type de fiche",
    person: "Qui",
    operation: "Ce qui a été fait",
    from: "À partir de ce jour",
    to: "Jusqu'à ce jour",
    changes: "{count, plural, one {# modification} other {# modifications}}",
    none: "Aucune modification ne correspond",
    noneAdvice: "Retirez un filtre ou choisissez une période plus longue.",
    see: "Comparer les versions {from} et {to}",
    ofRecord: "Seulement les modifications d'une fiche :",
    ofAll: "Afficher celles de toutes les fiches",
  },
  compare: {
    title: "Comparer des versions",
    from: "La version",
    to: "Comparée avec",
    older: "Proposer des versions plus anciennes",
    withCurrent: "Comparer avec la version actuelle",
    added: "ajouté :",
    removed: "supprimé :",
    end: "(fin)",
    wasThere: "seulement dans la première version",
    isThere: "seulement dans la seconde version",
    state: "État",
    sameAdvice: "Choisissez deux versions qui diffèrent.",
  },
  steps: {
    publish: "Publier",
    withdraw: "Retirer",
    restore: "Rétablir la version {version}",
    restored: "Le contenu de la version {version} est de nouveau le contenu actuel.",
    sameAsNow: "La version {version} est identique à la version actuelle : rien n'a été écrit.",
    back: "Revenir",
    done: {
      publish: "La fiche est publiée.",
      withdraw: "La fiche est retirée.",
    },
    ask: {
      withdraw: {
        title: "Retirer ce brouillon ?",
        note: "Il quitte les listes. Il ne pourra pas redevenir un brouillon ; son historique demeure.",
      },
    },
  },
  withdrawn: {
    title: "Cette fiche est retirée : les lecteurs et les listes ne la montrent plus.",
    when: "Retirée : {moment}, {name}.",
    why: "Motif :",
    publishAgain: "Si elle doit être de nouveau visible, publiez-la.",
    askSecretariat: "Si elle doit être de nouveau visible, adressez-vous au secrétariat.",
  },
  missing: {
    title: "Aucune fiche à cette adresse ne vous est ouverte",
    why: "Elle a pu être retirée, être encore en préparation, ou l'adresse comporte une faute.",
    advice:
      "Cherchez-la dans la liste ou au moyen de la recherche ; si vous êtes du secrétariat, connectez-vous.",
    list: "Voir la liste : {kind}",
  },
};

export default catalogue;
