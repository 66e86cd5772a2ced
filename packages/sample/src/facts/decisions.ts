import { published, type SampleRecord, six } from "../sample-record.ts";
import { annualReport } from "../sources.ts";

/** What the ISCG decided, as the report tells it. */
export const decisions: SampleRecord<"decision">[] = [
  published("decision", "decision-iscg-rapporteur-group-streamlining", {
    title: six({
      fr: "Création du Groupe du Rapporteur sur la rationalisation des Résolutions",
      en: "Establishment of the Rapporteur Group on the streamlining of resolutions",
      es: "Creación del Grupo de Relator sobre la racionalización de las Resoluciones",
      ru: "Создание Группы Докладчика по упорядочению резолюций",
      zh: "设立精简决议报告人组",
      ar: "إنشاء فريق المقرر المعني بترشيد القرارات",
    }),
    type: "approved",
    takenBy: "iscg",
    meeting: "iscg-2025-last",
    year: 2025,
    topics: ["topic-streamlining-of-resolutions"],
    provenance: annualReport,
  }),
  published("decision", "decision-iscg-streamlining-proposals", {
    title: six({
      fr: "Appui aux propositions de rationalisation des Résolutions 154 et 191 (Rév. Bucarest, 2022)",
      en: "Support for the proposals to streamline Resolutions 154 and 191 (Rev. Bucharest, 2022)",
      es: "Apoyo a las propuestas de racionalización de las Resoluciones 154 y 191 (Rev. Bucarest, 2022)",
      ru: "Поддержка предложений по упорядочению Резолюций 154 и 191 (Пересм. Бухарест, 2022 г.)",
      zh: "支持关于精简第154号和第191号决议（2022年，布加勒斯特，修订版）的提案",
      ar: "تأييد مقترحي ترشيد القرارين 154 و191 (المراجَعين في بوخارست، 2022)",
    }),
    type: "agreed",
    takenBy: "iscg",
    meeting: "iscg-26-1",
    document: "iscg-26-1-7",
    year: 2026,
    topics: ["topic-streamlining-of-resolutions"],
    provenance: annualReport,
  }),
  published("decision", "decision-iscg-efficiencies", {
    title: six({
      fr: "Inscription des gains d'efficacité comme thème potentiel",
      en: "Inclusion of efficiencies as a potential topic",
      es: "Inclusión de las eficiencias como tema potencial",
      ru: "Включение повышения эффективности в число потенциальных тем",
      zh: "将增效列为潜在议题",
      ar: "إدراج تحقيق الكفاءة باعتباره موضوعاً محتملاً",
    }),
    type: "agreed",
    takenBy: "iscg",
    meeting: "iscg-26-1",
    year: 2026,
    topics: ["topic-efficiencies"],
    provenance: annualReport,
  }),
  published("decision", "decision-iscg-separate-report", {
    title: six({
      fr: "Rapport annuel distinct du Groupe ISCG",
      en: "Separate yearly report of the ISCG",
      es: "Informe anual separado del ISCG",
      ru: "Отдельный ежегодный отчет МСКГ",
      zh: "ISCG单独年度报告",
      ar: "تقرير سنوي مستقل للفريق ISCG",
    }),
    text: six({
      fr: "Le Groupe ISCG propose d'établir un rapport distinct, qui serait soumis chaque année à la Commission permanente de l'administration du Conseil, le premier cycle débutant après la PP-26.",
      en: "The ISCG proposes to prepare a separate report, to be submitted each year to the Council's Standing Committee on Administration, the first cycle starting after PP-26.",
      es: "El ISCG propone elaborar un informe separado, que se presentaría cada año a la Comisión Permanente de Administración del Consejo y cuyo primer ciclo comenzaría después de la PP-26.",
      ru: "МСКГ предлагает готовить отдельный отчет, который ежегодно представлялся бы Постоянному комитету Совета по администрированию и управлению; первый цикл начнется после ПК-26.",
      zh: "ISCG提议编写一份单独的报告，每年提交理事会行政和管理常设委员会，首个周期自PP-26之后开始。",
      ar: "يقترح الفريق ISCG إعداد تقرير مستقل يُقدَّم كل سنة إلى اللجنة الدائمة للتنظيم والإدارة التابعة للمجلس، على أن تبدأ الدورة الأولى بعد مؤتمر المندوبين المفوضين لعام 2026 (PP-26).",
    }),
    type: "proposed",
    takenBy: "iscg",
    year: 2026,
    provenance: annualReport,
  }),
];
