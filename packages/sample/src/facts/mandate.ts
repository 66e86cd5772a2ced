import { published, type SampleRecord, six } from "../sample-record.ts";
import { annualReport } from "../sources.ts";

const secretaryGeneral = six({
  fr: "Secrétaire général",
  en: "Secretary-General",
  es: "Secretario General",
  ru: "Генеральный секретарь",
  zh: "秘书长",
  ar: "الأمين العام",
});

const instructsTheSecretaryGeneral = six({
  fr: "charge le Secrétaire général",
  en: "instructs the Secretary-General",
  es: "encarga al Secretario General",
  ru: "поручает Генеральному секретарю",
  zh: "责成秘书长",
  ar: "تكلف الأمين العام",
});

/**
 * What Resolution 191 asks of the Secretary-General, in the register's own words. Each summary follows
 * "instructed the Secretary-General": in French and Spanish an infinitive, in Arabic a verbal noun.
 */
export const provisions: SampleRecord<"provision">[] = [
  published("provision", "pp-191-strengthen-coordination", {
    resolution: "pp-191-rev-bucharest-2022",
    role: "instruction",
    label: instructsTheSecretaryGeneral,
    summary: six({
      fr: "de continuer de renforcer la coordination et la coopération entre les trois Secteurs de l'UIT et le Secrétariat général, afin d'éviter que des activités se chevauchent et d'utiliser au mieux les ressources de l'Union",
      en: "to continue to strengthen coordination and cooperation among the three ITU Sectors and the General Secretariat, so as to avoid overlapping activities and make the best use of the resources of the Union",
      es: "seguir reforzando la coordinación y la cooperación entre los tres Sectores de la UIT y la Secretaría General, a fin de evitar el solapamiento de actividades y utilizar de manera óptima los recursos de la Unión",
      ru: "продолжать укреплять координацию и сотрудничество между тремя Секторами МСЭ и Генеральным секретариатом, с тем чтобы не допускать дублирования деятельности и оптимально использовать ресурсы Союза",
      zh: "继续加强国际电联三个部门与总秘书处之间的协调与合作，以避免活动重叠并优化国际电联资源的使用",
      ar: "مواصلة تعزيز التنسيق والتعاون بين قطاعات الاتحاد الثلاثة والأمانة العامة، تفادياً لتداخل الأنشطة وسعياً إلى الاستخدام الأمثل لموارد الاتحاد",
    }),
    addressees: ["GS"],
    addressee: secretaryGeneral,
    reportsYearly: true,
    position: 1,
    provenance: annualReport,
  }),
  published("provision", "pp-191-identify-overlap", {
    resolution: "pp-191-rev-bucharest-2022",
    role: "instruction",
    label: instructsTheSecretaryGeneral,
    summary: six({
      fr: "de repérer toutes les formes de chevauchement entre les fonctions ou activités des Secteurs et celles du Secrétariat général, et de proposer des solutions pour y mettre fin",
      en: "to identify all forms of overlap of functions and activities between the Sectors and the General Secretariat and to propose solutions to address them",
      es: "identificar todas las formas de solapamiento de funciones y actividades entre los Sectores y la Secretaría General y proponer soluciones para remediarlas",
      ru: "выявлять все формы дублирования функций и деятельности между Секторами и Генеральным секретариатом и предлагать решения для его устранения",
      zh: "查明各部门与总秘书处之间职能和活动重叠的一切形式，并提出解决办法",
      ar: "تحديد جميع أشكال تداخل الوظائف والأنشطة بين القطاعات والأمانة العامة واقتراح حلول لمعالجتها",
    }),
    addressees: ["GS"],
    addressee: secretaryGeneral,
    reportsYearly: true,
    position: 2,
    provenance: annualReport,
  }),
];
