import type { Sentences } from "./sentences.ts";

export const spanish: Sentences = {
  // Descriptions
  "The register of intersectoral coordination. Errors are problems (RFC 9457) in the reader's language, which `Accept-Language` or `lang` says. A record's ETag is its version; what changes it needs If-Match.":
    "El registro de la coordinación intersectorial. Los errores son «problemas» (RFC 9457) en el idioma del lector, que indica `Accept-Language` o `lang`. El ETag de una ficha es su versión; para modificarla hace falta If-Match.",
  "Needs If-Match with the version that was read (428 without it). Somebody else's change in the meantime is a conflict (409) that shows both versions.":
    "Exige If-Match con la versión leída (428 si falta). Un cambio hecho entretanto por otra persona es un conflicto (409), que muestra ambas versiones.",
  "The latest versions; `before` gives those before them.":
    "Las versiones más recientes; `before` da las anteriores.",
  "The first of each kind, with how many there are; `from` and `cursor` give the others of one kind.":
    "Las primeras de cada tipo, con su número; `from` y `cursor` dan las demás de un tipo.",
  "A workbook explains every column on a sheet of its own.":
    "Un libro de cálculo explica cada columna en una hoja aparte.",
  "Takes the same filters as the list of the kind.": "Admite los mismos filtros que la lista del tipo.",
  "Built from the records as they are now; the same records give the same bytes, with an ETag. While an edition is in preparation it is for those who may read all that it rests on.":
    "Elaborado a partir de las fichas tal como están; las mismas fichas dan los mismos bytes, con un ETag. Mientras una edición está en preparación, es para quienes pueden leer todo aquello en que se basa.",
  "What the cover page lacks, which texts wait for a translation, and what is illustrative or not verified.":
    "Lo que falta en la portada, los textos que esperan traducción, y lo que es ilustrativo o no está verificado.",
  // Summaries
  "Who asks, what they may do, and whom a visitor may sign in as":
    "Quién pregunta, qué puede hacer, y como quién puede iniciar sesión un visitante",
  "Signs in as one of the sample's people, on the local machine alone":
    "Inicia sesión como una persona de la muestra, solo en la máquina local",
  "Signs out": "Cierra la sesión",
  "Every kind of record: its words, its fields and the schema of its body":
    "Todos los tipos de ficha: sus palabras, sus campos y el esquema de su contenido",
  "One kind of record": "Un tipo de ficha",
  "The records of a kind, filtered, searched and counted":
    "Las fichas de un tipo, filtradas, buscadas y contadas",
  "A new record, as a draft unless it is to be published at once":
    "Una ficha nueva, como borrador salvo que deba publicarse de inmediato",
  "One record, with the titles of what it refers to if asked for":
    "Una ficha, con los títulos de aquello a lo que remite si se piden",
  "A new version of a record": "Una nueva versión de una ficha",
  "A draft becomes what readers see": "Un borrador pasa a ser lo que ven los lectores",
  "A record is taken out of what readers see; its history stays":
    "Una ficha se retira de lo que ven los lectores; su historial permanece",
  "The body of an old version is written as a new one":
    "El contenido de una versión antigua se escribe como una nueva",
  "The versions of a record, oldest first": "Las versiones de una ficha, de la más antigua a la más reciente",
  "The fields in which two versions differ": "Los campos en que difieren dos versiones",
  "Who refers to a record, and from which field": "Quién remite a una ficha, y desde qué campo",
  "Full-text search in the six languages, over every kind that the reader may see":
    "Búsqueda de texto completo en los seis idiomas, en todos los tipos que el lector puede ver",
  "What was written last, newest first": "Lo último que se ha escrito, de lo más reciente a lo más antiguo",
  "The figures of the first page: what there is, what is missing, what is due":
    "Las cifras de la primera página: lo que hay, lo que falta y lo que vence",
  "Who answers for what, for each side, topic and group, and which places nobody holds":
    "Quién responde de qué, por cada parte, tema y grupo, y qué puestos no ocupa nadie",
  "What waits for the reader by their roles: what is late, due, undecided or vacant, and why":
    "Lo que espera al lector según sus funciones: lo atrasado, lo que vence, lo que está sin decidir o vacante, y por qué",
  "The topics of the ISCG with the focal points of the four sides and the coordinators, and who is missing":
    "Los temas del ISCG con los coordinadores de los tres Sectores y de la Secretaría General y los coordinadores de tema, y quién falta",
  "Sends a file and has it checked: nothing is written before it is applied":
    "Envía un archivo y lo hace comprobar: no se escribe nada antes de aplicarlo",
  "The imports, the latest first": "Las importaciones, la más reciente primero",
  "One import: its state, progress and counts": "Una importación: su estado, su avance y sus recuentos",
  "Stops an import that has not been applied": "Detiene una importación que no se ha aplicado",
  "Row by row, what would be created, changed, left or refused, and why":
    "Fila por fila, lo que se crearía, modificaría, dejaría o rechazaría, y por qué",
  "Writes the rows of a checked import into the register":
    "Escribe en el registro las filas de una importación comprobada",
  "The refused rows with their reasons, as a file to correct and import again":
    "Las filas rechazadas con sus motivos, en un archivo para corregir e importar de nuevo",
  "The ways of reading a table, and the kinds that each can make":
    "Las maneras de leer una tabla, y los tipos que cada una puede producir",
  "An empty file with the columns of a kind, to be filled in":
    "Un archivo vacío con las columnas de un tipo, para rellenar",
  "The records of a list as a file that an import reads back without changing anything":
    "Las fichas de una lista en un archivo que una importación relee sin cambiar nada",
  "Compares the activities with one another, drafts included, as a job":
    "Compara las actividades entre sí, borradores incluidos, como tarea en segundo plano",
  "The analyses, the latest first": "Los análisis, el más reciente primero",
  "One analysis: its progress, its counts, what it left out and what is identical":
    "Un análisis: su avance, sus recuentos, lo que dejó fuera y lo que es idéntico",
  "Stops an analysis that is queued or at work": "Detiene un análisis en espera o en curso",
  "The pairs that an analysis found, the highest score first":
    "Los pares que encontró un análisis, la puntuación más alta primero",
  "One pair with its evidence and both records": "Un par, con sus indicios y ambas fichas",
  "A person takes a pair up: an overlap case under review, filled with the evidence":
    "Una persona se ocupa de un par: un caso de solapamiento en examen, rellenado con los indicios",
  "The groups of activities whose text is the same": "Los grupos de actividades cuyo texto es el mismo",
  "How many pairs stand between each two sides, by class":
    "Cuántos pares hay entre los Sectores y la Secretaría General, dos a dos, por clase",
  "The activities that an analysis did not compare, and why":
    "Las actividades que un análisis no comparó, y por qué",
  "The report of an edition as a file, or as a page to read":
    "El informe de una edición como archivo, o como página para leer",
  "A report in figures, and what of it cannot be signed yet":
    "Un informe en cifras, y lo que de él aún no puede firmarse",
  "Whether the process lives, and whether database and queue answer":
    "Si el proceso está vivo, y si responden la base de datos y la cola",
  // Parameters
  "The reader's language, where it differs from Accept-Language.":
    "El idioma del lector, si difiere de Accept-Language.",
  "Words that a record holds, in any of the six languages.":
    "Palabras que contiene una ficha, en cualquiera de los seis idiomas.",
  "`title`, `updatedAt`, `id` or a field; with `-` before it, descending.":
    "`title`, `updatedAt`, `id` o un campo; precedido de `-`, en orden descendente.",
  "States, with commas. Left out: published and draft, as far as the reader may see them.":
    "Estados, separados por comas. Si se omite: fichas publicadas y borradores, en la medida en que el lector pueda verlos.",
  "The `nextCursor` of the page before.": "El `nextCursor` de la página anterior.",
  "How many records are skipped, after the cursor where there is one: 0 to 100000.":
    "Cuántos registros omitir, después del marcador si lo hay: de 0 a 100000.",
  "How many to give: 1 to 500.": "Cuántas dar: de 1 a 500.",
  "Fields whose values are counted over all that matches, with commas.":
    "Campos cuyos valores se cuentan en todo lo que coincide, separados por comas.",
  "The columns beside the id, in their order, with commas: fields, headings such as `title.fr`, and `recordState`; left out, all of them.":
    "Las columnas junto al identificador, en su orden, separadas por comas: campos, encabezados como `title.fr` y `recordState`; si se omite, todas.",
  "The fields of the body that each record comes with, with commas; left out, all that it has.":
    "Campos del cuerpo con los que viene cada ficha, separados por comas; si se omite, todos los que tiene.",
  "Gives in `included` the titles of what the records refer to.":
    "Da en `included` los títulos de aquello a lo que remiten las fichas.",
  "Conditions on fields: `filter[unit]=bdt`; several values of one field mean any of them; `filter[period.from][atLeast]=2026-01-01`, `filter[score][atMost]=0.5`, `filter[url][exists]=true`.":
    "Condiciones sobre campos: `filter[unit]=bdt`; varios valores de un campo significan cualquiera de ellos; `filter[period.from][atLeast]=2026-01-01`, `filter[score][atMost]=0.5`, `filter[url][exists]=true`.",
  'The version that the writer has read: `"7"`.': 'La versión que ha leído quien escribe: `"7"`.',
  "Only versions before this one: the `nextBefore` of the page before.":
    "Solo las versiones anteriores a esta: el `nextBefore` de la página anterior.",
  "Only records of this kind, page after page.": "Solo fichas de este tipo, página tras página.",
  "The `nextCursor` of the page before; goes with `from`.":
    "El `nextCursor` de la página anterior; va con `from`.",
  "How many of each kind: 1 to 500; 100 where left out.":
    "Cuántas de cada tipo: de 1 a 500; 100 si se omite.",
  "The format of the file.": "El formato del archivo.",
  "`leaveOut` builds the report without what is made up to show the product at work.":
    "`leaveOut` elabora el informe sin lo que se ha inventado para mostrar el producto en funcionamiento.",
  "In HTML: each block ends with links to the dashboard's pages of its records.":
    "En HTML: cada bloque termina con enlaces a las páginas de sus fichas en el panel.",
  // Replies
  "Refused: what is wrong and where, in the reader's language.":
    "Rechazado: qué está mal y dónde, en el idioma del lector.",
  "Failed on our side; quote the request id.":
    "Fallo por nuestra parte; indique el identificador de la solicitud.",
  "The session.": "La sesión.",
  "The new session, with its cookie.": "La nueva sesión, con su cookie.",
  "The session of a visitor.": "La sesión de un visitante.",
  "The kinds, in the reader's language.": "Los tipos, en el idioma del lector.",
  "The kind, in the reader's language.": "El tipo, en el idioma del lector.",
  "One page, and the cursor of the next.": "Una página, y el marcador de la siguiente.",
  "The record, with its version as ETag.": "La ficha, con su versión como ETag.",
  "The record as it now is, with its version as ETag.":
    "La ficha tal como está ahora, con su versión como ETag.",
  "The changes, as the append-only log holds them.":
    "Los cambios, tal como los conserva el diario, al que solo se puede añadir.",
  "The differences, field by field.": "Las diferencias, campo por campo.",
  "The records that point here and are open to the reader.":
    "Las fichas que remiten a esta y que el lector puede ver.",
  "The records found, the best first.": "Las fichas encontradas, la mejor primero.",
  "The changes, without their bodies.": "Los cambios, sin su contenido.",
  "The figures, of what the reader may see.": "Las cifras de lo que el lector puede ver.",
  "The places, and to who may see persons, the people.":
    "Los puestos y, para quien puede ver a las personas, las personas.",
  "What waits, with how many there are of each.": "Lo que espera, con el número de cada caso.",
  "The topics, in the order that the group publishes.": "Los temas, en el orden que publica el grupo.",
  "The import, queued for its dry run.": "La importación, en espera de su simulación.",
  "The imports.": "Las importaciones.",
  "The import.": "La importación.",
  "The import, as it now is.": "La importación, tal como está ahora.",
  "One page of rows.": "Una página de filas.",
  "The import, queued for writing.": "La importación, en espera de escritura.",
  "The file.": "El archivo.",
  "The maps, in the reader's language.": "Las correspondencias de columnas, en el idioma del lector.",
  "The analysis, queued.": "El análisis, en espera.",
  "The analyses, with their progress.": "Los análisis, con su avance.",
  "The analysis.": "El análisis.",
  "The analysis, as it now is.": "El análisis, tal como está ahora.",
  "One page of pairs, with the titles of their activities and units.":
    "Una página de pares, con los títulos de sus actividades y unidades.",
  "The pair, side by side.": "El par, frente a frente.",
  "The case, as a draft.": "El caso, como borrador.",
  "One page of groups, with the titles of their activities and units.":
    "Una página de grupos, con los títulos de sus actividades y unidades.",
  "The counts.": "Los recuentos.",
  "One page of activities, with their titles and units.":
    "Una página de actividades, con sus títulos y unidades.",
  "The report.": "El informe.",
  "The report is as it was when the reader last asked.":
    "El informe está como la última vez que el lector lo pidió.",
  "The summary, in the report's language.": "El resumen, en el idioma del informe.",
  "Ready.": "Listo.",
  "Alive, but the database or the queue does not answer.":
    "Vivo, pero la base de datos o la cola no responde.",
  // The log and the events
  "With both versions whole, and the titles of what they refer to in `included`.":
    "Con las dos versiones íntegras y, en `included`, los títulos de aquello a lo que remiten.",
  "Server-Sent Events: `ready` when the stream begins, `change` for each new version of a record, `job` for each step of an import or an analysis. A listener that connects again with `Last-Event-ID` misses no change. The stream ends after ten minutes, or when the server stops; browsers then connect again by themselves.":
    "Eventos enviados por el servidor (Server-Sent Events): `ready` cuando empieza el flujo, `change` por cada nueva versión de una ficha, `job` por cada paso de una importación o de un análisis. Quien vuelve a conectarse con `Last-Event-ID` no pierde ningún cambio. El flujo termina al cabo de diez minutos o cuando se detiene el servidor; los navegadores vuelven entonces a conectarse por sí solos.",
  "Who has written in the register, and how many changes":
    "Quién ha escrito en el registro y cuántos cambios",
  "What is written, and how far imports and analyses are, as it happens":
    "Lo que se escribe y el avance de las importaciones y los análisis, en tiempo real",
  "Only changes of the record with this id; goes with `kind`.":
    "Solo los cambios de la ficha con este identificador; va con `kind`.",
  "Only what this person wrote: an `actor` of the changes.":
    "Solo lo que ha escrito esta persona: un `actor` de los cambios.",
  "Only what was written at this instant or later.": "Solo lo que se ha escrito en este instante o después.",
  "Only what was written before this instant.": "Solo lo que se ha escrito antes de este instante.",
  "Only changes before this sequence number: the `nextBefore` of the page before.":
    "Solo los cambios anteriores a este número de secuencia: el `nextBefore` de la página anterior.",
  "The sequence number of the last change that the listener knows; left out, what is written from now on.":
    "El número de secuencia del último cambio conocido; si se omite, lo que se escriba a partir de ahora.",
  "`false`: the stream ends when it has told what there is.":
    "`false`: el flujo termina cuando ha comunicado lo que hay.",
  "As `after`, sent by browsers that connect again; goes before `after`.":
    "Como `after`, enviado por los navegadores que vuelven a conectarse; prevalece sobre `after`.",
  "The people, who wrote most first.": "Las personas, empezando por la que más ha escrito.",
  "The stream; the data of each event is JSON.": "El flujo; los datos de cada evento están en JSON.",
};
