import type { Sentences } from "./sentences.ts";

export const french: Sentences = {
  // Descriptions
  "The register of intersectoral coordination. Errors are problems (RFC 9457) in the reader's language, which `Accept-Language` or `lang` says. A record's ETag is its version; what changes it needs If-Match.":
    "Le registre de la coordination intersectorielle. Les erreurs sont des « problèmes » (RFC 9457) dans la langue du lecteur, qu'indique `Accept-Language` ou `lang`. L'ETag d'une fiche est sa version ; pour la modifier, il faut If-Match.",
  "Needs If-Match with the version that was read (428 without it). Somebody else's change in the meantime is a conflict (409) that shows both versions.":
    "Exige If-Match avec la version lue (428 à défaut). Une modification faite entre-temps par quelqu'un d'autre est un conflit (409), qui montre les deux versions.",
  "The latest versions; `before` gives those before them.":
    "Les versions les plus récentes ; `before` donne celles qui les précèdent.",
  "The first of each kind, with how many there are; `from` and `cursor` give the others of one kind.":
    "Les premières de chaque type, avec leur nombre ; `from` et `cursor` donnent les autres d'un type.",
  "A workbook explains every column on a sheet of its own.":
    "Un classeur explique chaque colonne sur une feuille à part.",
  "Takes the same filters as the list of the kind.": "Accepte les mêmes filtres que la liste du type.",
  "Built from the records as they are now; the same records give the same bytes, with an ETag. While an edition is in preparation it is for those who may read all that it rests on.":
    "Établi à partir des fiches dans leur état actuel ; les mêmes fiches donnent les mêmes octets, avec un ETag. Tant qu'une édition est en préparation, elle est réservée à ceux qui peuvent lire tout ce sur quoi elle repose.",
  "What the cover page lacks, which texts wait for a translation, and what is illustrative or not verified.":
    "Ce qui manque à la page de couverture, les textes qui attendent une traduction, et ce qui est donné à titre d'illustration ou n'est pas vérifié.",
  // Summaries
  "Who asks, what they may do, and whom a visitor may sign in as":
    "Qui demande, ce que cette personne peut faire, et en tant que qui un visiteur peut se connecter",
  "Signs in as one of the sample's people, on the local machine alone":
    "Connecte en tant que personne de l'exemple, sur la machine locale uniquement",
  "Signs out": "Déconnecte",
  "Every kind of record: its words, its fields and the schema of its body":
    "Tous les types de fiches : leurs mots, leurs champs et le schéma de leur contenu",
  "One kind of record": "Un type de fiche",
  "The records of a kind, filtered, searched and counted":
    "Les fiches d'un type, filtrées, recherchées et comptées",
  "A new record, as a draft unless it is to be published at once":
    "Une nouvelle fiche, à l'état de brouillon sauf si elle doit être publiée aussitôt",
  "One record, with the titles of what it refers to if asked for":
    "Une fiche, avec sur demande les titres de ce à quoi elle renvoie",
  "A new version of a record": "Une nouvelle version d'une fiche",
  "A draft becomes what readers see": "Un brouillon devient ce que voient les lecteurs",
  "A record is taken out of what readers see; its history stays":
    "Une fiche est retirée de ce que voient les lecteurs ; son historique demeure",
  "The body of an old version is written as a new one":
    "Le contenu d'une ancienne version est écrit comme nouvelle version",
  "The versions of a record, oldest first": "Les versions d'une fiche, de la plus ancienne à la plus récente",
  "The fields in which two versions differ": "Les champs dans lesquels deux versions diffèrent",
  "Who refers to a record, and from which field": "Qui renvoie à une fiche, et dans quel champ",
  "Full-text search in the six languages, over every kind that the reader may see":
    "Recherche en texte intégral dans les six langues, dans tous les types que le lecteur peut voir",
  "What was written last, newest first": "Ce qui a été écrit en dernier, du plus récent au plus ancien",
  "The figures of the first page: what there is, what is missing, what is due":
    "Les chiffres de la première page : ce qu'il y a, ce qui manque, ce qui arrive à échéance",
  "Who answers for what, for each side, topic and group, and which places nobody holds":
    "Qui répond de quoi, pour chaque Secteur et le Secrétariat général, chaque thème et chaque groupe, et quelles places personne n'occupe",
  "What waits for the reader by their roles: what is late, due, undecided or vacant, and why":
    "Ce qui attend le lecteur selon ses rôles : ce qui est en retard, à échéance, non tranché ou vacant, et pourquoi",
  "The topics of the ISCG with the focal points of the four sides and the coordinators, and who is missing":
    "Les thèmes de l'ISCG avec les coordonnateurs des trois Secteurs et du Secrétariat général et les coordonnateurs thématiques, et qui manque",
  "Sends a file and has it checked: nothing is written before it is applied":
    "Envoie un fichier et le fait vérifier : rien n'est écrit avant qu'il soit appliqué",
  "The imports, the latest first": "Les importations, la plus récente en premier",
  "One import: its state, progress and counts": "Une importation : son état, son avancement et ses nombres",
  "Stops an import that has not been applied": "Arrête une importation qui n'a pas été appliquée",
  "Row by row, what would be created, changed, left or refused, and why":
    "Ligne par ligne, ce qui serait créé, modifié, laissé ou refusé, et pourquoi",
  "Writes the rows of a checked import into the register":
    "Écrit dans le registre les lignes d'une importation vérifiée",
  "The refused rows with their reasons, as a file to correct and import again":
    "Les lignes refusées avec leurs motifs, en un fichier à corriger et à importer de nouveau",
  "The ways of reading a table, and the kinds that each can make":
    "Les manières de lire un tableau, et les types que chacune peut produire",
  "An empty file with the columns of a kind, to be filled in":
    "Un fichier vide avec les colonnes d'un type, à remplir",
  "The records of a list as a file that an import reads back without changing anything":
    "Les fiches d'une liste en un fichier qu'une importation relit sans rien changer",
  "Compares the activities with one another, drafts included, as a job":
    "Compare les activités entre elles, brouillons compris, en tâche de fond",
  "The analyses, the latest first": "Les analyses, la plus récente en premier",
  "One analysis: its progress, its counts, what it left out and what is identical":
    "Une analyse : son avancement, ses nombres, ce qu'elle a laissé de côté et ce qui est identique",
  "Stops an analysis that is queued or at work": "Arrête une analyse en attente ou en cours",
  "The pairs that an analysis found, the highest score first":
    "Les paires trouvées par une analyse, le score le plus élevé en premier",
  "One pair with its evidence and both records": "Une paire, avec ses éléments probants et les deux fiches",
  "A person takes a pair up: an overlap case under review, filled with the evidence":
    "Une personne se saisit d'une paire : un cas de chevauchement à l'examen, rempli avec les éléments probants",
  "The groups of activities whose text is the same": "Les groupes d'activités dont le texte est le même",
  "How many pairs stand between each two sides, by class":
    "Combien de paires relient deux à deux les Secteurs et le Secrétariat général, par catégorie",
  "The activities that an analysis did not compare, and why":
    "Les activités qu'une analyse n'a pas comparées, et pourquoi",
  "The report of an edition as a file, or as a page to read":
    "Le rapport d'une édition sous forme de fichier, ou de page à lire",
  "A report in figures, and what of it cannot be signed yet":
    "Un rapport en chiffres, et ce qui n'en peut pas encore être signé",
  "Whether the process lives, and whether database and queue answer":
    "Si le processus est en vie, et si la base de données et la file d'attente répondent",
  // Parameters
  "The reader's language, where it differs from Accept-Language.":
    "La langue du lecteur, si elle diffère d'Accept-Language.",
  "Words that a record holds, in any of the six languages.":
    "Mots que contient une fiche, dans l'une des six langues.",
  "`title`, `updatedAt`, `id` or a field; with `-` before it, descending.":
    "`title`, `updatedAt`, `id` ou un champ ; précédé de `-`, en ordre décroissant.",
  "States, with commas. Left out: published and draft, as far as the reader may see them.":
    "États, séparés par des virgules. À défaut : fiches publiées et brouillons, dans la mesure où le lecteur peut les voir.",
  "The `nextCursor` of the page before.": "Le `nextCursor` de la page précédente.",
  "How many records are skipped, after the cursor where there is one: 0 to 100000.":
    "Combien de fiches sauter, après le repère s'il y en a un : de 0 à 100000.",
  "How many to give: 1 to 500.": "Combien en donner : de 1 à 500.",
  "Fields whose values are counted over all that matches, with commas.":
    "Champs dont les valeurs sont comptées sur tout ce qui correspond, séparés par des virgules.",
  "The columns beside the id, in their order, with commas: fields, headings such as `title.fr`, and `recordState`; left out, all of them.":
    "Les colonnes à côté de l'identifiant, dans leur ordre, séparées par des virgules : champs, en-têtes comme `title.fr` et `recordState` ; sans indication, toutes.",
  "The fields of the body that each record comes with, with commas; left out, all that it has.":
    "Champs du corps avec lesquels chaque fiche est rendue, séparés par des virgules ; sans ce paramètre, tous ceux qu'elle a.",
  "Gives in `included` the titles of what the records refer to.":
    "Donne dans `included` les titres de ce à quoi les fiches renvoient.",
  "Conditions on fields: `filter[unit]=bdt`; several values of one field mean any of them; `filter[period.from][atLeast]=2026-01-01`, `filter[score][atMost]=0.5`, `filter[url][exists]=true`.":
    "Conditions sur des champs : `filter[unit]=bdt` ; plusieurs valeurs d'un champ signifient l'une d'elles ; `filter[period.from][atLeast]=2026-01-01`, `filter[score][atMost]=0.5`, `filter[url][exists]=true`.",
  'The version that the writer has read: `"7"`.': 'La version que l\'auteur a lue : `"7"`.',
  "Only versions before this one: the `nextBefore` of the page before.":
    "Seulement les versions antérieures à celle-ci : le `nextBefore` de la page précédente.",
  "Only records of this kind, page after page.": "Seulement les fiches de ce type, page après page.",
  "The `nextCursor` of the page before; goes with `from`.":
    "Le `nextCursor` de la page précédente ; va avec `from`.",
  "How many of each kind: 1 to 500; 100 where left out.":
    "Combien de chaque type : de 1 à 500 ; 100 à défaut.",
  "The format of the file.": "Le format du fichier.",
  "`leaveOut` builds the report without what is made up to show the product at work.":
    "`leaveOut` établit le rapport sans ce qui est inventé pour montrer le produit à l'œuvre.",
  "In HTML: each block ends with links to the dashboard's pages of its records.":
    "En HTML : chaque bloc se termine par des liens vers les pages de ses fiches dans le tableau de bord.",
  // Replies
  "Refused: what is wrong and where, in the reader's language.":
    "Refusé : ce qui ne va pas et où, dans la langue du lecteur.",
  "Failed on our side; quote the request id.": "Échec de notre côté ; indiquez l'identifiant de la demande.",
  "The session.": "La session.",
  "The new session, with its cookie.": "La nouvelle session, avec son témoin de connexion.",
  "The session of a visitor.": "La session d'un visiteur.",
  "The kinds, in the reader's language.": "Les types, dans la langue du lecteur.",
  "The kind, in the reader's language.": "Le type, dans la langue du lecteur.",
  "One page, and the cursor of the next.": "Une page, et le repère de la suivante.",
  "The record, with its version as ETag.": "La fiche, avec sa version comme ETag.",
  "The record as it now is, with its version as ETag.":
    "La fiche telle qu'elle est désormais, avec sa version comme ETag.",
  "The changes, as the append-only log holds them.":
    "Les modifications, telles que les conserve le journal, auquel on ne peut qu'ajouter.",
  "The differences, field by field.": "Les différences, champ par champ.",
  "The records that point here and are open to the reader.":
    "Les fiches qui renvoient à celle-ci et que le lecteur peut voir.",
  "The records found, the best first.": "Les fiches trouvées, la meilleure en premier.",
  "The changes, without their bodies.": "Les modifications, sans leur contenu.",
  "The figures, of what the reader may see.": "Les chiffres de ce que le lecteur peut voir.",
  "The places, and to who may see persons, the people.":
    "Les places et, pour qui peut voir les personnes, les personnes.",
  "What waits, with how many there are of each.": "Ce qui attend, avec le nombre de chaque cas.",
  "The topics, in the order that the group publishes.": "Les thèmes, dans l'ordre que publie le groupe.",
  "The import, queued for its dry run.": "L'importation, en attente de son essai à blanc.",
  "The imports.": "Les importations.",
  "The import.": "L'importation.",
  "The import, as it now is.": "L'importation, telle qu'elle est désormais.",
  "One page of rows.": "Une page de lignes.",
  "The import, queued for writing.": "L'importation, en attente d'écriture.",
  "The file.": "Le fichier.",
  "The maps, in the reader's language.": "Les correspondances de colonnes, dans la langue du lecteur.",
  "The analysis, queued.": "L'analyse, en attente.",
  "The analyses, with their progress.": "Les analyses, avec leur avancement.",
  "The analysis.": "L'analyse.",
  "The analysis, as it now is.": "L'analyse, telle qu'elle est désormais.",
  "One page of pairs, with the titles of their activities and units.":
    "Une page de paires, avec les titres de leurs activités et de leurs unités.",
  "The pair, side by side.": "La paire, côte à côte.",
  "The case, as a draft.": "Le cas, à l'état de brouillon.",
  "One page of groups, with the titles of their activities and units.":
    "Une page de groupes, avec les titres de leurs activités et de leurs unités.",
  "The counts.": "Les nombres.",
  "One page of activities, with their titles and units.":
    "Une page d'activités, avec leurs titres et leurs unités.",
  "The report.": "Le rapport.",
  "The report is as it was when the reader last asked.":
    "Le rapport est tel qu'il était lors de la dernière demande du lecteur.",
  "The summary, in the report's language.": "Le résumé, dans la langue du rapport.",
  "Ready.": "Prêt.",
  "Alive, but the database or the queue does not answer.":
    "En vie, mais la base de données ou la file d'attente ne répond pas.",
  // The log and the events
  "With both versions whole, and the titles of what they refer to in `included`.":
    "Avec les deux versions entières et, dans `included`, les titres de ce à quoi elles renvoient.",
  "Server-Sent Events: `ready` when the stream begins, `change` for each new version of a record, `job` for each step of an import or an analysis. A listener that connects again with `Last-Event-ID` misses no change. The stream ends after ten minutes, or when the server stops; browsers then connect again by themselves.":
    "Événements envoyés par le serveur (Server-Sent Events) : `ready` quand le flux commence, `change` pour chaque nouvelle version d'une fiche, `job` pour chaque étape d'une importation ou d'une analyse. Qui se reconnecte avec `Last-Event-ID` ne manque aucune modification. Le flux se termine au bout de dix minutes ou à l'arrêt du serveur ; les navigateurs se reconnectent alors d'eux-mêmes.",
  "Who has written in the register, and how many changes":
    "Qui a écrit dans le registre, et combien de modifications",
  "What is written, and how far imports and analyses are, as it happens":
    "Ce qui est écrit et l'avancement des importations et des analyses, en temps réel",
  "Only changes of the record with this id; goes with `kind`.":
    "Seulement les modifications de la fiche qui a cet identifiant ; va avec `kind`.",
  "Only what this person wrote: an `actor` of the changes.":
    "Seulement ce qu'a écrit cette personne : un `actor` des modifications.",
  "Only what was written at this instant or later.": "Seulement ce qui a été écrit à cet instant ou après.",
  "Only what was written before this instant.": "Seulement ce qui a été écrit avant cet instant.",
  "Only changes before this sequence number: the `nextBefore` of the page before.":
    "Seulement les modifications antérieures à ce numéro d'ordre : le `nextBefore` de la page précédente.",
  "The sequence number of the last change that the listener knows; left out, what is written from now on.":
    "Le numéro d'ordre de la dernière modification connue ; à défaut, ce qui est écrit à partir de maintenant.",
  "`false`: the stream ends when it has told what there is.":
    "`false` : le flux se termine quand il a dit ce qu'il y avait à dire.",
  "As `after`, sent by browsers that connect again; goes before `after`.":
    "Comme `after`, envoyé par les navigateurs qui se reconnectent ; l'emporte sur `after`.",
  "The people, who wrote most first.": "Les personnes, en commençant par celle qui a le plus écrit.",
  "The stream; the data of each event is JSON.": "Le flux ; les données de chaque événement sont en JSON.",
};
