import type { Language } from "../language-schemas.ts";
import { languages, type Term } from "../languages.ts";

/**
 * The places at which conferences, assemblies and councils met, by their English names. French names were checked
 * against the project's list of place names; a check of the other languages by native speakers is outstanding.
 */
export const placeTerms = {
  Antalya: { ar: "أنطاليا", zh: "安塔利亚", en: "Antalya", fr: "Antalya", ru: "Анталия", es: "Antalya" },
  "Atlantic City": {
    ar: "أتلانتيك سيتي",
    zh: "大西洋城",
    en: "Atlantic City",
    fr: "Atlantic City",
    ru: "Атлантик-Сити",
    es: "Atlantic City",
  },
  Baku: { ar: "باكو", zh: "巴库", en: "Baku", fr: "Bakou", ru: "Баку", es: "Bakú" },
  Bucharest: {
    ar: "بوخارست",
    zh: "布加勒斯特",
    en: "Bucharest",
    fr: "Bucarest",
    ru: "Бухарест",
    es: "Bucarest",
  },
  "Buenos Aires": {
    ar: "بوينس آيرس",
    zh: "布宜诺斯艾利斯",
    en: "Buenos Aires",
    fr: "Buenos Aires",
    ru: "Буэнос-Айрес",
    es: "Buenos Aires",
  },
  Busan: { ar: "بوسان", zh: "釜山", en: "Busan", fr: "Busan", ru: "Пусан", es: "Busán" },
  Doha: { ar: "الدوحة", zh: "多哈", en: "Doha", fr: "Doha", ru: "Доха", es: "Doha" },
  Dubai: { ar: "دبي", zh: "迪拜", en: "Dubai", fr: "Dubaï", ru: "Дубай", es: "Dubái" },
  Florianópolis: {
    ar: "فلوريانوبوليس",
    zh: "弗洛里亚诺波利斯",
    en: "Florianópolis",
    fr: "Florianópolis",
    ru: "Флорианополис",
    es: "Florianópolis",
  },
  Geneva: { ar: "جنيف", zh: "日内瓦", en: "Geneva", fr: "Genève", ru: "Женева", es: "Ginebra" },
  Guadalajara: {
    ar: "غوادالاخارا",
    zh: "瓜达拉哈拉",
    en: "Guadalajara",
    fr: "Guadalajara",
    ru: "Гвадалахара",
    es: "Guadalajara",
  },
  Hammamet: {
    ar: "الحمامات",
    zh: "哈马马特",
    en: "Hammamet",
    fr: "Hammamet",
    ru: "Хаммамет",
    es: "Hammamet",
  },
  Helsinki: { ar: "هلسنكي", zh: "赫尔辛基", en: "Helsinki", fr: "Helsinki", ru: "Хельсинки", es: "Helsinki" },
  Hyderabad: {
    ar: "حيدر آباد",
    zh: "海得拉巴",
    en: "Hyderabad",
    fr: "Hyderabad",
    ru: "Хайдарабад",
    es: "Hyderabad",
  },
  Istanbul: {
    ar: "إسطنبول",
    zh: "伊斯坦布尔",
    en: "Istanbul",
    fr: "Istanbul",
    ru: "Стамбул",
    es: "Estambul",
  },
  Johannesburg: {
    ar: "جوهانسبرغ",
    zh: "约翰内斯堡",
    en: "Johannesburg",
    fr: "Johannesburg",
    ru: "Йоханнесбург",
    es: "Johannesburgo",
  },
  Kigali: { ar: "كيغالي", zh: "基加利", en: "Kigali", fr: "Kigali", ru: "Кигали", es: "Kigali" },
  Kyoto: { ar: "كيوتو", zh: "京都", en: "Kyoto", fr: "Kyoto", ru: "Киото", es: "Kyoto" },
  Lisbon: { ar: "لشبونة", zh: "里斯本", en: "Lisbon", fr: "Lisbonne", ru: "Лиссабон", es: "Lisboa" },
  "Málaga-Torremolinos": {
    ar: "مالقة-طوريمولينوس",
    zh: "马拉加-托雷莫利诺斯",
    en: "Málaga-Torremolinos",
    fr: "Málaga-Torremolinos",
    ru: "Малага-Торремолинос",
    es: "Málaga-Torremolinos",
  },
  Marrakesh: {
    ar: "مراكش",
    zh: "马拉喀什",
    en: "Marrakesh",
    fr: "Marrakech",
    ru: "Марракеш",
    es: "Marrakech",
  },
  Melbourne: {
    ar: "ملبورن",
    zh: "墨尔本",
    en: "Melbourne",
    fr: "Melbourne",
    ru: "Мельбурн",
    es: "Melbourne",
  },
  Minneapolis: {
    ar: "مينيابوليس",
    zh: "明尼阿波利斯",
    en: "Minneapolis",
    fr: "Minneapolis",
    ru: "Миннеаполис",
    es: "Minneápolis",
  },
  Montreal: {
    ar: "مونتريال",
    zh: "蒙特利尔",
    en: "Montreal",
    fr: "Montréal",
    ru: "Монреаль",
    es: "Montreal",
  },
  Montreux: { ar: "مونترو", zh: "蒙特勒", en: "Montreux", fr: "Montreux", ru: "Монтрё", es: "Montreux" },
  Nairobi: { ar: "نيروبي", zh: "内罗毕", en: "Nairobi", fr: "Nairobi", ru: "Найроби", es: "Nairobi" },
  "New Delhi": {
    ar: "نيودلهي",
    zh: "新德里",
    en: "New Delhi",
    fr: "New Delhi",
    ru: "Нью-Дели",
    es: "Nueva Delhi",
  },
  Nice: { ar: "نيس", zh: "尼斯", en: "Nice", fr: "Nice", ru: "Ницца", es: "Niza" },
  Shanghai: { ar: "شنغهاي", zh: "上海", en: "Shanghai", fr: "Shanghai", ru: "Шанхай", es: "Shanghái" },
  "Sharm el-Sheikh": {
    ar: "شرم الشيخ",
    zh: "沙姆沙伊赫",
    en: "Sharm el-Sheikh",
    fr: "Charm el-Cheikh",
    ru: "Шарм-эль-Шейх",
    es: "Sharm el-Sheikh",
  },
  Valletta: { ar: "فاليتا", zh: "瓦莱塔", en: "Valletta", fr: "La Valette", ru: "Валлетта", es: "La Valeta" },
} as const satisfies Record<string, Term>;

/** A place by its English name, as records keep it. */
export type PlaceName = keyof typeof placeTerms;

const placeNames = Object.keys(placeTerms) as PlaceName[];

/**
 * The place that a name in any of the six languages means; capitals, accents and Arabic vowel marks don't matter.
 * @example
 * findPlace("BUCAREST") //=> "Bucharest"
 */
export function findPlace(name: string): PlaceName | undefined {
  byName ??= new Map(
    placeNames.flatMap((place) =>
      languages.map((language) => [foldName(placeTerms[place][language]), place] as const),
    ),
  );
  return byName.get(foldName(name));
}

/**
 * A place's name in the reader's language; a place that is not in the table keeps the name it has.
 * @example
 * placeIn("Bucharest", "es") //=> "Bucarest"
 */
export function placeIn(place: string, language: Language): string {
  const terms: Readonly<Record<string, Term>> = placeTerms;
  return terms[place]?.[language] ?? place;
}

function foldName(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[‐‑–—-]/g, "-")
    .replaceAll(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

let byName: Map<string, PlaceName> | undefined;
