import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  title: "Personnes",
  lead: "Qui répond de quoi dans la coordination : pour chaque Secteur et le Secrétariat général, sur chaque thème, à la tête de chaque groupe ; et les places que personne n'occupe.",
  persons: "Personnes nommées",
  noPersons: "Aucune personne n'est enregistrée.",
  noDuties: "Aucune responsabilité enregistrée",
  closed: "Les noms des personnes ne sont ouverts qu'au personnel du secrétariat.",
  duty: {
    focalPoint: "Coordonnateur du secrétariat",
    alternate: "Coordonnateur suppléant",
    coordinator: "Coordonnateur du thème",
    chair: "Présidence",
    action: "Mesure à prendre",
  },
  staff: "Qui représente les Secteurs et le Secrétariat général",
  members: "Coordonnateurs désignés par les groupes consultatifs",
  vacant: "{count, plural, one {# place vacante} other {# places vacantes}}",
  noVacant: "Toutes les places sont pourvues",
  unnamed: "sans nom",
  responsible: "Responsabilités",
};

export default catalogue;
