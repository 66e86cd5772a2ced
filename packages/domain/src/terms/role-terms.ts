import type { Term } from "../languages.ts";
import type { Permission } from "../policy.ts";
import type { Role } from "../role.ts";

/** Who somebody is to the register. */
export const roleTerms = {
  administrator: {
    ar: "مسؤول النظام",
    zh: "系统管理员",
    en: "Administrator",
    fr: "Administrateur",
    ru: "Администратор",
    es: "Administrador",
  },
  secretary: {
    ar: "أمين فريق المهام المعني بالتنسيق بين القطاعات",
    zh: "ISC-TF 秘书",
    en: "Secretary of ISC-TF",
    fr: "Secrétaire du Groupe ISC-TF",
    ru: "Секретарь ЦГ-МСК",
    es: "Secretario del ISC-TF",
  },
  chair: { ar: "رئيس", zh: "主席", en: "Chair", fr: "Président", ru: "Председатель", es: "Presidente" },
  focalPoint: {
    ar: "مسؤول اتصال",
    zh: "联系人",
    en: "Focal point",
    fr: "Coordonnateur",
    ru: "Координатор",
    es: "Coordinador",
  },
  coordinator: {
    ar: "منسق موضوع",
    zh: "议题协调人",
    en: "Topic coordinator",
    fr: "Coordonnateur thématique",
    ru: "Координатор темы",
    es: "Coordinador de tema",
  },
  rapporteur: {
    ar: "مقرر",
    zh: "报告人",
    en: "Rapporteur",
    fr: "Rapporteur",
    ru: "Докладчик",
    es: "Relator",
  },
  member: { ar: "عضو", zh: "成员", en: "Member", fr: "Membre", ru: "Член", es: "Miembro" },
  visitor: { ar: "زائر", zh: "访客", en: "Visitor", fr: "Visiteur", ru: "Посетитель", es: "Visitante" },
} as const satisfies Record<Role, Term>;

/** What somebody may or may not do. */
export const actionTerms = {
  read: {
    ar: "قراءة قيد",
    zh: "查看记录",
    en: "reading a record",
    fr: "consultation d'une fiche",
    ru: "просмотр записи",
    es: "consultar una ficha",
  },
  create: {
    ar: "إنشاء قيد",
    zh: "创建记录",
    en: "creating a record",
    fr: "création d'une fiche",
    ru: "создание записи",
    es: "crear una ficha",
  },
  change: {
    ar: "تعديل قيد",
    zh: "修改记录",
    en: "changing a record",
    fr: "modification d'une fiche",
    ru: "изменение записи",
    es: "modificar una ficha",
  },
  publish: {
    ar: "نشر قيد",
    zh: "发布记录",
    en: "publishing a record",
    fr: "publication d'une fiche",
    ru: "публикация записи",
    es: "publicar una ficha",
  },
  withdraw: {
    ar: "سحب قيد",
    zh: "撤回记录",
    en: "withdrawing a record",
    fr: "retrait d'une fiche",
    ru: "отзыв записи",
    es: "retirar una ficha",
  },
  import: {
    ar: "استيراد ملفات",
    zh: "导入文件",
    en: "importing files",
    fr: "importation de fichiers",
    ru: "импорт файлов",
    es: "importar archivos",
  },
  analyse: {
    ar: "تحليل التداخل",
    zh: "分析重叠",
    en: "analysing overlaps",
    fr: "analyse des chevauchements",
    ru: "анализ дублирования",
    es: "analizar solapamientos",
  },
  report: {
    ar: "إعداد تقرير",
    zh: "编写报告",
    en: "making a report",
    fr: "établissement d'un rapport",
    ru: "подготовка отчета",
    es: "elaborar un informe",
  },
  readHistory: {
    ar: "قراءة تاريخ القيود",
    zh: "查看历史",
    en: "reading the history",
    fr: "consultation de l'historique",
    ru: "просмотр истории",
    es: "consultar el historial",
  },
  readAnalyses: {
    ar: "قراءة التحليلات",
    zh: "查看分析结果",
    en: "reading analyses",
    fr: "consultation des analyses",
    ru: "просмотр анализов",
    es: "consultar los análisis",
  },
} as const satisfies Record<Permission["action"], Term>;
