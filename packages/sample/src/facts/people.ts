import { published, type SampleRecord, six } from "../sample-record.ts";
import { annualReport, uncertain } from "../sources.ts";

/** Who is named: the chair of the ISCG by the report, the Deputy Secretary-General by general knowledge. */
export const people: SampleRecord<"person">[] = [
  published("person", "fabio-bigi", {
    name: "Fabio Bigi",
    honorific: six({ fr: "M.", en: "Mr", es: "Sr.", ru: "г-н", zh: "先生", ar: "السيد" }),
    position: six({
      fr: "Président du Groupe de coordination intersectorielle",
      en: "Chair of the Inter-Sector Coordination Group",
      es: "Presidente del Grupo de Coordinación Intersectorial",
      ru: "Председатель Межсекторальной координационной группы",
      zh: "跨部门协调组主席",
      ar: "رئيس فريق التنسيق بين القطاعات",
    }),
    country: "ITA",
    countryName: six({
      fr: "Italie",
      en: "Italy",
      es: "Italia",
      ru: "Италия",
      zh: "意大利",
      ar: "إيطاليا",
    }),
    provenance: annualReport,
  }),
  published("person", "tomas-lamanauskas", {
    name: "Tomas Lamanauskas",
    position: six({
      fr: "Vice-Secrétaire général",
      en: "Deputy Secretary-General",
      es: "Vicesecretario General",
      ru: "заместитель Генерального секретаря",
      zh: "副秘书长",
      ar: "نائب الأمين العام",
    }),
    unit: "gs",
    provenance: uncertain,
  }),
];
