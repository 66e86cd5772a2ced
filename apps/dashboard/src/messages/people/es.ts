import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  title: "Personas",
  lead: "Quién responde de qué en la coordinación: por cada Sector y la Secretaría General, en cada tema, al frente de cada grupo; y los puestos que nadie ocupa.",
  persons: "Personas nombradas",
  noPersons: "No hay ninguna persona registrada.",
  noDuties: "Sin responsabilidades registradas",
  closed: "Los nombres de las personas solo son accesibles al personal de la secretaría.",
  duty: {
    focalPoint: "Coordinador de la Secretaría",
    alternate: "Coordinador suplente",
    coordinator: "Coordinador del tema",
    chair: "Presidencia",
    action: "Medida pendiente",
  },
  staff: "Quién representa a los Sectores y a la Secretaría General",
  members: "Coordinadores designados por los grupos asesores",
  vacant: "{count, plural, one {# puesto vacante} other {# puestos vacantes}}",
  noVacant: "Todos los puestos están cubiertos",
  unnamed: "sin nombre",
  responsible: "Responsabilidades",
};

export default catalogue;
