import type { VocabularyTerms } from "../vocabulary-term-types.ts";

/** The words of the lists about decisions, actions, liaison statements and initiatives. */
export const workTerms = {
  decisionType: {
    proposed: {
      ar: "اقتراح",
      zh: "提议",
      en: "Proposed",
      fr: "Proposition",
      ru: "Предложение",
      es: "Propuesta",
    },
    opened: { ar: "فتح موضوع", zh: "设立", en: "Opened", fr: "Ouverture", ru: "Открытие", es: "Apertura" },
    agreed: { ar: "اتفاق", zh: "商定", en: "Agreed", fr: "Accord", ru: "Договоренность", es: "Acuerdo" },
    approved: {
      ar: "موافقة",
      zh: "批准",
      en: "Approved",
      fr: "Approbation",
      ru: "Утверждение",
      es: "Aprobación",
    },
    noted: {
      ar: "إحاطة علماً",
      zh: "注意到",
      en: "Noted",
      fr: "Prise de note",
      ru: "Принятие к сведению",
      es: "Toma de nota",
    },
    requested: { ar: "طلب", zh: "要求", en: "Requested", fr: "Demande", ru: "Просьба", es: "Solicitud" },
    closed: { ar: "إغلاق موضوع", zh: "关闭", en: "Closed", fr: "Clôture", ru: "Закрытие", es: "Cierre" },
  },
  actionState: {
    open: { ar: "لم يبدأ", zh: "未开始", en: "Open", fr: "À faire", ru: "Не начато", es: "Pendiente" },
    inProgress: {
      ar: "قيد التنفيذ",
      zh: "进行中",
      en: "In progress",
      fr: "En cours",
      ru: "Выполняется",
      es: "En curso",
    },
    done: { ar: "أُنجز", zh: "已完成", en: "Done", fr: "Fait", ru: "Выполнено", es: "Hecho" },
    cancelled: { ar: "أُلغي", zh: "已取消", en: "Cancelled", fr: "Annulé", ru: "Отменено", es: "Cancelado" },
  },
  liaisonPurpose: {
    action: {
      ar: "لاتخاذ إجراء",
      zh: "供采取行动",
      en: "For action",
      fr: "Pour suite à donner",
      ru: "Для принятия мер",
      es: "Para acción",
    },
    comment: {
      ar: "لإبداء تعليقات",
      zh: "供提出意见",
      en: "For comment",
      fr: "Pour observations",
      ru: "Для замечаний",
      es: "Para comentarios",
    },
    information: {
      ar: "للعلم",
      zh: "供参考",
      en: "For information",
      fr: "Pour information",
      ru: "Для информации",
      es: "Para información",
    },
  },
  liaisonState: {
    draft: { ar: "مشروع", zh: "草案", en: "Draft", fr: "Projet", ru: "Проект", es: "Proyecto" },
    sent: { ar: "أُرسل", zh: "已发出", en: "Sent", fr: "Envoyée", ru: "Направлено", es: "Enviada" },
    answered: {
      ar: "ورد الرد",
      zh: "已答复",
      en: "Answered",
      fr: "Réponse reçue",
      ru: "Получен ответ",
      es: "Respondida",
    },
    closed: { ar: "مغلق", zh: "已结案", en: "Closed", fr: "Close", ru: "Закрыто", es: "Cerrada" },
  },
  initiativeCategory: {
    programme: {
      ar: "برنامج",
      zh: "计划",
      en: "Programme",
      fr: "Programme",
      ru: "Программа",
      es: "Programa",
    },
    coordinationTool: {
      ar: "أداة تنسيق",
      zh: "协调工具",
      en: "Coordination tool",
      fr: "Outil de coordination",
      ru: "Инструмент координации",
      es: "Herramienta de coordinación",
    },
    priority: {
      ar: "أولوية",
      zh: "优先事项",
      en: "Priority",
      fr: "Priorité",
      ru: "Приоритет",
      es: "Prioridad",
    },
    planning: {
      ar: "تخطيط",
      zh: "规划",
      en: "Planning",
      fr: "Planification",
      ru: "Планирование",
      es: "Planificación",
    },
  },
  initiativeState: {
    planned: { ar: "مقررة", zh: "已计划", en: "Planned", fr: "Prévue", ru: "Запланирована", es: "Prevista" },
    underWay: {
      ar: "جارية",
      zh: "进行中",
      en: "Under way",
      fr: "En cours",
      ru: "Осуществляется",
      es: "En curso",
    },
    completed: {
      ar: "مكتملة",
      zh: "已完成",
      en: "Completed",
      fr: "Achevée",
      ru: "Завершена",
      es: "Finalizada",
    },
  },
  figureQualifier: {
    exact: { ar: "بالضبط", zh: "准确数字", en: "Exactly", fr: "Exactement", ru: "Точно", es: "Exactamente" },
    moreThan: { ar: "أكثر من", zh: "超过", en: "More than", fr: "Plus de", ru: "Более", es: "Más de" },
    atLeast: {
      ar: "ما لا يقل عن",
      zh: "至少",
      en: "At least",
      fr: "Au moins",
      ru: "Не менее",
      es: "Al menos",
    },
    about: { ar: "نحو", zh: "约", en: "About", fr: "Environ", ru: "Около", es: "Alrededor de" },
  },
} as const satisfies VocabularyTerms<
  | "decisionType"
  | "actionState"
  | "liaisonPurpose"
  | "liaisonState"
  | "initiativeCategory"
  | "initiativeState"
  | "figureQualifier"
>;
