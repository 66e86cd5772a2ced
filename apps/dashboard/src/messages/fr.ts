import type { Catalogue } from "../lib/intl.ts";
import chart from "./chart/fr.ts";
import editing from "./editing/fr.ts";
import groups from "./groups/fr.ts";
import history from "./history/fr.ts";
import imports from "./imports/fr.ts";
import library from "./library/fr.ts";
import lists from "./lists/fr.ts";
import live from "./live/fr.ts";
import overlaps from "./overlaps/fr.ts";
import palette from "./palette/fr.ts";
import people from "./people/fr.ts";
import reports from "./reports/fr.ts";
import visits from "./visits/fr.ts";
import waiting from "./waiting/fr.ts";

const catalogue: Catalogue = {
  app: {
    name: "Intersector",
  },
  error: {
    reference: "Indiquez la référence {id} pour demander de l'aide.",
    retry: "Réessayer",
    unreachable: "Le registre ne répond pas.",
    unreachableAdvice:
      "Vérifiez qu'Intersector fonctionne toujours et que votre connexion est active, puis réessayez.",
  },
  home: {
    title: "État de la coordination",
    lead: "Qui coordonne quoi entre les trois Secteurs et le Secrétariat général, ce qui manque et ce qui arrive à échéance.",
    topics: "Thèmes",
    topicsNote:
      "La lettre d'un Secteur ou du Secrétariat général est pleine lorsqu'un coordonnateur est désigné, en pointillé lorsque personne ne l'est.",
    deadlines: "Prochaines échéances",
    noDeadlines: "Aucune échéance n'est enregistrée pour les prochaines semaines.",
    daysLeft: "{count, plural, =0 {aujourd'hui} one {dans # jour} other {dans # jours}}",
    activitiesBySide: "Activités des Secteurs et du Secrétariat général",
    overlapsByClass: "Cas de chevauchement par catégorie",
    overlapsByState: "Cas de chevauchement par état",
    initiatives: "Initiatives et chiffres",
    initiativesNote: "Tels qu'ils figurent dans les fiches ; chacun renvoie à sa source.",
    topicsByState: "Thèmes par état",
    glance: "En un coup d'œil",
    qualified: {
      exact: "{value}",
      moreThan: "plus de {value}",
      atLeast: "au moins {value}",
      about: "environ {value}",
    },
    figures: {
      topics: "{count, plural, one {thème en cours} other {thèmes en cours}}",
      toTopics: "Voir les thèmes",
      missing: "{count, plural, one {place à pourvoir} other {places à pourvoir}} sur {expected, number}",
      toMissing: "Voir qui manque",
      cases: "cas de chevauchement {count, plural, one {ouvert} other {ouverts}}",
      toOverlaps: "Voir les cas",
      deadline:
        "{count, plural, =0 {prochaine échéance: aujourd'hui} one {prochaine échéance, dans # jour} other {prochaine échéance, dans # jours}}",
      toDeadlines: "Voir les échéances",
      late: "{count, plural, one {mesure ou réponse en retard} other {mesures et réponses en retard}}",
      areas: "{count, plural, one {domaine} other {domaines}} d'intérêt mutuel",
      toAreas: "Voir les domaines",
    },
    noSide: "Sans Secteur connu",
    madeUp: "{count, number} sur {total, number} : inventés pour illustrer le fonctionnement du produit.",
    lateActions:
      "{count, plural, one {# mesure à prendre est en retard} other {# mesures à prendre sont en retard}}",
    lateAnswers:
      "{count, plural, one {# réponse à une note de liaison est en retard} other {# réponses à des notes de liaison sont en retard}}",
  },
  language: {
    close: "Fermer cet avis",
    unspoken: "Il n'y a pas de pages en {asked} ; vous lisez celles en {shown}.",
    choose: "Langue de la page",
    machine: "traduction automatique",
    notStated: "langue non indiquée",
    notTranslated: "Pas encore traduit ; affiché dans la langue d'origine ({language})",
  },
  nav: {
    parts: { coordination: "Coordination", work: "Travaux", register: "Rapports et registre" },
    home: "Accueil",
    topics: "Thèmes",
    activities: "Activités",
    overlaps: "Chevauchements",
    imports: "Importation",
    reports: "Rapports",
    register: "Registre",
  },
  notFound: {
    title: "Il n'y a rien à cette adresse",
    advice: "La fiche a peut-être été retirée, ou l'adresse est mal saisie. Repartez de la page d'accueil.",
    home: "Aller à l'accueil",
  },
  provenance: {
    label: "Source",
    illustrative: "à titre d'illustration",
    unverified: "non vérifié",
    status: {
      official: "Document publié par l'UIT.",
      found: "Page ou fichier public.",
      entered: "Saisi dans le registre.",
      background: "Connaissance générale que personne n'a vérifiée.",
      illustrative: "Inventé pour illustrer le fonctionnement du produit ; ce n'est pas un fait.",
    },
  },
  search: {
    open: "Chercher dans le registre",
    words: "Mots, dans l'une des six langues",
    close: "Fermer",
    nothing: "Rien ne contient ces mots. Essayez moins de mots, ou le début de l'un d'eux.",
    clear: "Effacer les mots",
    count: "{count, plural, =0 {Rien trouvé} one {# fiche trouvée} other {# fiches trouvées}}",
    hint: "Saisissez au moins deux lettres. Les flèches choisissent, Entrée ouvre.",
    results: "Fiches trouvées",
  },
  session: {
    changed: "Vous êtes maintenant connecté.",
    sampleNote: "Les personnes du registre d'exemple : choisissez-en une pour voir ce que voit ce rôle.",
    signIn: "Se connecter",
    signOut: "Se déconnecter",
    signedInAs: "Connecté en tant que {name}",
    signedOut: "Vous êtes déconnecté.",
  },
  shell: {
    footer:
      "Intersector : coordination intersectorielle à l'Union internationale des télécommunications. Ce qui est illustratif ou non vérifié est signalé.",
    navigation: "Navigation principale",
    skip: "Aller au contenu",
  },
  sides: {
    allNamed: "Toutes les entités ont désigné quelqu'un.",
    missing: "Manquent : {sides}",
  },
  state: {
    loading: "Chargement…",
    nothingYet: "Rien n'est encore enregistré.",
  },
  theme: {
    choose: "Clair ou sombre",
    dark: "Sombre",
    light: "Clair",
    system: "Comme le système",
  },
  topics: {
    lead: "Les thèmes qui appellent une coordination entre les Secteurs, avec les personnes qui représentent chaque entité et les places encore vacantes.",
    none: "Aucun thème n'est enregistré.",
    noneAdvice: "Importez la liste des thèmes du groupe ou chargez le registre d'exemple.",
    count: "{count, plural, one {# thème} other {# thèmes}}",
    focalPoints: "Coordonnateurs du secrétariat",
    coordinators: "Coordonnateurs désignés par les groupes consultatifs",
    latestDocuments: "Derniers documents",
    namedButClosed: "Désigné ; nom non publié ici",
    alternate: "suppléant",
    vacancy: {
      none: "Non désigné",
      ended: "Mandat terminé",
      notStarted: "Mandat non commencé",
      alternateOnly: "Suppléant seul désigné",
    },
    runBy: "Conduit par",
    focalPointsNote:
      "Personnel des trois Bureaux et du Secrétariat général, par domaine, au sein du Groupe spécial de coordination intersectorielle.",
    coordinatorsNote: "Membres, désignés thème par thème par le GCR, le GCNT et le GCDT.",
    progress: "Ce qui a été fait, année par année",
    documents: "Documents",
    decisions: "Décisions",
    notDue: "Pas encore requis",
    activities: "Activités dans son domaine",
    allActivities: "{count, plural, one {Voir l'activité} other {Voir les # activités}}",
  },
  value: {
    yes: "oui",
    no: "non",
  },
  records: {
    registerLead:
      "Tout ce que le registre contient, par type de fiche, avec le nombre de fiches que vous pouvez consulter.",
    count: "{count, plural, one {# fiche} other {# fiches}}",
    titleColumn: "Titre",
    updated: "Dernière modification",
    filter: "Mots dans ces fiches",
    more: "Afficher la suite",
    none: "Aucune fiche ne correspond",
    noneAdvice:
      "Retirez des mots ou des choix, ou connectez-vous : certains types de fiches sont réservés au secrétariat.",
    any: "Tous",
    facts: "Contenu de la fiche",
    referrers: "Fiches qui y renvoient",
    history: "Historique",
    version: "Version {version}",
    noDifference: "Aucun champ n'a changé.",
    noReferrers: "Aucune autre fiche n'y renvoie.",
    closed: "réservé au secrétariat",
    families: {
      people: "Qui est qui",
      topics: "Thèmes, réunions et documents",
      mandates: "Mandats et décisions",
      work: "Activités et chevauchements",
      plans: "Plans, mesure et rapports",
    },
    closedTitle: "Ces fiches ne sont pas ouvertes à tous",
    closedNote:
      "Le personnel du secrétariat les consulte et, pour la plupart des types de fiches, les membres également. Connectez-vous pour continuer.",
    export: "Télécharger cette liste",
    clear: "Effacer les mots et les filtres",
  },
  activities: {
    lead: "Ce que font les entités des Secteurs et du Secrétariat général : pour qui, quand et avec quels moyens.",
    search: "Mots dans les activités",
    filters: "{count, plural, =0 {Filtres} one {Filtres (# choisi)} other {Filtres (# choisis)}}",
    clear: "Effacer les filtres",
    allValues: "Afficher les {count, number} valeurs",
    count: "{count, plural, one {# activité} other {# activités}}",
    none: "Aucune activité ne correspond",
    noneAdvice: "Retirez des mots ou des filtres.",
    purpose: "But :",
    overlaps: "Chevauchements auxquels elle participe",
    noOverlaps: "Aucun cas de chevauchement ne mentionne cette activité.",
  },
  editing,
  lists,
  waiting,
  visits,
  chart,
  palette,
  people,
  groups,
  history,
  imports,
  library,
  live,
  overlaps,
  reports,
  files: {
    xlsx: "Classeur Excel (xlsx)",
    csv: "Texte avec séparateurs (csv)",
    jsonl: "Pour des programmes (jsonl)",
  },
};

export default catalogue;
