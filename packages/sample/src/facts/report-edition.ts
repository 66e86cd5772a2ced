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
      fr: "Le présent document rend compte de la mise en œuvre de la Résolution 191 (Rév. Bucarest, 2022) de la Conférence de plénipotentiaires, relative à la stratégie de coordination des efforts entre les trois Secteurs de l'Union et le Secrétariat général.",
      en: "This document reports on the implementation of Resolution 191 (Rev. Bucharest, 2022) of the Plenipotentiary Conference, on the strategy for the coordination of efforts among the three Sectors of the Union and the General Secretariat.",
      es: "En el presente documento se informa sobre la aplicación de la Resolución 191 (Rev. Bucarest, 2022) de la Conferencia de Plenipotenciarios, relativa a la estrategia para la coordinación de los esfuerzos entre los tres Sectores de la Unión y la Secretaría General.",
      ru: "В настоящем документе представлен отчет о выполнении Резолюции 191 (Пересм. Бухарест, 2022 г.) Полномочной конференции, касающейся стратегии координации усилий трех Секторов Союза и Генерального секретариата.",
      zh: "本文件报告全权代表大会第191号决议（2022年，布加勒斯特，修订版）的落实情况，该决议涉及国际电联三个部门和总秘书处工作协调战略。",
      ar: "تعرض هذه الوثيقة تقريراً عن تنفيذ القرار 191 (المراجَع في بوخارست، 2022) لمؤتمر المندوبين المفوضين بشأن استراتيجية تنسيق الجهود بين قطاعات الاتحاد الثلاثة والأمانة العامة.",
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
      ar: "في حدود الميزانية المخصصة للفترة 2027-2026.",
    }),
    references: ["pp-71-rev-bucharest-2022", "pp-191-rev-bucharest-2022", "pp-decision-5-rev-bucharest-2022"],
    provenance: annualReport,
  }),
];
