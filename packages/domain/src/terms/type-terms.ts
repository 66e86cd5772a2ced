import type { Term } from "../languages.ts";

/** What a value can be asked to be, in words that stand inside a sentence. */
export const typeTerms: Readonly<Record<string, Term>> = {
  string: { ar: "نص", zh: "文本", en: "text", fr: "texte", ru: "текст", es: "texto" },
  number: { ar: "عدد", zh: "数字", en: "number", fr: "nombre", ru: "число", es: "número" },
  int: {
    ar: "عدد صحيح",
    zh: "整数",
    en: "whole number",
    fr: "nombre entier",
    ru: "целое число",
    es: "número entero",
  },
  boolean: {
    ar: "نعم أو لا",
    zh: "是或否",
    en: "yes or no",
    fr: "oui ou non",
    ru: "да или нет",
    es: "sí o no",
  },
  array: { ar: "قائمة", zh: "列表", en: "list", fr: "liste", ru: "список", es: "lista" },
  object: {
    ar: "مجموعة حقول",
    zh: "一组字段",
    en: "group of fields",
    fr: "groupe de champs",
    ru: "набор полей",
    es: "grupo de campos",
  },
  record: {
    ar: "مجموعة حقول",
    zh: "一组字段",
    en: "group of fields",
    fr: "groupe de champs",
    ru: "набор полей",
    es: "grupo de campos",
  },
};
