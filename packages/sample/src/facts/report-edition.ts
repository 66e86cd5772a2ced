import { published, type SampleRecord, six } from "../sample-record.ts";
import { annualReport } from "../sources.ts";

/** The report of 2026: what its cover page says. All the rest comes from the other records. */
export const reportEditions: SampleRecord<"reportEdition">[] = [
  published("reportEdition", "annual-report-2026", {
    title: six({
      fr: "Renforcement de la coordination intersectorielle dans l'ensemble de l'UIT",
      en: "Strengthening intersectoral coordination across ITU",
      es: "Fortalecimiento de la coordinación intersectorial en toda la UIT",
      ru: "Укрепление межсекторальной координации в рамках всего МСЭ",
      zh: "加强整个国际电联的跨部门协调",
      ar: "تعزيز التنسيق بين القطاعات على نطاق الاتحاد",
    }),
    year: 2026,
    meeting: "council-2026",
    originalLanguage: "fr",
    state: "inPreparation",
    period: { from: "2025-06-28", to: "2026-03-29" },
    mandate: "pp-191-rev-bucharest-2022",
    purpose: six({
      fr: "Le présent document rend compte des mesures prises au titre de la Résolution 191 (Rév. Bucarest, 2022) de la Conférence de plénipotentiaires, qui définit comment les trois Secteurs de l'Union et le Secrétariat général coordonnent leurs efforts.",
      en: "This document reports on the action taken under Resolution 191 (Rev. Bucharest, 2022) of the Plenipotentiary Conference, which sets out how the three Sectors of the Union and the General Secretariat coordinate their efforts.",
      es: "En el presente documento se informa sobre las medidas adoptadas en virtud de la Resolución 191 (Rev. Bucarest, 2022) de la Conferencia de Plenipotenciarios, en la que se define cómo coordinan sus esfuerzos los tres Sectores de la Unión y la Secretaría General.",
      ru: "В настоящем документе представлен отчет о мерах, принятых во исполнение Резолюции 191 (Пересм. Бухарест, 2022 г.) Полномочной конференции, которая определяет, как три Сектора Союза и Генеральный секретариат координируют свои усилия.",
      zh: "本文件报告为落实全权代表大会第191号决议（2022年，布加勒斯特，修订版）而采取的措施，该决议确定了国际电联三个部门与总秘书处如何协调工作。",
      ar: "تعرض هذه الوثيقة تقريراً عن التدابير المتخذة تنفيذاً للقرار 191 (المراجَع في بوخارست، 2022) لمؤتمر المندوبين المفوضين، الذي يحدد كيفية تنسيق قطاعات الاتحاد الثلاثة والأمانة العامة جهودها.",
    }),
    action: six({
      fr: "Le Conseil est invité à prendre note du présent rapport.",
      en: "The Council is invited to note this report.",
      es: "Se invita al Consejo a tomar nota del presente informe.",
      ru: "Совету предлагается принять к сведению настоящий отчет.",
      zh: "请理事会注意本报告。",
      ar: "يدعى المجلس إلى الإحاطة علماً بهذا التقرير.",
    }),
    strategicLinks: ["enabler-7"],
    financialImplications: six({
      fr: "Dans les limites du budget alloué pour 2026-2027.",
      en: "Within the budget allocated for 2026-2027.",
      es: "Dentro del presupuesto asignado para 2026-2027.",
      ru: "В пределах бюджета, выделенного на 2026–2027 годы.",
      zh: "在2026-2027年划拨的预算之内。",
      ar: "في حدود الميزانية المخصصة للفترة 2026-2027.",
    }),
    references: ["pp-71-rev-bucharest-2022", "pp-191-rev-bucharest-2022", "pp-decision-5-rev-bucharest-2022"],
    provenance: annualReport,
  }),
];
