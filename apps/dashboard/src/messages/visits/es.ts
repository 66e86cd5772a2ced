import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  title: "Cambios desde su última visita",
  first: "Es su primera visita en este navegador; esto es lo último que se ha escrito.",
  since: "{count, plural, one {# cambio desde el {moment}.} other {# cambios desde el {moment}.}}",
  sinceMore:
    "{count, plural, one {Más de # cambio desde el {moment}; este es el último.} other {Más de # cambios desde el {moment}; estos son los últimos.}}",
  nothing: "Nada ha cambiado desde el {moment}.",
  mark: "Marcar todo como visto",
  marked: "Todo queda marcado como visto.",
  kept: "Esta indicación se guarda solo en este navegador.",
  times: "{count, plural, one {# cambio} other {# cambios}}",
};

export default catalogue;
