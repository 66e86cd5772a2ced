import type { Language } from "../language-schemas.ts";
import type { Term } from "../languages.ts";
import { formatMessage } from "../messages.ts";
import { languageTerms } from "./language-terms.ts";

/**
 * The labels of a Council document's cover page. Checked against the project's glossary of ITU terms: every entry but
 * `council`, `document`, `date`, `addendum`, `corrigendum` and `revision`, which it does not hold. A check of all of
 * them by native speakers is outstanding. French has the non-breaking space before the colon.
 */
export const coverTerms = {
  council: {
    ar: "المجلس {year}",
    zh: "{year}年理事会",
    en: "Council {year}",
    fr: "Conseil {year}",
    ru: "Совет {year} года",
    es: "Consejo {year}",
  },
  document: {
    ar: "الوثيقة {symbol}",
    zh: "文件 {symbol}",
    en: "Document {symbol}",
    fr: "Document {symbol}",
    ru: "Документ {symbol}",
    es: "Documento {symbol}",
  },
  date: { ar: "التاريخ", zh: "日期", en: "Date", fr: "Date", ru: "Дата", es: "Fecha" },
  agendaItem: {
    ar: "بند جدول الأعمال",
    zh: "议项",
    en: "Agenda item",
    fr: "Point de l'ordre du jour",
    ru: "Пункт повестки дня",
    es: "Punto del orden del día",
  },
  original: {
    ar: "الأصل: ب{language}",
    zh: "原文：{language}",
    en: "Original: {language}",
    fr: "Original : {language}",
    ru: "Оригинал: {language}",
    es: "Original: {language}",
  },
  reportBySecretaryGeneral: {
    ar: "تقرير من الأمينة العامة",
    zh: "秘书长的报告",
    en: "Report by the Secretary-General",
    fr: "Rapport de la Secrétaire générale",
    ru: "Отчет Генерального секретаря",
    es: "Informe de la Secretaria General",
  },
  purpose: { ar: "الغرض", zh: "目的", en: "Purpose", fr: "Objet", ru: "Назначение", es: "Finalidad" },
  actionRequired: {
    ar: "الإجراء المطلوب من المجلس",
    zh: "需要理事会采取的行动",
    en: "Action required by the Council",
    fr: "Suite à donner par le Conseil",
    ru: "Необходимые действия со стороны Совета",
    es: "Acción solicitada al Consejo",
  },
  invitedToNote: {
    ar: "يدعى المجلس إلى الإحاطة علماً بهذا التقرير.",
    zh: "请理事会注意本报告。",
    en: "The Council is invited to note this report.",
    fr: "Le Conseil est invité à prendre note du présent rapport.",
    ru: "Совету предлагается принять к сведению настоящий отчет.",
    es: "Se invita al Consejo a tomar nota del presente informe.",
  },
  strategicLink: {
    ar: "الصلة بالخطة الاستراتيجية",
    zh: "与《战略规划》的相关联系",
    en: "Relevant link(s) with the strategic plan",
    fr: "Lien pertinent avec le plan stratégique",
    ru: "Соответствующая увязка со Стратегическим планом",
    es: "Vínculo(s) pertinente(s) con el Plan Estratégico",
  },
  financialImplications: {
    ar: "الآثار المالية",
    zh: "财务影响",
    en: "Financial implications",
    fr: "Incidences financières",
    ru: "Финансовые последствия",
    es: "Repercusiones financieras",
  },
  references: {
    ar: "المراجع",
    zh: "参考文件",
    en: "References",
    fr: "Références",
    ru: "Справочные материалы",
    es: "Referencias",
  },
  annex: { ar: "الملحق", zh: "附件", en: "Annex", fr: "Annexe", ru: "Приложение", es: "Anexo" },
  addendum: {
    ar: "الإضافة {number}",
    zh: "补遗{number}",
    en: "Addendum {number}",
    fr: "Addendum {number}",
    ru: "Дополнительный документ {number}",
    es: "Addéndum {number}",
  },
  corrigendum: {
    ar: "التصويب {number}",
    zh: "勘误{number}",
    en: "Corrigendum {number}",
    fr: "Corrigendum {number}",
    ru: "Исправление {number}",
    es: "Corrigéndum {number}",
  },
  revision: {
    ar: "المراجعة {number}",
    zh: "修订{number}",
    en: "Revision {number}",
    fr: "Révision {number}",
    ru: "Пересмотр {number}",
    es: "Revisión {number}",
  },
} as const satisfies Record<string, Term>;

/**
 * The line of a cover page that says in which language a document was written.
 * @example
 * originalLanguageLine("en", "ru") //=> "Оригинал: английский"
 */
export function originalLanguageLine(original: Language, language: Language): string {
  return formatMessage(coverTerms.original, language, { language: languageTerms[original][language] });
}
