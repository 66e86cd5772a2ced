import type { CalendarDate } from "@intersector/domain";
import { draft, published, type SampleRecord, six, sixDrafted } from "../sample-record.ts";
import { illustrative } from "../sources.ts";

/**
 * What the next weeks bring, as seen from a day: two meetings with their deadlines, actions, a liaison statement and
 * two drafts. A register that is looked at long after its facts would have nothing to come without them.
 */
export function comingWork(today: CalendarDate): SampleRecord[] {
  const after = (days: number) => workingDay(today, days);
  return [
    published("meeting", "iscg-coming", {
      title: six({
        fr: "Prochaine réunion du Groupe ISCG",
        en: "Next ISCG meeting",
        es: "Próxima reunión del ISCG",
        ru: "Следующее собрание МСКГ",
        zh: "ISCG下一次会议",
        ar: "الاجتماع المقبل للفريق ISCG",
      }),
      group: "iscg",
      period: { from: after(26), to: after(26) },
      format: "remote",
      state: "planned",
      topics: ["topic-accessibility", "topic-climate-change", "topic-sustainable-digital-transformation"],
      deadlines: [
        {
          on: after(12),
          what: six({
            fr: "Contributions des membres",
            en: "Contributions by members",
            es: "Contribuciones de los miembros",
            ru: "Вклады членов",
            zh: "成员提交文稿",
            ar: "مساهمات الأعضاء",
          }),
        },
      ],
      provenance: illustrative,
    }),
    published("meeting", "isc-tf-coming", {
      title: six({
        fr: "Prochaine réunion du Groupe spécial de coordination intersectorielle",
        en: "Next meeting of the Inter-Sectoral Coordination Task Force",
        es: "Próxima reunión del Grupo Especial de Coordinación Intersectorial",
        ru: "Следующее собрание Целевой группы по межсекторальной координации",
        zh: "跨部门协调任务组下一次会议",
        ar: "الاجتماع المقبل لفريق المهام المعني بالتنسيق بين القطاعات",
      }),
      group: "isc-tf",
      period: { from: after(13), to: after(13) },
      format: "hybrid",
      state: "planned",
      deadlines: [
        {
          on: after(6),
          what: six({
            fr: "Réponses des entités sur les cas de chevauchement",
            en: "Answers of the units on the overlap cases",
            es: "Respuestas de las unidades sobre los casos de solapamiento",
            ru: "Ответы подразделений по случаям дублирования",
            zh: "各单位就重叠事项作出答复",
            ar: "ردود الوحدات بشأن حالات التداخل",
          }),
        },
      ],
      provenance: illustrative,
    }),
    published("actionItem", "action-platform-contracts", {
      title: sixDrafted({
        en: "List the contracts of the platform and the days on which they end",
        fr: "Dresser la liste des contrats de la plate-forme et de leurs échéances",
        es: "Enumerar los contratos de la plataforma y sus fechas de vencimiento",
        ru: "Составить перечень договоров по платформе с датами их окончания",
        zh: "列出平台的各项合同及其到期日",
        ar: "إعداد قائمة بعقود المنصة وتواريخ انتهائها",
      }),
      state: "open",
      ownerUnit: "tsb-operations",
      about: { kind: "overlapCase", id: "case-remote-participation" },
      dueOn: after(8),
      provenance: illustrative,
    }),
    published("actionItem", "action-document-system-needs", {
      title: sixDrafted({
        en: "Say what the study groups of the development Sector need of a document system",
        fr: "Indiquer ce que les commissions d'études du Secteur du développement attendent d'un système de gestion des documents",
        es: "Indicar qué necesitan de un sistema de documentos las Comisiones de Estudio del Sector de Desarrollo",
        ru: "Указать, что требуется от системы документов исследовательским комиссиям Сектора развития",
        zh: "说明发展部门各研究组对文件系统的需求",
        ar: "بيان ما تحتاج إليه لجان دراسات قطاع التنمية من نظام للوثائق",
      }),
      state: "inProgress",
      ownerUnit: "bdt-knowledge-hub",
      about: { kind: "overlapCase", id: "case-document-systems" },
      dueOn: after(15),
      provenance: illustrative,
    }),
    published("liaisonStatement", "liaison-climate-indicators", {
      title: sixDrafted({
        en: "Which indicators of climate change each Sector uses",
        fr: "Indicateurs du changement climatique utilisés par chaque Secteur",
        es: "Qué indicadores del cambio climático utiliza cada Sector",
        ru: "Какие показатели изменения климата использует каждый Сектор",
        zh: "各部门使用的气候变化指标",
        ar: "مؤشرات تغير المناخ التي يستعملها كل قطاع",
      }),
      purpose: "comment",
      state: "sent",
      from: "iscg",
      to: ["rag", "tsag", "tdag"],
      topics: ["topic-climate-change"],
      sentOn: Temporal.PlainDate.from(today).subtract({ days: 20 }).toString(),
      deadline: after(19),
      provenance: illustrative,
    }),
    draft("practice", "practice-shared-interpretation", {
      title: sixDrafted({
        en: "One booking of interpreters",
        fr: "Une réservation unique des interprètes",
        es: "Una sola reserva de intérpretes",
        ru: "Единый заказ устных переводчиков",
        zh: "统一预订口译员",
        ar: "حجز واحد للمترجمين الشفويين",
      }),
      description: sixDrafted({
        en: "The three Bureaux book interpreters together for meetings of the same week.",
        fr: "Les trois Bureaux réservent ensemble les interprètes pour les réunions d'une même semaine.",
        es: "Las tres Oficinas reservan conjuntamente los intérpretes para las reuniones de una misma semana.",
        ru: "Три Бюро совместно заказывают устных переводчиков для собраний одной недели.",
        zh: "三个局为同一周的会议共同预订口译员。",
        ar: "تحجز المكاتب الثلاثة المترجمين الشفويين معاً لاجتماعات الأسبوع نفسه.",
      }),
      state: "proposed",
      unit: "tsb-operations",
      topic: "topic-efficiencies",
      provenance: illustrative,
    }),
    draft("document", "iscg-coming-agenda", {
      title: sixDrafted({
        en: "Draft agenda of the next ISCG meeting",
        fr: "Projet d'ordre du jour de la prochaine réunion du Groupe ISCG",
        es: "Proyecto de orden del día de la próxima reunión del ISCG",
        ru: "Проект повестки дня следующего собрания МСКГ",
        zh: "ISCG下一次会议议程草案",
        ar: "مشروع جدول أعمال الاجتماع المقبل للفريق ISCG",
      }),
      type: "temporaryDocument",
      meeting: "iscg-coming",
      originalLanguage: "en",
      provenance: illustrative,
    }),
  ];
}

/** The day so many days later, or the Monday after where it falls on a weekend. */
function workingDay(today: CalendarDate, days: number): CalendarDate {
  const day = Temporal.PlainDate.from(today).add({ days });
  const saturday = 6;
  return day.add({ days: day.dayOfWeek < saturday ? 0 : 8 - day.dayOfWeek }).toString();
}
