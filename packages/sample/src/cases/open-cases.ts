import { localized } from "@intersector/domain";
import { published, type SampleRecord, six } from "../sample-record.ts";
import { illustrative } from "../sources.ts";

const both = (en: string, fr: string) => localized("en", { en, fr }, "draft");

/** Cases on which nothing is decided yet, and one that was dismissed. */
export const openCases: SampleRecord<"overlapCase">[] = [
  published("overlapCase", "case-emergency-plans", {
    title: six({
      fr: "Plans nationaux de télécommunications d'urgence",
      en: "National emergency telecommunication plans",
      es: "Planes nacionales de telecomunicaciones de emergencia",
      ru: "Национальные планы электросвязи в чрезвычайных ситуациях",
      zh: "国家应急通信计划",
      ar: "الخطط الوطنية للاتصالات في حالات الطوارئ",
    }),
    class: "duplication",
    state: "solutionProposed",
    activities: ["bdt-national-emergency-plans", "tsb-plans-nationaux-urgence"],
    units: ["bdt-networks-society", "tsb-study-groups"],
    theme: "theme-disaster",
    score: 0.74,
    identifiedOn: "2026-01-20",
    evidence: [
      {
        facet: "activity",
        text: both(
          "Two guides on the same plan, one in English and one in French.",
          "Deux guides sur le même plan, l'un en anglais, l'autre en français.",
        ),
      },
    ],
    validations: [
      {
        unit: "bdt-networks-society",
        verdict: "agrees",
        by: "Focal point of BDT (illustration)",
        on: "2026-02-04",
      },
      {
        unit: "tsb-study-groups",
        verdict: "disagrees",
        by: "Focal point of TSB (illustration)",
        on: "2026-02-09",
        comment: both(
          "Our guide supplements a Recommendation and has another status.",
          "Notre guide complète une Recommandation et n'a pas le même statut.",
        ),
      },
    ],
    options: [
      {
        solution: "differentiate",
        description: both(
          "The guide on standards cites the guidelines and does not repeat them.",
          "Le guide sur les normes cite les lignes directrices sans les répéter.",
        ),
        advantages: [],
        drawbacks: [],
      },
      { solution: "leadAndSupport", advantages: [], drawbacks: [] },
    ],
    provenance: illustrative,
  }),
  published("overlapCase", "case-remote-participation", {
    title: six({
      fr: "Plates-formes de participation à distance",
      en: "Platforms for remote participation",
      es: "Plataformas de participación a distancia",
      ru: "Платформы дистанционного участия",
      zh: "远程与会平台",
      ar: "منصات المشاركة عن بُعد",
    }),
    class: "fragmentation",
    state: "underReview",
    activities: ["gs-remote-participation-platform", "tsb-meetings-platform", "br-meetings-platform"],
    units: ["gs-information-services", "tsb-operations", "br-informatics"],
    theme: "theme-remote-participation",
    score: 0.69,
    identifiedOn: "2026-02-10",
    evidence: [
      {
        facet: "goal",
        text: both(
          "Three platforms for one kind of meeting.",
          "Trois plates-formes pour un même type de réunion.",
        ),
      },
    ],
    validations: [
      {
        unit: "br-informatics",
        verdict: "needsInformation",
        by: "Focal point of BR (illustration)",
        on: "2026-03-02",
      },
    ],
    provenance: illustrative,
  }),
  published("overlapCase", "case-questionnaires", {
    title: six({
      fr: "Questionnaires adressés aux mêmes administrations",
      en: "Questionnaires sent to the same administrations",
      es: "Cuestionarios dirigidos a las mismas administraciones",
      ru: "Вопросники, направляемые одним и тем же администрациям",
      zh: "发往相同主管部门的调查问卷",
      ar: "الاستبيانات الموجهة إلى الإدارات نفسها",
    }),
    class: "fragmentation",
    state: "confirmed",
    activities: ["bdt-ict-statistics-questionnaire", "bdt-regulatory-survey", "tsb-tariff-questionnaire"],
    units: ["bdt-knowledge-hub", "bdt-partnerships", "tsb-study-groups"],
    theme: "theme-statistics",
    identifiedOn: "2025-11-25",
    evidence: [
      {
        facet: "time",
        text: both(
          "Three questionnaires reach administrations between February and June.",
          "Trois questionnaires parviennent aux administrations entre février et juin.",
        ),
      },
    ],
    validations: [
      {
        unit: "bdt-knowledge-hub",
        verdict: "agrees",
        by: "Focal point of BDT (illustration)",
        on: "2025-12-10",
      },
      {
        unit: "tsb-study-groups",
        verdict: "agrees",
        by: "Focal point of TSB (illustration)",
        on: "2025-12-12",
      },
    ],
    options: [
      { solution: "askForInformation", deadline: "2026-05-29", advantages: [], drawbacks: [] },
      { solution: "sequence", advantages: [], drawbacks: [] },
    ],
    provenance: illustrative,
  }),
  published("overlapCase", "case-document-systems", {
    title: six({
      fr: "Systèmes de gestion des documents des commissions d'études",
      en: "Document systems of the study groups",
      es: "Sistemas de gestión de documentos de las comisiones de estudio",
      ru: "Системы документооборота исследовательских комиссий",
      zh: "研究组文件管理系统",
      ar: "أنظمة إدارة وثائق لجان الدراسات",
    }),
    class: "overlap",
    state: "underReview",
    activities: ["br-document-system", "tsb-document-system", "bdt-document-system"],
    units: ["br-informatics", "tsb-operations", "bdt-knowledge-hub"],
    score: 0.71,
    identifiedOn: "2024-05-14",
    evidence: [
      {
        facet: "activity",
        text: both(
          "Each system posts, finds and keeps the contributions of study groups.",
          "Chacun des systèmes met en ligne, recherche et conserve les contributions des commissions d'études.",
        ),
      },
    ],
    validations: [
      {
        unit: "tsb-operations",
        verdict: "agrees",
        by: "Focal point of TSB (illustration)",
        on: "2026-02-16",
      },
    ],
    reopenings: [
      {
        on: "2026-01-15",
        reason: six({
          fr: "Le cas, clos en 2024, est repris après la CMDT-25 : les contrats des trois systèmes arrivent à échéance la même année.",
          en: "Closed in 2024, the case is taken up again after WTDC-25: the contracts for the three systems end in the same year.",
          es: "Cerrado en 2024, el caso se retoma tras la CMDT-25: los contratos de los tres sistemas vencen el mismo año.",
          ru: "Закрытый в 2024 году случай рассматривается вновь после ВКРЭ-25: договоры по трем системам истекают в одном и том же году.",
          zh: "该事项于2024年结案，WTDC-25之后重新审议：三个系统的合同将于同一年到期。",
          ar: "أُغلقت هذه الحالة في عام 2024 ويعاد النظر فيها بعد المؤتمر WTDC-25، إذ تنتهي عقود الأنظمة الثلاثة في السنة نفسها.",
        }),
        meeting: "wtdc-25",
      },
    ],
    provenance: illustrative,
  }),
  published("overlapCase", "case-regional-radio-seminars", {
    title: six({
      fr: "Séminaires régionaux des radiocommunications",
      en: "Regional radiocommunication seminars",
      es: "Seminarios regionales de radiocomunicaciones",
      ru: "Региональные семинары по радиосвязи",
      zh: "区域性无线电通信研讨会",
      ar: "الندوات الإقليمية للاتصالات الراديوية",
    }),
    class: "harmless",
    state: "dismissed",
    activities: ["br-regional-seminar-africa", "br-regional-seminar-cis", "br-regional-seminar-arab"],
    units: ["br-terrestrial-services"],
    theme: "theme-spectrum-dev",
    score: 0.79,
    identifiedOn: "2025-10-01",
    dismissalReason: six({
      fr: "Il s'agit d'éditions régionales d'une même série, planifiées ensemble.",
      en: "These are regional editions of one series, planned together.",
      es: "Se trata de ediciones regionales de una misma serie, planificadas conjuntamente.",
      ru: "Это региональные выпуски одной серии, планируемые совместно.",
      zh: "这些是同一系列的区域性活动，统一规划。",
      ar: "هذه نسخ إقليمية من سلسلة واحدة تُخطط معاً.",
    }),
    closedOn: "2025-10-20",
    provenance: illustrative,
  }),
  published("overlapCase", "case-gap-online-government", {
    title: six({
      fr: "Accès en ligne aux services publics : aucune activité déclarée",
      en: "Online access to government services: no activity reported",
      es: "Acceso en línea a los servicios públicos: ninguna actividad declarada",
      ru: "Онлайновый доступ к государственным услугам: о деятельности не сообщалось",
      zh: "在线获取政府服务：未报告任何活动",
      ar: "النفاذ إلى الخدمات الحكومية عبر الإنترنت: لم يبلَّغ عن أي نشاط",
    }),
    class: "gap",
    state: "candidate",
    planNodes: ["target-2.5"],
    identifiedOn: "2026-03-05",
    provenance: illustrative,
  }),
  published("overlapCase", "case-donor-registers", {
    title: both("Registers of donors and partners", "Registres des donateurs et des partenaires"),
    class: "overlap",
    state: "candidate",
    activities: ["bdt-donor-register", "gs-partner-management-system"],
    units: ["bdt-partnerships", "gs-strategic-planning"],
    theme: "theme-resource-mobilization",
    score: 0.66,
    identifiedOn: "2026-03-12",
    provenance: illustrative,
  }),
];
