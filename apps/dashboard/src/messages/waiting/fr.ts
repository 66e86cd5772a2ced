import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  title: "Ce qui vous attend",
  titleReader: "À suivre en ce moment",
  nothing: "Vous n'avez rien en attente.",
  total: "{count, plural, one {# point en tout.} other {# points en tout.}}",
  lateTotal: "{count, plural, one {# est en retard.} other {# sont en retard.}}",
  lateCount: "{count, plural, one {# en retard} other {# en retard}}",
  late: "en retard, {ago}",
  since: "depuis le {day}",
  showAll: "{count, plural, one {Afficher # autre} other {Afficher les # autres}}",
  showRest:
    "{count, plural, one {Afficher # autre point, pour d'autres raisons} other {Afficher # autres points, pour d'autres raisons}}",
  untold: "{count, plural, one {# autre n'est pas affiché ici.} other {# autres ne sont pas affichés ici.}}",
  reasons: {
    caseAwaitsUnit: "Cas de chevauchement sans réponse de vos entités",
    caseToDecide: "Cas à trancher : toutes les entités ont répondu",
    actionDue: "Mesures à prendre",
    answerDue: "Notes de liaison sans réponse",
    draftToPublish: "Brouillons à publier",
    draftToFinish: "Vos brouillons, non encore publiés",
    reportToPrepare: "Rapports en préparation",
    meetingUnderWay: "Réunions en cours",
    meetingDeadline: "Échéances de réunions",
    meetingStarts: "Réunions à venir",
    caseToExamine: "Cas possibles à examiner",
    placeVacant: "Domaines sans coordonnateur",
    coordinatorMissing: "Thèmes sans coordonnateur d'un groupe consultatif",
    meetingToClose: "Réunions passées, encore notées comme prévues",
    documentOpen: "Documents sans suite enregistrée",
    reportToRead: "Le dernier rapport publié",
    topicOpen: "Thèmes en cours",
  },
};

export default catalogue;
