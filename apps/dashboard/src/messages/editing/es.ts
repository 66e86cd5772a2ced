import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  undo: {
    region: "Lo que se acaba de hacer",
    undo: "Deshacer",
    close: "Cerrar",
    where: "Se puede deshacer al final de la página.",
    undone: "Deshecho: se ha restablecido la versión anterior.",
    failed: "No se ha podido deshacer. {why}",
  },
};

export default catalogue;
