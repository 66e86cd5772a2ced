import { type ContentLanguage, isLanguage, type Language, type Term } from "@intersector/domain";

const official = {
  ar: { ar: "العربية", zh: "阿拉伯文", en: "Arabic", fr: "arabe", ru: "арабский", es: "árabe" },
  zh: { ar: "الصينية", zh: "中文", en: "Chinese", fr: "chinois", ru: "китайский", es: "chino" },
  en: { ar: "الإنكليزية", zh: "英文", en: "English", fr: "anglais", ru: "английский", es: "inglés" },
  fr: { ar: "الفرنسية", zh: "法文", en: "French", fr: "français", ru: "французский", es: "francés" },
  ru: { ar: "الروسية", zh: "俄文", en: "Russian", fr: "russe", ru: "русский", es: "ruso" },
  es: { ar: "الإسبانية", zh: "西班牙文", en: "Spanish", fr: "espagnol", ru: "испанский", es: "español" },
} as const satisfies Record<Language, Term>;

const undetermined: Term = {
  ar: "لغة غير مذكورة",
  zh: "未注明语文",
  en: "language not stated",
  fr: "langue non indiquée",
  ru: "язык не указан",
  es: "idioma no indicado",
};

/**
 * What a language is called in the reader's: the Union's usage for the six, CLDR's for any other.
 * @example
 * nameOfLanguage("en", "fr") //=> "anglais"
 * nameOfLanguage("pt", "fr") //=> "portugais"
 * nameOfLanguage("und", "fr") //=> "langue non indiquée"
 */
export function nameOfLanguage(language: ContentLanguage, reader: Language): string {
  if (isLanguage(language)) return official[language][reader];
  if (language === "und") return undetermined[reader];
  return new Intl.DisplayNames(reader, { type: "language" }).of(language) ?? language;
}
