import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  kinds: "Tipo de ficha",
  all: "Todo",
  more: "Más",
  toAll: "Todos los resultados de «{words}»",
  recent: "Abierto recientemente",
  commands: "Lo que se puede hacer desde aquí",
  goTo: "Ir a: {place}",
  begin: "Nueva ficha: {kind}",
  report: "Descargar el informe de {year} (docx)",
  matchedIn: "en {language}",
  pageTitle: "Resultados de la búsqueda",
  nothing: "Nada coincide con «{words}»",
  firstOnly: "Se muestran las primeras {count, number} de {total, number}; añada palabras para precisar.",
};

export default catalogue;
