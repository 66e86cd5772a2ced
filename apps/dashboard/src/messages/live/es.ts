import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  changed: {
    by: "{name} ha modificado esta ficha.",
    somebody: "Alguien ha modificado esta ficha.",
    show: "Mostrar la nueva versión",
  },
  server: {
    gone: "El servidor no responde. Lo que ha escrito se conserva; este aviso desaparecerá cuando el servidor responda.",
    back: "El servidor vuelve a responder.",
  },
  jobs: {
    title: "Trabajos en curso",
    button: "{count, plural, =0 {Trabajos terminados} one {# trabajo en curso} other {# trabajos en curso}}",
    import: "Importación: {file}",
    analysis: "Comparación de las actividades",
    cancel: "Cancelar",
    see: "Ver el resultado",
    state: {
      queued: "en espera",
      atWork: "en curso",
      checked: "verificada: espera a que la aplique",
      done: "terminada",
      failed: "fallida",
      cancelled: "cancelada",
    },
    news: "{name}: {state}.",
  },
};

export default catalogue;
