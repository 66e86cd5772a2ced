import type { Term } from "../languages.ts";
import type { OverlapChannel, OverlapLeftOut } from "../overlap-analysis.ts";

/** The channels of evidence of a comparison. */
export const overlapChannelTerms = {
  lexical: {
    ar: "الألفاظ المشتركة",
    zh: "共同用语",
    en: "Shared wording",
    fr: "Termes communs",
    ru: "Общие термины",
    es: "Términos comunes",
  },
  mandate: {
    ar: "القرارات المشتركة",
    zh: "共同决议",
    en: "Shared resolutions",
    fr: "Résolutions communes",
    ru: "Общие резолюции",
    es: "Resoluciones comunes",
  },
  strategic: {
    ar: "البنود المشتركة من الخطة الاستراتيجية",
    zh: "共同的战略规划内容",
    en: "Shared strategic plan nodes",
    fr: "Éléments communs du plan stratégique",
    ru: "Общие элементы Стратегического плана",
    es: "Elementos comunes del Plan Estratégico",
  },
} as const satisfies Record<OverlapChannel, Term>;

/** Why a comparison did not look at an item. */
export const leftOutReasonTerms = {
  noText: {
    ar: "لا يوجد نص",
    zh: "没有文本",
    en: "No text",
    fr: "Aucun texte",
    ru: "Нет текста",
    es: "Sin texto",
  },
  tooLittleInformation: {
    ar: "معلومات قليلة جداً",
    zh: "信息过少",
    en: "Too little information",
    fr: "Trop peu d'informations",
    ru: "Слишком мало информации",
    es: "Información insuficiente",
  },
} as const satisfies Record<OverlapLeftOut["reason"], Term>;
