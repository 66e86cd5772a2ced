import type { Term } from "@intersector/domain";

/** Sentences of what was observed of two texts, and of what could not be compared. */
export const textFactTerms = {
  identicalText: {
    ar: "النصان المقارنان متطابقان.",
    zh: "所比较的文本完全相同。",
    en: "The compared texts are identical.",
    fr: "Les textes comparés sont identiques.",
    ru: "Сопоставленные тексты идентичны.",
    es: "Los textos comparados son idénticos.",
  },
  activityAlike: {
    ar: "النشاطان متشابهان (تشابه النصين: {share}).",
    zh: "活动内容相似（文本相似度：{share}）。",
    en: "What is done is alike (likeness of the texts: {share}).",
    fr: "Les activités sont semblables (similitude des textes : {share}).",
    ru: "Деятельность сходна (сходство текстов: {share}).",
    es: "Las actividades son similares (similitud de los textos: {share}).",
  },
  activityPartlyAlike: {
    ar: "النشاطان متشابهان جزئياً (تشابه النصين: {share}).",
    zh: "活动内容部分相似（文本相似度：{share}）。",
    en: "What is done is partly alike (likeness of the texts: {share}).",
    fr: "Les activités sont en partie semblables (similitude des textes : {share}).",
    ru: "Деятельность отчасти сходна (сходство текстов: {share}).",
    es: "Las actividades son similares en parte (similitud de los textos: {share}).",
  },
  activityDiffers: {
    ar: "النشاطان مختلفان (تشابه النصين: {share}).",
    zh: "活动内容不同（文本相似度：{share}）。",
    en: "What is done differs (likeness of the texts: {share}).",
    fr: "Les activités sont différentes (similitude des textes : {share}).",
    ru: "Деятельность различается (сходство текстов: {share}).",
    es: "Las actividades son diferentes (similitud de los textos: {share}).",
  },
  channelMissing: {
    ar: "لم تشمل المقارنة ما يلي لعدم ذكره في أحد النشاطين على الأقل: {channels}.",
    zh: "以下内容未作比较，因为至少有一项活动未予说明：{channels}。",
    en: "Left out of the comparison, because at least one of the two says nothing of it: {channels}.",
    fr: "Éléments non comparés, car au moins une des deux activités n'en indique pas : {channels}.",
    ru: "Не сопоставлялось, поскольку не указано хотя бы для одной из двух деятельностей: {channels}.",
    es: "No se ha comparado, porque al menos una de las dos actividades no lo indica: {channels}.",
  },
  noCommonLanguage: {
    ar: "ليس للنصين لغة مشتركة ({a}؛ {b}).",
    zh: "两个文本没有共同语文（{a}；{b}）。",
    en: "The texts have no language in common ({a}; {b}).",
    fr: "Les textes n'ont aucune langue commune ({a} ; {b}).",
    ru: "У текстов нет общего языка ({a}; {b}).",
    es: "Los textos no tienen ningún idioma en común ({a}; {b}).",
  },
} as const satisfies Record<string, Term>;

/** What is compared, as it stands in a list. */
export const comparedTerms = {
  lexical: { ar: "الألفاظ", zh: "用语", en: "wording", fr: "vocabulaire", ru: "лексика", es: "vocabulario" },
  mandate: {
    ar: "القرارات",
    zh: "决议",
    en: "resolutions",
    fr: "résolutions",
    ru: "резолюции",
    es: "resoluciones",
  },
  strategic: {
    ar: "بنود الخطط",
    zh: "规划内容",
    en: "plan nodes",
    fr: "éléments de plan",
    ru: "элементы планов",
    es: "elementos de los planes",
  },
} as const satisfies Record<string, Term>;
