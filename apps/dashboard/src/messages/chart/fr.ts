import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  named: "désigné",
  asTable: "Sous forme de tableau",
  category: "Catégorie",
  number: "Nombre",
  year: "Année",
  most: "{total, number} en tout ; la catégorie la plus nombreuse : {largest} ({count, number}).",
  course: "De {first} en {firstYear} à {last} en {lastYear}.",
  complete:
    "{full, number} sur {total, number} ont un coordonnateur dans les trois Secteurs et au Secrétariat général.",
};

export default catalogue;
