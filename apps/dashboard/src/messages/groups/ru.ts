import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  title: "Группы",
  lead: "Органы, которые проводят собрания и принимают решения, и источник мандата каждого из них. Группа указана под той, которой она подчиняется.",
  chain: "Цепочка делегирования",
  none: "Не зарегистрировано ни одной группы.",
  reportsTo: "отчитывается перед: {groups}",
  chair: "председатель: {name}",
  above: "Подчиняется",
  below: "Подчиненные группы",
  topics: "Темы группы",
  meetings: "Собрания группы",
  mandate: "Мандат и сведения",
};

export default catalogue;
