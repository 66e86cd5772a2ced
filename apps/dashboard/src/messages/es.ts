import type { Catalogue } from "../lib/intl.ts";
import chart from "./chart/es.ts";
import editing from "./editing/es.ts";
import groups from "./groups/es.ts";
import history from "./history/es.ts";
import imports from "./imports/es.ts";
import library from "./library/es.ts";
import lists from "./lists/es.ts";
import live from "./live/es.ts";
import overlaps from "./overlaps/es.ts";
import palette from "./palette/es.ts";
import people from "./people/es.ts";
import reports from "./reports/es.ts";
import visits from "./visits/es.ts";
import waiting from "./waiting/es.ts";

const catalogue: Catalogue = {
  app: {
    name: "Intersector",
  },
  error: {
    reference: "Indique la referencia {id} al pedir ayuda.",
    retry: "Reintentar",
    unreachable: "El registro no responde.",
    unreachableAdvice:
      "Compruebe que Intersector sigue funcionando y que su conexión está activa, y vuelva a intentarlo.",
  },
  home: {
    title: "Estado de la coordinación",
    lead: "Quién coordina qué entre los tres Sectores y la Secretaría General, qué falta y qué plazos se acercan.",
    topics: "Temas",
    topicsNote:
      "La letra de un Sector o de la Secretaría General aparece rellena si hay un coordinador designado y con trazo discontinuo si no hay nadie.",
    deadlines: "Próximos plazos",
    noDeadlines: "No hay plazos registrados para las próximas semanas.",
    daysLeft: "{count, plural, =0 {hoy} one {dentro de # día} other {dentro de # días}}",
    activitiesBySide: "Actividades de los Sectores y de la Secretaría General",
    overlapsByClass: "Casos de solapamiento por clase",
    overlapsByState: "Casos de solapamiento por estado",
    initiatives: "Iniciativas y sus cifras",
    initiativesNote: "Tal como figuran en las fichas; cada una remite a su fuente.",
    topicsByState: "Temas por estado",
    glance: "De un vistazo",
    qualified: {
      exact: "{value}",
      moreThan: "más de {value}",
      atLeast: "al menos {value}",
      about: "unos {value}",
    },
    figures: {
      topics: "{count, plural, one {tema en curso} other {temas en curso}}",
      toTopics: "Ver los temas",
      missing: "{count, plural, one {puesto sin cubrir} other {puestos sin cubrir}} de {expected, number}",
      toMissing: "Ver quién falta",
      cases: "{count, plural, one {caso de solapamiento abierto} other {casos de solapamiento abiertos}}",
      toOverlaps: "Ver los casos",
      deadline:
        "{count, plural, =0 {próximo plazo: hoy} one {próximo plazo, dentro de # día} other {próximo plazo, dentro de # días}}",
      toDeadlines: "Ver los plazos",
      late: "{count, plural, one {medida o respuesta atrasada} other {medidas y respuestas atrasadas}}",
      areas: "{count, plural, one {ámbito} other {ámbitos}} de interés mutuo",
      toAreas: "Ver los ámbitos",
    },
    noSide: "Sin Sector conocido",
    madeUp: "{count, number} de {total, number}: inventados para mostrar el funcionamiento del producto.",
    lateActions:
      "{count, plural, one {# medida pendiente está atrasada} other {# medidas pendientes están atrasadas}}",
    lateAnswers:
      "{count, plural, one {# respuesta a una declaración de coordinación está atrasada} other {# respuestas a declaraciones de coordinación están atrasadas}}",
  },
  language: {
    close: "Cerrar este aviso",
    unspoken: "No hay páginas en {asked}; está leyendo las páginas en {shown}.",
    choose: "Idioma de la página",
    machine: "traducción automática",
    notStated: "idioma no indicado",
    notTranslated: "Todavía sin traducir; se muestra en el idioma original ({language})",
  },
  nav: {
    parts: { coordination: "Coordinación", work: "Trabajos", register: "Informes y registro" },
    home: "Inicio",
    topics: "Temas",
    activities: "Actividades",
    overlaps: "Solapamientos",
    imports: "Importación",
    reports: "Informes",
    register: "Registro",
  },
  notFound: {
    title: "No hay nada en esta dirección",
    advice:
      "Es posible que la ficha se haya retirado o que la dirección sea incorrecta. Vuelva a empezar desde la página de inicio.",
    home: "Ir a la página de inicio",
  },
  provenance: {
    label: "Fuente",
    illustrative: "ilustrativo",
    unverified: "sin verificar",
    status: {
      official: "Documento publicado por la UIT.",
      found: "Página o fichero público.",
      entered: "Introducido en el registro.",
      background: "Conocimiento general que nadie ha verificado.",
      illustrative: "Inventado para mostrar el funcionamiento del producto; no es un hecho.",
    },
  },
  search: {
    open: "Buscar en el registro",
    words: "Palabras, en cualquiera de los seis idiomas",
    close: "Cerrar",
    nothing: "Nada contiene estas palabras. Pruebe con menos palabras o con el principio de una de ellas.",
    clear: "Borrar las palabras",
    count:
      "{count, plural, =0 {No se ha encontrado nada} one {# ficha encontrada} other {# fichas encontradas}}",
    hint: "Escriba al menos dos letras. Las flechas eligen, Intro abre.",
    results: "Fichas encontradas",
  },
  session: {
    changed: "Ha iniciado sesión.",
    sampleNote: "Las personas del registro de ejemplo: elija una para ver lo que ve esa función.",
    signIn: "Iniciar sesión",
    signOut: "Cerrar sesión",
    signedInAs: "Sesión iniciada como {name}",
    signedOut: "Ha cerrado la sesión.",
  },
  shell: {
    footer:
      "Intersector: coordinación intersectorial en la Unión Internacional de Telecomunicaciones. Lo ilustrativo o no verificado se indica como tal.",
    navigation: "Navegación principal",
    skip: "Ir al contenido",
  },
  sides: {
    allNamed: "Todas las partes han designado a alguien.",
    missing: "Faltan: {sides}",
  },
  state: {
    loading: "Cargando…",
    nothingYet: "Todavía no hay nada registrado.",
  },
  theme: {
    choose: "Claro u oscuro",
    dark: "Oscuro",
    light: "Claro",
    system: "Según el sistema",
  },
  topics: {
    lead: "Los temas que exigen coordinación entre los Sectores, con quienes representan a cada parte y los puestos que siguen vacantes.",
    none: "No hay ningún tema registrado.",
    noneAdvice: "Importe la lista de temas del grupo o cargue el registro de ejemplo.",
    count: "{count, plural, one {# tema} other {# temas}}",
    focalPoints: "Coordinadores de la Secretaría",
    coordinators: "Coordinadores designados por los grupos asesores",
    latestDocuments: "Últimos documentos",
    namedButClosed: "Designado; el nombre no se publica aquí",
    alternate: "suplente",
    vacancy: {
      none: "Nadie designado",
      ended: "Mandato terminado",
      notStarted: "Mandato no iniciado",
      alternateOnly: "Solo hay suplente",
    },
    runBy: "Dirigido por",
    focalPointsNote:
      "Personal de las tres Oficinas y de la Secretaría General, por ámbito, en el Grupo Especial de Coordinación Intersectorial.",
    coordinatorsNote: "Miembros, designados tema por tema por el GAR, el GANT y el GADT.",
    progress: "Lo realizado, año por año",
    documents: "Documentos",
    decisions: "Decisiones",
    notDue: "Aún no se requiere",
    activities: "Actividades en su ámbito",
    allActivities: "{count, plural, one {Ver la actividad} other {Ver las # actividades}}",
  },
  value: {
    yes: "sí",
    no: "no",
  },
  records: {
    registerLead:
      "Todo lo que contiene el registro, por tipo de ficha, con el número de fichas que usted puede consultar.",
    count: "{count, plural, one {# ficha} other {# fichas}}",
    titleColumn: "Título",
    updated: "Último cambio",
    filter: "Palabras en estas fichas",
    more: "Mostrar más",
    none: "Ninguna ficha coincide",
    noneAdvice:
      "Quite palabras u opciones, o inicie sesión: algunos tipos de ficha están reservados a la secretaría.",
    any: "Todos",
    facts: "Contenido de la ficha",
    referrers: "Fichas que remiten a ella",
    history: "Historial",
    version: "Versión {version}",
    noDifference: "No ha cambiado ningún campo.",
    noReferrers: "Ninguna otra ficha remite a ella.",
    closed: "reservado a la Secretaría",
    families: {
      people: "Quién es quién",
      topics: "Temas, reuniones y documentos",
      mandates: "Mandatos y decisiones",
      work: "Actividades y solapamientos",
      plans: "Planes, medición e informes",
    },
    closedTitle: "Estas fichas no están abiertas a todos",
    closedNote:
      "Las consulta el personal de la Secretaría y, para la mayoría de los tipos de ficha, también los miembros. Inicie sesión para continuar.",
    export: "Descargar esta lista",
    clear: "Quitar palabras y filtros",
  },
  activities: {
    lead: "Lo que hacen las unidades de los Sectores y de la Secretaría General: para quién, cuándo y con qué fondos.",
    search: "Palabras en las actividades",
    filters: "{count, plural, =0 {Filtros} one {Filtros (# elegido)} other {Filtros (# elegidos)}}",
    clear: "Quitar los filtros",
    allValues: "Mostrar los {count, number} valores",
    count: "{count, plural, one {# actividad} other {# actividades}}",
    none: "Ninguna actividad coincide",
    noneAdvice: "Quite palabras o filtros.",
    purpose: "Finalidad:",
    overlaps: "Solapamientos en los que participa",
    noOverlaps: "Ningún caso de solapamiento menciona esta actividad.",
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
    xlsx: "Libro de Excel (xlsx)",
    csv: "Texto con separadores (csv)",
    jsonl: "Para programas (jsonl)",
  },
};

export default catalogue;
