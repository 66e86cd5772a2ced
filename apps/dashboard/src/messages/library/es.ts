import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  nav: {
    texts: "Textos y planes",
    meetings: "Reuniones",
    documents: "Documentos",
    resolutions: "Resoluciones",
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
};

export default catalogue;
