import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  nav: {
    texts: "Textos y planes",
    meetings: "Reuniones",
    documents: "Documentos",
    resolutions: "Resoluciones",
    initiatives: "Iniciativas",
    practices: "Buenas prácticas",
    plans: "Planes",
  },
  resolutions: {
    lead: "Lo que han resuelto las conferencias, las asambleas y el Consejo: cada número con sus revisiones, y cuál de ellas está en vigor.",
    revisions: "Revisiones",
    conference: "Conferencia o reunión",
    old: "Esta no es la revisión en vigor. En vigor:",
    onlyOne: "No hay ninguna otra revisión registrada.",
    provisions: "Lo que dispone",
    links: "Relaciones con otras resoluciones",
    linksNote: "El GAR, el GANT y el GADT confirman cada relación, y de nuevo después de cada conferencia.",
    noLinks: "No hay ninguna relación registrada con otra resolución.",
    confirmed: "Confirmada",
    toConfirm: "Por confirmar",
    neverConfirmed: "Nunca confirmada por: {groups}",
    outdated: "No confirmada desde la última conferencia por: {groups}",
    incoming: {
      sameTheme: "Mismo tema",
      carriesOut: "Aplicada por",
      repeats: "Repetida por",
      complements: "Complementada por",
      conflicts: "En conflicto con",
      supersedes: "Sustituida por",
    },
  },
  meetings: {
    lead: "Las próximas reuniones y conferencias, lo que se debe entregar para cada una y cuándo, y las que ya se celebraron.",
    coming: "Próximas",
    noneComing: "Ninguna reunión próxima coincide. Quite criterios o registre la próxima reunión.",
    past: "Anteriores",
    undated: "Fecha no indicada",
    unreported: "Fecha pasada, resultado no registrado",
    documents: "{count, plural, one {# documento} other {# documentos}}",
    deadlines: "Plazos",
    itsDocuments: "Sus documentos",
    noDocuments: "Todavía no hay documentos registrados de esta reunión.",
  },
  documents: {
    lead: "Lo que se ha sometido a las reuniones y ha publicado la secretaría, y el curso que se le ha dado; los addenda y las revisiones figuran bajo su documento.",
    ofNoMeeting: "Sin reunión",
    languages: "Idiomas en que está disponible",
    notPlanned: "no previsto",
    parts: "Lo que le pertenece",
  },
  initiatives: {
    lead: "Lo que varios Sectores y la Secretaría General hacen juntos, y lo que ha aportado; cada cifra remite a su fuente.",
    parts: "Iniciativas e indicadores",
    figures: "Cifras",
    noFigures:
      "No hay cifras registradas. Las cifras de la ficha, con su fuente, aparecen aquí en forma de gráfico.",
    results: "Resultados",
  },
  figures: {
    value: "Valor",
    table: "Valores de la cifra, año por año",
    single: "En {year}: {value}.",
    rose: "De {first} en {since} a {value} en {year}: {difference} más.",
    fell: "De {first} en {since} a {value} en {year}: {difference} menos.",
    same: "En {year} como en {since}: {value}, frente a {first}.",
    inexact:
      "En {since}: {first}; en {year}: {value}. Como los valores no son exactos, no puede calcularse la diferencia.",
  },
  indicators: {
    lead: "La lista básica de la Asociación y los elementos de la CMSI, del Pacto Digital Global y de la conectividad universal y efectiva a los que sirve cada indicador. Lo que no tiene correspondencia está señalado.",
    notMapped: "sin correspondencia",
    without: "Sin correspondencia con",
    mapping: "Marcos a los que sirve",
    mappingNote: "Un marco de contorno discontinuo no tiene ningún elemento que este indicador mida.",
    target: "Meta para {year}: {value}.",
    metFrom: "Se considera alcanzada a partir de {value}.",
  },
  plans: {
    lead: "Los planes estratégico, financiero y operacional: lo que sirve a cada uno de sus elementos, y aquellos para los que nadie trabaja todavía.",
    missing: "Lo que falta",
    gaps: {
      nodeWithoutOutput: "Sin productos ni actividades",
      outputWithoutNode: "No sirve a ningún elemento del plan estratégico",
      budgetExceeded: "Sus elementos cuestan {needed} y su presupuesto es de {budget}",
      currencyDiffers: "Presupuestos en otras monedas no sumados",
    },
    outputs: "{count, plural, one {# producto contribuye} other {# productos contribuyen}}",
    unplanned:
      "{count, plural, one {# actividad prevista o en curso no está vinculada a ningún elemento de plan.} other {# actividades previstas o en curso no están vinculadas a ningún elemento de plan.}}",
    activitiesClosed: "Inicie sesión para ver qué actividades sirven a cada elemento y qué falta.",
    path: "Su lugar en el plan",
    parts: "Sus elementos",
    servedBy: "Lo que contribuye a él",
    nothingBelow:
      "No tiene elementos y nada de otro plan contribuye a él. Vincule un producto o una actividad en la ficha correspondiente.",
  },
  practices: {
    lead: "Lo que algunas unidades han hecho para ahorrar dinero, tiempo o papel, cómo se ha medido y quién lo ha adoptado.",
    saved: "Ahorro total",
    savedNote: "Sumado por unidad de medida, para las prácticas mostradas.",
    from: "{count, plural, one {de # práctica} other {de # prácticas}}",
    adopted: "{count, plural, one {adoptada por # unidad más} other {adoptada por # unidades más}}",
    effect: "Lo que ha cambiado",
  },
  topics: {
    missing: "Lo que falta",
    allHeld: "Todos los puestos están cubiertos.",
    noTheme: "Los coordinadores se designan por ámbito: vincule primero el tema a uno.",
    answerBy: "respuesta antes del {day}",
    name: {
      focalPoint: "Designar un coordinador",
      topicCoordinator: "Registrar un coordinador",
    },
  },
};

export default catalogue;
