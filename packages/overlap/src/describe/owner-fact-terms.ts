import type { Term } from "@intersector/domain";

/** Sentences of who does two items, and of what holds them together. */
export const ownerFactTerms = {
  sameUnit: {
    ar: "تتولى النشاطين جهة واحدة: {unit}.",
    zh: "由同一单位负责：{unit}。",
    en: "One unit is responsible for both: {unit}.",
    fr: "Une seule entité est responsable des deux activités : {unit}.",
    ru: "За обе деятельности отвечает одно подразделение: {unit}.",
    es: "Una sola entidad es responsable de ambas actividades: {unit}.",
  },
  sameSide: {
    ar: "تتولى النشاطين جهتان من القطاع نفسه أو من الأمانة العامة: {side}.",
    zh: "由同一部门或总秘书处的两个单位负责：{side}。",
    en: "Two units of the same Sector or of the General Secretariat are responsible: {side}.",
    fr: "Deux entités du même Secteur ou du Secrétariat général en sont responsables : {side}.",
    ru: "Ответственны два подразделения одного Сектора или Генерального секретариата: {side}.",
    es: "Son responsables dos entidades del mismo Sector o de la Secretaría General: {side}.",
  },
  differentSides: {
    ar: "تتوزع المسؤولية على ما يلي: {a} و{b}.",
    zh: "分别由{a}和{b}负责。",
    en: "Responsibility is divided: {a} and {b}.",
    fr: "La responsabilité est partagée : {a} et {b}.",
    ru: "Ответственность разделена: {a} и {b}.",
    es: "La responsabilidad está repartida: {a} y {b}.",
  },
  differentUnits: {
    ar: "تتولى النشاطين جهتان مختلفتان: {a} و{b}.",
    zh: "由不同的两个单位负责：{a}和{b}。",
    en: "Two units are responsible: {a} and {b}.",
    fr: "Deux entités en sont responsables : {a} et {b}.",
    ru: "Ответственны два подразделения: {a} и {b}.",
    es: "Son responsables dos entidades: {a} y {b}.",
  },
  parentAndPart: {
    ar: "أحد النشاطين جزء من الآخر.",
    zh: "其中一项是另一项的组成部分。",
    en: "One of the two is a part of the other.",
    fr: "L'une des deux activités fait partie de l'autre.",
    ru: "Одна из двух деятельностей является частью другой.",
    es: "Una de las dos actividades forma parte de la otra.",
  },
  sameParent: {
    ar: "النشاطان جزءان من نشاط واحد.",
    zh: "两者同属一项活动。",
    en: "Both are parts of one activity.",
    fr: "Toutes deux font partie d'une même activité.",
    ru: "Обе являются частями одной деятельности.",
    es: "Ambas forman parte de una misma actividad.",
  },
  yearlySeries: {
    ar: "هما دورتان من سلسلة واحدة في أوقات مختلفة{years, select, none {} other { ({years})}}.",
    zh: "两者是同一系列在不同时间的各期{years, select, none {} other {（{years}）}}。",
    en: "They are editions of one series at different times{years, select, none {} other { ({years})}}.",
    fr: "Il s'agit d'éditions d'une même série à des dates différentes{years, select, none {} other { ({years})}}.",
    ru: "Это выпуски одной серии в разное время{years, select, none {} other { ({years})}}.",
    es: "Se trata de ediciones de una misma serie en fechas distintas{years, select, none {} other { ({years})}}.",
  },
  regionalEditions: {
    ar: "هما نسختان لأماكن مختلفة تحت مسؤولية واحدة.",
    zh: "两者是由同一责任方面向不同地点开展的各版活动。",
    en: "They are editions for different places under one responsibility.",
    fr: "Il s'agit d'éditions destinées à des lieux différents, sous une même responsabilité.",
    ru: "Это варианты для разных мест под единой ответственностью.",
    es: "Se trata de ediciones para lugares distintos bajo una misma responsabilidad.",
  },
} as const satisfies Record<string, Term>;
