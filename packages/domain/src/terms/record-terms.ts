import type { Recurrence } from "../dates.ts";
import type { Term } from "../languages.ts";
import type { TranslationState } from "../localized-text-schema.ts";
import type { Provenance } from "../provenance.ts";
import type { RecordChange, RecordState } from "../record.ts";

/** The states of a record. */
export const recordStateTerms = {
  draft: { ar: "مسودة", zh: "草稿", en: "Draft", fr: "Brouillon", ru: "Черновик", es: "Borrador" },
  published: {
    ar: "منشور",
    zh: "已发布",
    en: "Published",
    fr: "Publié",
    ru: "Опубликовано",
    es: "Publicado",
  },
  withdrawn: { ar: "مسحوب", zh: "已撤回", en: "Withdrawn", fr: "Retiré", ru: "Отозвано", es: "Retirado" },
} as const satisfies Record<RecordState, Term>;

/** What a change did to a record. */
export const operationTerms = {
  create: { ar: "إنشاء", zh: "创建", en: "Created", fr: "Création", ru: "Создание", es: "Creación" },
  change: { ar: "تعديل", zh: "修改", en: "Changed", fr: "Modification", ru: "Изменение", es: "Modificación" },
  publish: { ar: "نشر", zh: "发布", en: "Published", fr: "Publication", ru: "Публикация", es: "Publicación" },
  withdraw: { ar: "سحب", zh: "撤回", en: "Withdrawn", fr: "Retrait", ru: "Отзыв", es: "Retirada" },
  restore: {
    ar: "استعادة",
    zh: "恢复",
    en: "Restored",
    fr: "Rétablissement",
    ru: "Восстановление",
    es: "Restauración",
  },
} as const satisfies Record<RecordChange["operation"], Term>;

/** How far a translation has come. */
export const translationStateTerms = {
  machine: {
    ar: "ترجمة آلية",
    zh: "机器翻译",
    en: "Machine translation",
    fr: "Traduction automatique",
    ru: "Машинный перевод",
    es: "Traducción automática",
  },
  draft: {
    ar: "ترجمة أولية",
    zh: "译文草稿",
    en: "Draft translation",
    fr: "Projet de traduction",
    ru: "Черновой перевод",
    es: "Traducción provisional",
  },
  reviewed: {
    ar: "ترجمة مراجَعة",
    zh: "已审校译文",
    en: "Reviewed translation",
    fr: "Traduction révisée",
    ru: "Проверенный перевод",
    es: "Traducción revisada",
  },
  outdated: {
    ar: "ترجمة غير محدَّثة",
    zh: "译文已过时",
    en: "Outdated translation",
    fr: "Traduction à mettre à jour",
    ru: "Устаревший перевод",
    es: "Traducción desactualizada",
  },
} as const satisfies Record<TranslationState, Term>;

/** Where a fact comes from, as a reader is told it. */
export const provenanceTerms = {
  official: {
    ar: "وثيقة رسمية منشورة",
    zh: "已发布的正式文件",
    en: "Published official document",
    fr: "Document officiel publié",
    ru: "Опубликованный официальный документ",
    es: "Documento oficial publicado",
  },
  found: {
    ar: "مصدر عام آخر",
    zh: "其他公开来源",
    en: "Other public source",
    fr: "Autre source publique",
    ru: "Иной открытый источник",
    es: "Otra fuente pública",
  },
  entered: {
    ar: "أدخله مستخدم",
    zh: "由用户录入",
    en: "Entered by a user",
    fr: "Saisi par un utilisateur",
    ru: "Внесено пользователем",
    es: "Introducido por un usuario",
  },
  background: {
    ar: "معلومة عامة لم يُتحقق منها",
    zh: "未经核实的一般知识",
    en: "General knowledge, not verified",
    fr: "Connaissance générale, non vérifiée",
    ru: "Общеизвестные сведения, не проверены",
    es: "Conocimiento general, sin verificar",
  },
  illustrative: {
    ar: "مثال توضيحي وليس حقيقة",
    zh: "示例，并非事实",
    en: "Illustrative, not a fact",
    fr: "À titre d'illustration, non factuel",
    ru: "Иллюстративный пример, не факт",
    es: "A título ilustrativo, no es un hecho",
  },
} as const satisfies Record<Provenance["status"], Term>;

/** How sure the source of an unverified fact is. */
export const confidenceTerms = {
  high: { ar: "عالية", zh: "高", en: "High", fr: "Élevée", ru: "Высокая", es: "Alta" },
  medium: { ar: "متوسطة", zh: "中", en: "Medium", fr: "Moyenne", ru: "Средняя", es: "Media" },
  low: { ar: "منخفضة", zh: "低", en: "Low", fr: "Faible", ru: "Низкая", es: "Baja" },
} as const satisfies Record<NonNullable<Provenance["confidence"]>, Term>;

/** How often something comes back. */
export const recurrenceTerms = {
  weekly: { ar: "أسبوعياً", zh: "每周", en: "Weekly", fr: "Chaque semaine", ru: "Еженедельно", es: "Semanal" },
  monthly: { ar: "شهرياً", zh: "每月", en: "Monthly", fr: "Chaque mois", ru: "Ежемесячно", es: "Mensual" },
  quarterly: {
    ar: "كل ثلاثة أشهر",
    zh: "每季度",
    en: "Quarterly",
    fr: "Chaque trimestre",
    ru: "Ежеквартально",
    es: "Trimestral",
  },
  halfYearly: {
    ar: "كل ستة أشهر",
    zh: "每半年",
    en: "Every six months",
    fr: "Chaque semestre",
    ru: "Раз в полгода",
    es: "Semestral",
  },
  yearly: { ar: "سنوياً", zh: "每年", en: "Yearly", fr: "Chaque année", ru: "Ежегодно", es: "Anual" },
  everyTwoYears: {
    ar: "كل سنتين",
    zh: "每两年",
    en: "Every two years",
    fr: "Tous les deux ans",
    ru: "Раз в два года",
    es: "Cada dos años",
  },
  everyFourYears: {
    ar: "كل أربع سنوات",
    zh: "每四年",
    en: "Every four years",
    fr: "Tous les quatre ans",
    ru: "Раз в четыре года",
    es: "Cada cuatro años",
  },
} as const satisfies Record<Recurrence, Term>;
