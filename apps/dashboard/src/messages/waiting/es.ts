import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  title: "Lo que requiere su atención",
  titleReader: "Lo que puede seguir ahora",
  nothing: "Nada requiere su atención.",
  total: "{count, plural, one {# asunto en total.} other {# asuntos en total.}}",
  lateTotal: "{count, plural, one {# está atrasado.} other {# están atrasados.}}",
  lateCount: "{count, plural, one {# atrasado} other {# atrasados}}",
  late: "atrasado, {ago}",
  since: "desde el {day}",
  showAll: "{count, plural, one {Mostrar # más} other {Mostrar # más}}",
  showRest:
    "{count, plural, one {Mostrar # asunto más, por otros motivos} other {Mostrar # asuntos más, por otros motivos}}",
  untold: "{count, plural, one {# más no se muestra aquí.} other {# más no se muestran aquí.}}",
  reasons: {
    caseAwaitsUnit: "Casos de solapamiento sin respuesta de sus unidades",
    caseToDecide: "Casos por decidir: todas las unidades han respondido",
    actionDue: "Medidas pendientes",
    answerDue: "Declaraciones de coordinación sin respuesta",
    draftToPublish: "Borradores por publicar",
    draftToFinish: "Sus borradores aún no publicados",
    reportToPrepare: "Informes en preparación",
    meetingUnderWay: "Reuniones en curso",
    meetingDeadline: "Plazos de las reuniones",
    meetingStarts: "Próximas reuniones",
    caseToExamine: "Posibles casos por examinar",
    placeVacant: "Ámbitos sin coordinador",
    coordinatorMissing: "Temas sin coordinador de un grupo asesor",
    meetingToClose: "Reuniones pasadas que siguen como previstas",
    documentOpen: "Documentos sin resultado registrado",
    reportToRead: "El último informe publicado",
    topicOpen: "Temas en curso",
  },
};

export default catalogue;
