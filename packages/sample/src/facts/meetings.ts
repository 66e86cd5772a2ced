import { published, type SampleRecord, six } from "../sample-record.ts";
import { annualReport, background, councilPage } from "../sources.ts";

const geneva = six({
  fr: "Genève",
  en: "Geneva",
  es: "Ginebra",
  ru: "Женева",
  zh: "日内瓦",
  ar: "جنيف",
});
const doha = six({ fr: "Doha", en: "Doha", es: "Doha", ru: "Доха", zh: "多哈", ar: "الدوحة" });

/** Meetings of the Council and of the ISCG to which the report speaks, with the Council's deadlines. */
export const meetings: SampleRecord<"meeting">[] = [
  published("meeting", "council-2026", {
    title: six({
      fr: "Session de 2026 du Conseil",
      en: "Council 2026",
      es: "Consejo de 2026",
      ru: "Сессия Совета 2026 года",
      zh: "理事会2026年会议",
      ar: "دورة المجلس لعام 2026",
    }),
    group: "council",
    symbol: "C26",
    period: { from: "2026-04-28", to: "2026-05-08" },
    place: geneva,
    state: "planned",
    deadlines: [
      {
        on: "2026-03-03",
        what: six({
          fr: "Publication des documents du secrétariat ayant d'importantes incidences financières",
          en: "Publication of secretariat documents with serious financial implications",
          es: "Publicación de los documentos de la Secretaría con importantes repercusiones financieras",
          ru: "Публикация документов секретариата, имеющих значительные финансовые последствия",
          zh: "发布涉及重大财务影响的秘书处文件",
          ar: "نشر وثائق الأمانة التي تترتب عليها آثار مالية كبيرة",
        }),
      },
      {
        on: "2026-03-29",
        what: six({
          fr: "Publication de tous les documents du secrétariat (30 jours avant l'ouverture)",
          en: "Publication of all secretariat documents (30 days before the opening)",
          es: "Publicación de todos los documentos de la Secretaría (30 días antes de la apertura)",
          ru: "Публикация всех документов секретариата (за 30 дней до открытия)",
          zh: "发布所有秘书处文件（开幕前30天）",
          ar: "نشر جميع وثائق الأمانة (قبل الافتتاح بثلاثين يوماً)",
        }),
      },
      {
        on: "2026-04-14",
        what: six({
          fr: "Contributions des États Membres (14 jours avant l'ouverture)",
          en: "Contributions by Member States (14 days before the opening)",
          es: "Contribuciones de los Estados Miembros (14 días antes de la apertura)",
          ru: "Вклады Государств-Членов (за 14 дней до открытия)",
          zh: "成员国提交文稿（开幕前14天）",
          ar: "مساهمات الدول الأعضاء (قبل الافتتاح بأربعة عشر يوماً)",
        }),
      },
    ],
    url: "https://council.itu.int/2026/",
    provenance: councilPage,
  }),
  published("meeting", "council-2026-last", {
    title: six({
      fr: "Dernière séance de la session de 2026 du Conseil",
      en: "Last meeting of Council 2026",
      es: "Última sesión del Consejo de 2026",
      ru: "Последнее заседание сессии Совета 2026 года",
      zh: "理事会2026年最后一次会议",
      ar: "الاجتماع الأخير لدورة المجلس لعام 2026",
    }),
    group: "council",
    period: { from: "2026-11-07", to: "2026-11-07" },
    place: doha,
    state: "planned",
    deadlines: [
      {
        on: "2026-10-08",
        what: six({
          fr: "Publication de tous les documents du secrétariat",
          en: "Publication of all secretariat documents",
          es: "Publicación de todos los documentos de la Secretaría",
          ru: "Публикация всех документов секретариата",
          zh: "发布所有秘书处文件",
          ar: "نشر جميع وثائق الأمانة",
        }),
      },
      {
        on: "2026-10-31",
        what: six({
          fr: "Contributions des États Membres",
          en: "Contributions by Member States",
          es: "Contribuciones de los Estados Miembros",
          ru: "Вклады Государств-Членов",
          zh: "成员国提交文稿",
          ar: "مساهمات الدول الأعضاء",
        }),
      },
    ],
    provenance: councilPage,
  }),
  published("meeting", "council-2025", {
    title: six({
      fr: "Session de 2025 du Conseil",
      en: "Council 2025",
      es: "Consejo de 2025",
      ru: "Сессия Совета 2025 года",
      zh: "理事会2025年会议",
      ar: "دورة المجلس لعام 2025",
    }),
    group: "council",
    symbol: "C25",
    period: { from: "2025-06-17", to: "2025-06-27" },
    place: geneva,
    state: "held",
    provenance: background,
  }),
  published("meeting", "iscg-26-1", {
    title: six({
      fr: "Première réunion de 2026 du Groupe ISCG",
      en: "First ISCG meeting of 2026",
      es: "Primera reunión de 2026 del ISCG",
      ru: "Первое собрание МСКГ 2026 года",
      zh: "ISCG 2026年第一次会议",
      ar: "الاجتماع الأول للفريق ISCG في 2026",
    }),
    group: "iscg",
    symbol: "ISCG/26-1",
    state: "held",
    topics: [
      "topic-accessibility",
      "topic-climate-change",
      "topic-itu-website",
      "topic-remote-participation",
      "topic-sustainable-digital-transformation",
      "topic-private-sector-participation",
      "topic-streamlining-of-resolutions",
      "topic-efficiencies",
    ],
    provenance: annualReport,
  }),
  published("meeting", "iscg-2025-last", {
    title: six({
      fr: "Dernière réunion de 2025 du Groupe ISCG",
      en: "Last ISCG meeting of 2025",
      es: "Última reunión de 2025 del ISCG",
      ru: "Последнее собрание МСКГ 2025 года",
      zh: "ISCG 2025年最后一次会议",
      ar: "الاجتماع الأخير للفريق ISCG في 2025",
    }),
    group: "iscg",
    state: "held",
    topics: ["topic-streamlining-of-resolutions"],
    provenance: annualReport,
  }),
];
