import type { ContentLanguage } from "@intersector/domain";

/** How the texts of one language open (and, in Chinese, close) without saying what they are about. */
export interface Formula {
  opening: RegExp;
  closing?: RegExp;
}

/**
 * Formulae of the secretariat's documents: who reports, to whom, in which form. Each opening ends with the word
 * that leads to the subject, so that a title which is nothing but a formula keeps its words.
 */
const formulae: Readonly<Record<string, Formula>> = {
  en: {
    opening:
      /^(?:(?:draft|interim|final|annual|yearly|biennial|progress|consolidated|updated|summary)\s+)*(?:reports?|notes?|statements?|communications?)\s+(?:of|by|from)\s+(?:the\s+)?(?:itu\s+)?(?:secretary[-\s]general|secretariat|general\s+secretariat|directors?(?:\s+of\s+(?:the\s+)?(?:\p{L}+\s+)*(?:bureau|br|tsb|bdt))?|chair(?:man|person)?|council)(?:\s+to\s+(?:the\s+)?(?:council|conference))?(?:\s*[:–—]\s*|\s+(?:on|concerning|regarding|relating\s+to|about)\s+)(?:the\s+)?/iu,
  },
  fr: {
    opening:
      /^(?:projet\s+de\s+)?(?:rapports?|notes?|déclarations?|communications?)(?:\s+(?:annuel|final|intérimaire|d['’]activité|récapitulatif)s?)*\s+(?:du|de\s+la|de\s+l['’]|(?:établie?|présentée?)\s+par\s+(?:le|la))\s*(?:secrétaire\s+générale?|secrétariat(?:\s+général)?|direct(?:eur|rice)(?:\s+du\s+(?:bureau(?:\s+\p{L}+){0,4}|br|tsb|bdt))?|président|présidente|conseil)(?:\s+(?:au|à\s+l['’])\s*(?:conseil|uit))?(?:\s*[:–—]\s*|\s+(?:sur|concernant|relatif\s+à|relative\s+à|au\s+sujet\s+de|portant\s+sur)\s+)(?:les?\s+|la\s+|l['’])?/iu,
  },
  es: {
    opening:
      /^(?:proyecto\s+de\s+)?(?:informes?|notas?|declaraci(?:ón|ones)|comunicaci(?:ón|ones))(?:\s+(?:anual|final|provisional|resumido)(?:es)?)*\s+(?:del|de\s+la|(?:presentad[oa]|elaborad[oa])\s+por\s+(?:el|la))\s+(?:secretari[oa]\s+general|secretaría(?:\s+general)?|director(?:a)?(?:\s+de\s+la\s+(?:oficina(?:\s+\p{L}+){0,4}|br|tsb|bdt))?|president[ea]|consejo)(?:\s+al\s+consejo)?(?:\s*[:–—]\s*|\s+(?:sobre|relativ[oa]\s+al?|acerca\s+del?|en\s+relación\s+con)\s+)(?:el\s+|las?\s+|los\s+)?/iu,
  },
  ru: {
    opening:
      /^(?:проект\s+)?(?:(?:ежегодный|годовой|заключительный|промежуточный|сводный)\s+)*(?:отч[её]т|доклад|записка|заявление|сообщение)\s+(?:генерального\s+секретар(?:я|иата)|секретариата|директор(?:а|ов)(?:\s+(?:бюро(?:\s+\p{L}+){0,3}|бр|бсэ|брэ))?|председателя|совета)(?:\s+мсэ)?(?:\s+совету)?(?:\s*[:–—]\s*|,?\s+(?:о|об|обо|по|относительно|касающийся)\s+)/iu,
  },
  zh: {
    opening:
      /^(?:国际电联)?(?:秘书长|总秘书处|秘书处|(?:电信\p{L}{2,4}局|三个局)?主任|主席|理事会)(?:提交的|的)?(?:年度)?(?:关于|就|有关|报告[:：])/u,
    closing: /(?:的)?(?:年度|最后|临时|进展)?(?:报告|说明|通报)(?:草案)?[。.]?$/u,
  },
  ar: {
    opening:
      /^(?:مشروع\s+)?(?:تقرير|التقرير|مذكرة|بيان)(?:\s+(?:سنوي|السنوي|نهائي|النهائي|مرحلي|المرحلي))?\s+(?:(?:مقدم|مقدمة|صادر|صادرة)\s+)?(?:من\s+)?(?:الأمين\s+العام|الأمينة\s+العامة|الأمانة(?:\s+العامة)?|(?:ال)?مدير(?:ة)?(?:\s+مكتب(?:\s+\p{L}+){1,3})?|الرئيس|رئيس|المجلس)(?:\s+للاتحاد)?(?:\s*[:–—]\s*|\s+(?:عن|بشأن|حول)\s+|\s+المتعلق(?:ة)?\s+(?=ب))/u,
  },
};

/** `1.1.49`, `3.`, `(2)`, `2.1.3.18 -`, `Output 3.2:`: the place in a list, not a word of the text. */
export const listNumber =
  /^(?:(?:output|project|activity|produit|projet|activité|producto|proyecto|actividad|мероприятие|проект)\s+(?=\d+\.))?(?:[([]\s?)?\d+(?:(?:\.\d+)+(?:\.?[a-z])?)?[.)\]]{0,2}(?:\s*[-–—:]\s*|\s+|$)/iu;

/** The formula of a language; `und` and others have none. */
export function formulaOf(language: ContentLanguage): Formula | undefined {
  return formulae[language];
}
