import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  title: "Groupes",
  lead: "Les organes qui se réunissent et décident, et d'où chacun tient son mandat. Un groupe figure sous celui dont il relève.",
  chain: "Chaîne de délégation",
  none: "Aucun groupe n'est enregistré.",
  reportsTo: "rend compte à : {groups}",
  chair: "présidence : {name}",
  above: "Relève de",
  below: "Groupes qui en relèvent",
  topics: "Ses thèmes",
  meetings: "Ses réunions",
  mandate: "Mandat et renseignements",
};

export default catalogue;
