import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  undo: {
    region: "Ce qui vient d'être fait",
    undo: "Annuler",
    close: "Fermer",
    where: "Un bouton à la fin de la page permet d'annuler.",
    undone: "Annulé: la version précédente est rétablie.",
    failed: "L'annulation n'a pas pu se faire. {why}",
  },
};

export default catalogue;
