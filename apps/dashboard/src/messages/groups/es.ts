import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  title: "Grupos",
  lead: "Los órganos que se reúnen y deciden, y de dónde procede el mandato de cada uno. Cada grupo figura bajo aquel del que depende.",
  chain: "Cadena de delegación",
  none: "No hay ningún grupo registrado.",
  reportsTo: "rinde cuentas a: {groups}",
  chair: "presidencia: {name}",
  above: "Depende de",
  below: "Grupos que dependen de él",
  topics: "Sus temas",
  meetings: "Sus reuniones",
  mandate: "Mandato y datos",
};

export default catalogue;
