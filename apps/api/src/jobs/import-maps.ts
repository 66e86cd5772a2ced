import { IntersectorError, type KindName, kindNames, type Language, type Term } from "@intersector/domain";
import { type ColumnMap, registerMap, uninfoMap } from "@intersector/exchange";

interface OfferedMap {
  name: string;
  kinds: readonly KindName[];
  title: Term;
  of: (kind: KindName) => ColumnMap;
}

/** The ways of reading a table that a user may choose from. The first is the one where nobody chooses. */
const offered: readonly OfferedMap[] = [
  {
    name: "register",
    kinds: kindNames,
    title: {
      ar: "نسق هذا السجل (كما يصدّره)",
      zh: "本登记册自身的格式（与导出格式相同）",
      en: "This register's own format (as it exports)",
      fr: "Format propre au registre (celui de ses exportations)",
      ru: "Собственный формат реестра (как при экспорте)",
      es: "Formato propio del registro (el de sus exportaciones)",
    },
    of: (kind) => registerMap(kind),
  },
  {
    name: "uninfo",
    kinds: ["activity"],
    title: {
      ar: "قائمة مشاريع من UN INFO",
      zh: "UN INFO 项目清单",
      en: "List of projects from UN INFO",
      fr: "Liste de projets d'UN INFO",
      ru: "Перечень проектов из UN INFO",
      es: "Lista de proyectos de UN INFO",
    },
    // Offered for activities alone, which is what it makes.
    of: () => uninfoMap as unknown as ColumnMap,
  },
];

/** The maps with their names in the reader's language. */
export function listImportMaps(language: Language): { name: string; kinds: KindName[]; title: string }[] {
  return offered.map(({ name, kinds, title }) => ({ name, kinds: [...kinds], title: title[language] }));
}

/**
 * The map of a name, for a kind that it can make.
 * @throws IntersectorError `unknownFormat` where there is none.
 */
export function importMap(name: string, kind: KindName): ColumnMap {
  const found = offered.find((map) => map.name === name && map.kinds.includes(kind));
  if (found) return found.of(kind);
  const allowed = offered.filter(({ kinds }) => kinds.includes(kind)).map((map) => map.name);
  throw new IntersectorError("unknownFormat", { format: name, allowed: allowed.join(", ") });
}
