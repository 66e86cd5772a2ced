import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  changed: {
    by: "{name} a modifié cette fiche.",
    somebody: "Quelqu'un a modifié cette fiche.",
    show: "Afficher la nouvelle version",
  },
  server: {
    gone: "Le serveur ne répond pas. Ce que vous avez saisi est conservé ; cet avis disparaîtra quand le serveur répondra.",
    back: "Le serveur répond de nouveau.",
  },
  jobs: {
    title: "Travaux en cours",
    button: "{count, plural, =0 {Travaux terminés} one {# travail en cours} other {# travaux en cours}}",
    import: "Importation : {file}",
    analysis: "Comparaison des activités",
    cancel: "Annuler",
    see: "Voir le résultat",
    state: {
      queued: "en attente",
      atWork: "en cours",
      checked: "vérifiée : elle attend que vous l'appliquiez",
      done: "terminée",
      failed: "en échec",
      cancelled: "annulée",
    },
    news: "{name} : {state}.",
  },
};

export default catalogue;
