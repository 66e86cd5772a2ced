import type { Term } from "../languages.ts";

/** What a value can be asked to be, in words that stand inside a sentence: its type, or the form of a code. */
const valueTypeTerms = {
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
} as const satisfies Record<string, Term>;

/** The forms that patterns ask for. */
const formTerms = {
  recordId: {
    ar: "معرّف من حروف لاتينية صغيرة وأرقام ونقاط وشرطات، مثل pp-191",
    zh: "由小写拉丁字母、数字、点和连字符组成的标识，例如 pp-191",
    en: "an id of small Latin letters, digits, dots and hyphens, such as pp-191",
    fr: "un identifiant en minuscules latines, chiffres, points et traits d'union, par exemple pp-191",
    ru: "идентификатор из строчных латинских букв, цифр, точек и дефисов, например pp-191",
    es: "un identificador de letras latinas minúsculas, cifras, puntos y guiones, por ejemplo pp-191",
  },
  countryCode: {
    ar: "رمز بلد من ثلاثة حروف كبيرة، مثل CHE",
    zh: "三个大写字母的国家代码，例如 CHE",
    en: "a country code of three capital letters, such as CHE",
    fr: "un code de pays en trois lettres majuscules, par exemple CHE",
    ru: "код страны из трех прописных букв, например CHE",
    es: "un código de país de tres letras mayúsculas, por ejemplo CHE",
  },
  currencyCode: {
    ar: "رمز عملة من ثلاثة حروف كبيرة، مثل CHF",
    zh: "三个大写字母的货币代码，例如 CHF",
    en: "a currency code of three capital letters, such as CHF",
    fr: "un code de monnaie en trois lettres majuscules, par exemple CHF",
    ru: "код валюты из трех прописных букв, например CHF",
    es: "un código de moneda de tres letras mayúsculas, por ejemplo CHF",
  },
  languageCode: {
    ar: "رمز لغة من حرفين أو ثلاثة حروف صغيرة، مثل fr، أو und إذا لم تكن معروفة",
    zh: "两个或三个小写字母的语种代码，例如 fr；不明时填 und",
    en: "a language code of two or three small letters, such as fr, or und where it is not known",
    fr: "un code de langue en deux ou trois lettres minuscules, par exemple fr, ou und si elle n'est pas connue",
    ru: "код языка из двух или трех строчных букв, например fr, или und, если язык неизвестен",
    es: "un código de idioma de dos o tres letras minúsculas, por ejemplo fr, o und si no se conoce",
  },
  systemName: {
    ar: "اسم نظام من حروف لاتينية صغيرة وأرقام وشرطات، مثل uninfo",
    zh: "由小写拉丁字母、数字和连字符组成的系统名称，例如 uninfo",
    en: "the name of a system in small Latin letters, digits and hyphens, such as uninfo",
    fr: "un nom de système en minuscules latines, chiffres et traits d'union, par exemple uninfo",
    ru: "название системы из строчных латинских букв, цифр и дефисов, например uninfo",
    es: "un nombre de sistema de letras latinas minúsculas, cifras y guiones, por ejemplo uninfo",
  },
  resolutionNumber: {
    ar: "رقم مثل 191 أو 6-3",
    zh: "编号，例如 191 或 6-3",
    en: "a number such as 191 or 6-3",
    fr: "un numéro tel que 191 ou 6-3",
    ru: "номер, например 191 или 6-3",
    es: "un número como 191 o 6-3",
  },
} as const satisfies Record<string, Term>;

export const typeTerms: Readonly<Record<string, Term>> = { ...valueTypeTerms, ...formTerms };

/**
 * Names the form that a pattern asks for, so that a refusal can say what was expected.
 * @example
 * z.string().regex(/^[A-Z]{3}$/, form("countryCode"))
 */
export function form(name: keyof typeof formTerms): { error: string } {
  return { error: name };
}
