import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  named: "designado",
  asTable: "En forma de tabla",
  category: "Categoría",
  number: "Número",
  year: "Año",
  most: "{total, number} en total; la categoría más numerosa: {largest} ({count, number}).",
  course: "De {first} en {firstYear} a {last} en {lastYear}.",
  complete:
    "{full, number} de {total, number} tienen un coordinador en los tres Sectores y en la Secretaría General.",
};

export default catalogue;
