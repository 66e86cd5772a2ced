import type { Term } from "@intersector/domain";

/** Why a pair has its class, as it stands behind the name of the class. */
export const pairReasonTerms = {
  sameForSame: {
    ar: "النشاط نفسه للمستفيدين أنفسهم",
    zh: "为相同的受益方开展相同的活动",
    en: "the same is done for the same beneficiaries",
    fr: "les deux activités sont les mêmes, pour les mêmes bénéficiaires",
    ru: "одна и та же деятельность для одних и тех же бенефициаров",
    es: "se hace lo mismo para los mismos beneficiarios",
  },
  activitiesAlike: {
    ar: "النشاطان متشابهان",
    zh: "活动内容相似",
    en: "what is done is alike",
    fr: "les activités sont semblables",
    ru: "деятельность сходна",
    es: "las actividades son similares",
  },
  goalsAlike: {
    ar: "الهدفان متشابهان",
    zh: "目标相似",
    en: "the goals are alike",
    fr: "les buts sont semblables",
    ru: "цели сходны",
    es: "las metas son similares",
  },
  sameArea: {
    ar: "جهتان تعملان في مجال واحد",
    zh: "两个单位在同一领域开展工作",
    en: "two units work in one area",
    fr: "deux entités travaillent dans un même domaine",
    ru: "два подразделения работают в одной области",
    es: "dos entidades trabajan en un mismo ámbito",
  },
  parentAndPart: {
    ar: "أحد النشاطين جزء من الآخر",
    zh: "其中一项是另一项的组成部分",
    en: "one is a part of the other",
    fr: "l'une des activités fait partie de l'autre",
    ru: "одна деятельность является частью другой",
    es: "una actividad forma parte de la otra",
  },
  yearlySeries: {
    ar: "دورتان من سلسلة واحدة في أوقات مختلفة",
    zh: "同一系列在不同时间的各期",
    en: "editions of one series at different times",
    fr: "éditions d'une même série à des dates différentes",
    ru: "выпуски одной серии в разное время",
    es: "ediciones de una misma serie en fechas distintas",
  },
  regionalEditions: {
    ar: "نسختان لأماكن مختلفة تحت مسؤولية واحدة",
    zh: "同一责任方面向不同地点的各版活动",
    en: "editions for different places under one responsibility",
    fr: "éditions destinées à des lieux différents, sous une même responsabilité",
    ru: "варианты для разных мест под единой ответственностью",
    es: "ediciones para lugares distintos bajo una misma responsabilidad",
  },
  oneUnit: {
    ar: "جهة واحدة تتولى نشاطين متقاربين",
    zh: "由同一单位负责的两项相近活动",
    en: "one unit does two things in one area",
    fr: "une même entité mène deux activités voisines",
    ru: "одно подразделение ведет два близких направления деятельности",
    es: "una misma entidad lleva a cabo dos actividades afines",
  },
} as const satisfies Record<string, Term>;

export type PairReason = keyof typeof pairReasonTerms;

/** The sentence around class, reason and what is shared. */
export const pairSentences = {
  bare: {
    ar: "{class}: {reason}.",
    zh: "{class}：{reason}。",
    en: "{class}: {reason}.",
    fr: "{class} : {reason}.",
    ru: "{class}: {reason}.",
    es: "{class}: {reason}.",
  },
  withShared: {
    ar: "{class}: {reason} (المشترك: {shared}).",
    zh: "{class}：{reason}（共同点：{shared}）。",
    en: "{class}: {reason} (in common: {shared}).",
    fr: "{class} : {reason} (en commun : {shared}).",
    ru: "{class}: {reason} (общее: {shared}).",
    es: "{class}: {reason} (en común: {shared}).",
  },
} as const satisfies Record<string, Term>;
