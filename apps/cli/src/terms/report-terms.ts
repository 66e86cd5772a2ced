import type { Term } from "@intersector/domain";

/** What `report` says of the files that it writes. */
export const reportTerms = {
  reportOf: {
    ar: "{title} ({edition})، استناداً إلى قيود منشورة عددها {records, number}",
    zh: "{title}（{edition}），依据 {records, number} 条已发布的记录",
    en: "{title} ({edition}), from published records: {records, number}",
    fr: "{title} ({edition}), d'après les fiches publiées : {records, number}",
    ru: "{title} ({edition}), по опубликованным записям: {records, number}",
    es: "{title} ({edition}), a partir de las fichas publicadas: {records, number}",
  },
  editionDraft: {
    ar: "إصدار التقرير {edition} ليس منشوراً بعد.",
    zh: "报告版次 {edition} 尚未发布。",
    en: "The report edition {edition} is not published yet.",
    fr: "L'édition de rapport {edition} n'est pas encore publiée.",
    ru: "Издание отчета {edition} еще не опубликовано.",
    es: "La edición del informe {edition} todavía no está publicada.",
  },
  missingNone: {
    ar: "{language}: لا تنقص أي ترجمة.",
    zh: "{language}：译文齐全。",
    en: "{language}: no translation is missing.",
    fr: "{language} : aucune traduction ne manque.",
    ru: "{language}: все переводы имеются.",
    es: "{language}: no falta ninguna traducción.",
  },
  missingSome: {
    ar: "{language}: نصوص تظهر بلغتها الأصلية لعدم وجود ترجمة، عددها {count, number}:",
    zh: "{language}：因缺少译文而以原文显示的文本，共 {count, number} 处：",
    en: "{language}: texts that stand in their original language, for want of a translation: {count, number}.",
    fr: "{language} : textes qui figurent dans leur langue originale, faute de traduction : {count, number}.",
    ru: "{language}: текстов на языке оригинала из-за отсутствия перевода: {count, number}.",
    es: "{language}: textos que figuran en su idioma original por falta de traducción: {count, number}.",
  },
  missingText: {
    ar: "{record}، لغة الأصل: {original}، في الفقرة {block}",
    zh: "{record}，原文语文：{original}，位于 {block}",
    en: "{record}, original in {original}, at {block}",
    fr: "{record}, original en {original}, à {block}",
    ru: "{record}, язык оригинала: {original}, место: {block}",
    es: "{record}, original en {original}, en {block}",
  },
} as const satisfies Record<string, Term>;
