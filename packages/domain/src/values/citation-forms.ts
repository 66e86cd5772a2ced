import type { Language } from "../language-schemas.ts";
import type { VocabularySlug } from "../vocabularies.ts";

export type ResolutionType = VocabularySlug<"resolutionType">;

/** How one language cites resolutions. Patterns are sources of regular expressions, matched without regard to case. */
export interface CitationForm {
  /** The word before the number, as a citation that stands alone writes it. */
  heads: Readonly<Record<ResolutionType, string>>;
  /** The same word in running text: plural, inflected, with what is written on to it. */
  headPatterns: Readonly<Record<ResolutionType, string>>;
  /** The mark of a revised edition, before place or session. */
  revised: string;
  revisedPattern: string;
  /** What stands between place and year, and after the year. */
  comma: string;
  afterYear: string;
  afterYearPattern: string;
  /** How the language writes `ITU-` before the letter of a Sector, and `WRC` before a year. */
  sector: string;
  radioConference: string;
  /** The words that introduce the session of the last amendment. */
  lastAmended: string;
  lastAmendedPattern: string;
  /** What joins two numbers. */
  joiner: string;
  /** What stands between the first and the last of several numbers. */
  range: string;
}

/**
 * Citation forms of the five languages that write a word and then the number. Chinese writes `第191号决议` and has
 * code of its own. The forms of "last amended" in languages other than English are not checked against a published
 * resolution.
 */
export const citationForms: Readonly<Record<Exclude<Language, "zh">, CitationForm>> = {
  ar: {
    heads: { resolution: "القرار", decision: "المقرر", recommendation: "التوصية", opinion: "الرأي" },
    headPatterns: {
      resolution: "[وفب]?(?:ال|لل)?قرار(?:ين|ان|ات)?",
      decision: "[وفب]?(?:ال|لل)?مقرر(?:ين|ان|ات)?",
      recommendation: "[وفب]?(?:ال|لل)?توصي(?:ة|تين|تان|ات)",
      opinion: "[وفب]?(?:ال|لل)رأي",
    },
    revised: "المراجَع في ",
    revisedPattern: "(?:ال)?مراجَ?عة?\\s+في\\s+|Rev\\.\\s*",
    comma: "، ",
    afterYear: "",
    afterYearPattern: "",
    sector: "ITU",
    radioConference: "WRC",
    lastAmended: "آخر تعديل ",
    lastAmendedPattern: "آخر تعديل",
    joiner: "و",
    range: "إلى",
  },
  en: {
    heads: {
      resolution: "Resolution",
      decision: "Decision",
      recommendation: "Recommendation",
      opinion: "Opinion",
    },
    headPatterns: {
      resolution: "Resolutions?",
      decision: "Decisions?",
      recommendation: "Recommendations?",
      opinion: "Opinions?",
    },
    revised: "Rev. ",
    revisedPattern: "Rev\\.\\s*",
    comma: ", ",
    afterYear: "",
    afterYearPattern: "",
    sector: "ITU",
    radioConference: "WRC",
    lastAmended: "last amended ",
    lastAmendedPattern: "last amended(?: by| in)?",
    joiner: "and|or|&",
    range: "to|through",
  },
  fr: {
    heads: {
      resolution: "Résolution",
      decision: "Décision",
      recommendation: "Recommandation",
      opinion: "Avis",
    },
    headPatterns: {
      resolution: "Résolutions?",
      decision: "Décisions?",
      recommendation: "Recommandations?",
      opinion: "Avis",
    },
    revised: "Rév. ",
    revisedPattern: "R[ée]v\\.\\s*",
    comma: ", ",
    afterYear: "",
    afterYearPattern: "",
    sector: "UIT",
    radioConference: "CMR",
    lastAmended: "modifiée en dernier lieu ",
    lastAmendedPattern: "(?:modifié|modifiée) en dernier lieu|dernière modification",
    joiner: "et|ou|ainsi que",
    range: "à",
  },
  ru: {
    heads: {
      resolution: "Резолюция",
      decision: "Решение",
      recommendation: "Рекомендация",
      opinion: "Мнение",
    },
    headPatterns: {
      resolution: "Резолюци(?:ями|ях|ям|ей|я|и|ю|й)",
      decision: "Решени(?:ями|ях|ям|ем|е|я|ю|и|й)",
      recommendation: "Рекомендаци(?:ями|ях|ям|ей|я|и|ю|й)",
      opinion: "Мнени(?:ями|ях|ям|ем|е|я|ю|и|й)",
    },
    revised: "Пересм. ",
    revisedPattern: "Пересм\\.\\s*",
    comma: ", ",
    afterYear: " г.",
    afterYearPattern: "\\s*(?:г\\.|год[ау]?)?",
    sector: "МСЭ",
    radioConference: "ВКР",
    lastAmended: "последнее изменение ",
    lastAmendedPattern: "последнее изменение|в последний раз изменена",
    joiner: "и|или",
    range: "по",
  },
  es: {
    heads: {
      resolution: "Resolución",
      decision: "Decisión",
      recommendation: "Recomendación",
      opinion: "Opinión",
    },
    headPatterns: {
      resolution: "Resoluci(?:ón|ones)",
      decision: "Decisi(?:ón|ones)|Acuerdos?",
      recommendation: "Recomendaci(?:ón|ones)",
      opinion: "Opini(?:ón|ones)",
    },
    revised: "Rev. ",
    revisedPattern: "Rev\\.\\s*",
    comma: ", ",
    afterYear: "",
    afterYearPattern: "",
    sector: "UIT",
    radioConference: "CMR",
    lastAmended: "modificada por última vez ",
    lastAmendedPattern: "(?:modificada|modificado) por última vez|última modificación",
    joiner: "y|e|o",
    range: "al?",
  },
};

/** The Chinese words after the number, and the ends of the parts in brackets. */
export const chineseForm = {
  heads: { resolution: "决议", decision: "决定", recommendation: "建议", opinion: "意见" },
  revised: "修订版",
  lastAmended: "最后修正",
} as const satisfies {
  heads: Readonly<Record<ResolutionType, string>>;
  revised: string;
  lastAmended: string;
};

/** The languages that write a word and then the number, in the order in which a text of unknown language is tried. */
export const wordFirstLanguages = ["en", "fr", "es", "ru", "ar"] as const;
export type WordFirstLanguage = (typeof wordFirstLanguages)[number];

/** `191`, `6-3`; not the number of a United Nations resolution (`70/1`), nor a decimal. */
export const numberPattern = "[A-Z]{0,4}\\d{1,4}(?:-\\d{1,2})?(?![\\d/])(?![.,]\\d)";
/** `No.`, `N°`, `№`, `رقم`: what a citation of the Union never has. */
export const numberMarkPattern = "(?:No\\.?|Nos\\.?|N\\.?[°ºo]s?|№|رقم)\\s*";
/** The Sector before the number, in the letters of any of the languages. */
export const sectorPattern = "(?:ITU|UIT|МСЭ)-([RTD])";
