import type { Language } from "../language-schemas.ts";
import type { Term } from "../languages.ts";

/** The names of the six languages in each of them, as they stand inside a sentence. */
export const languageTerms: Readonly<Record<Language, Term>> = {
  ar: { ar: "العربية", zh: "阿拉伯文", en: "Arabic", fr: "arabe", ru: "арабский", es: "árabe" },
  zh: { ar: "الصينية", zh: "中文", en: "Chinese", fr: "chinois", ru: "китайский", es: "chino" },
  en: { ar: "الإنكليزية", zh: "英文", en: "English", fr: "anglais", ru: "английский", es: "inglés" },
  fr: { ar: "الفرنسية", zh: "法文", en: "French", fr: "français", ru: "французский", es: "francés" },
  ru: { ar: "الروسية", zh: "俄文", en: "Russian", fr: "russe", ru: "русский", es: "ruso" },
  es: { ar: "الإسبانية", zh: "西班牙文", en: "Spanish", fr: "espagnol", ru: "испанский", es: "español" },
};
