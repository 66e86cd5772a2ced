import type { Term } from "@intersector/domain";

/** Sentences of what was observed of two goals: mandates, plan nodes, purposes. */
export const goalFactTerms = {
  goalAlike: {
    ar: "الهدفان متشابهان (درجة التشابه: {share}).",
    zh: "目标相似（相似度：{share}）。",
    en: "The goals are alike (likeness: {share}).",
    fr: "Les buts sont semblables (similitude : {share}).",
    ru: "Цели сходны (сходство: {share}).",
    es: "Las metas son similares (similitud: {share}).",
  },
  goalPartlyAlike: {
    ar: "الهدفان متشابهان جزئياً (درجة التشابه: {share}).",
    zh: "目标部分相似（相似度：{share}）。",
    en: "The goals are partly alike (likeness: {share}).",
    fr: "Les buts sont en partie semblables (similitude : {share}).",
    ru: "Цели отчасти сходны (сходство: {share}).",
    es: "Las metas son similares en parte (similitud: {share}).",
  },
  goalDiffers: {
    ar: "الهدفان مختلفان (درجة التشابه: {share}).",
    zh: "目标不同（相似度：{share}）。",
    en: "The goals differ (likeness: {share}).",
    fr: "Les buts sont différents (similitude : {share}).",
    ru: "Цели различаются (сходство: {share}).",
    es: "Las metas son diferentes (similitud: {share}).",
  },
  sharedMandates: {
    ar: "الولايات المشتركة: {mandates}.",
    zh: "共同职责依据：{mandates}。",
    en: "Mandates in common: {mandates}.",
    fr: "Mandats communs : {mandates}.",
    ru: "Общие мандаты: {mandates}.",
    es: "Mandatos comunes: {mandates}.",
  },
  mandatesDiffer: {
    ar: "الولايتان مختلفتان: {a} للنشاط الأول، و{b} للنشاط الثاني.",
    zh: "职责依据不同：第一项为{a}，第二项为{b}。",
    en: "The mandates differ: {a} for the first, {b} for the second.",
    fr: "Les mandats sont différents : {a} pour la première activité, {b} pour la seconde.",
    ru: "Мандаты различаются: {a} у первой деятельности, {b} у второй.",
    es: "Los mandatos son diferentes: {a} para la primera actividad, {b} para la segunda.",
  },
  oneMandateHolder: {
    ar: "لا يشير إلى ولاية سوى نشاط واحد من النشاطين: {mandates}.",
    zh: "两项活动中只有一项注明职责依据：{mandates}。",
    en: "Only one of the two names a mandate: {mandates}.",
    fr: "Une seule des deux activités mentionne un mandat : {mandates}.",
    ru: "Мандат указан только для одной из двух деятельностей: {mandates}.",
    es: "Solo una de las dos actividades menciona un mandato: {mandates}.",
  },
  sharedStrategicNodes: {
    ar: "بنود الخطط المشتركة: {nodes}.",
    zh: "共同的规划内容：{nodes}。",
    en: "Plan nodes in common: {nodes}.",
    fr: "Éléments de plan communs : {nodes}.",
    ru: "Общие элементы планов: {nodes}.",
    es: "Elementos comunes de los planes: {nodes}.",
  },
} as const satisfies Record<string, Term>;
