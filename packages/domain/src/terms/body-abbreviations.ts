import type { Term } from "../languages.ts";
import type { BodyCode } from "./body-terms.ts";

/**
 * Short names of the Union's bodies. Arabic and Chinese texts write most of them with the English letters; the Arabic
 * short names of the Sectors are the names without the Union's. French ones of conferences and groups were checked
 * against the project's list of bodies; a check of the rest by native speakers is outstanding.
 */
export const bodyAbbreviations: Readonly<Record<BodyCode, Term>> = {
  ITU: { ar: "الاتحاد", zh: "国际电联", en: "ITU", fr: "UIT", ru: "МСЭ", es: "UIT" },
  "ITU-R": {
    ar: "قطاع الاتصالات الراديوية",
    zh: "ITU-R",
    en: "ITU-R",
    fr: "UIT-R",
    ru: "МСЭ-R",
    es: "UIT-R",
  },
  "ITU-T": { ar: "قطاع تقييس الاتصالات", zh: "ITU-T", en: "ITU-T", fr: "UIT-T", ru: "МСЭ-T", es: "UIT-T" },
  "ITU-D": { ar: "قطاع تنمية الاتصالات", zh: "ITU-D", en: "ITU-D", fr: "UIT-D", ru: "МСЭ-D", es: "UIT-D" },
  GS: { ar: "GS", zh: "GS", en: "GS", fr: "SG", ru: "ГС", es: "SG" },
  BR: { ar: "BR", zh: "BR", en: "BR", fr: "BR", ru: "БР", es: "BR" },
  TSB: { ar: "TSB", zh: "TSB", en: "TSB", fr: "TSB", ru: "БСЭ", es: "TSB" },
  BDT: { ar: "BDT", zh: "BDT", en: "BDT", fr: "BDT", ru: "БРЭ", es: "BDT" },
  PP: { ar: "PP", zh: "PP", en: "PP", fr: "PP", ru: "ПК", es: "PP" },
  RA: { ar: "RA", zh: "RA", en: "RA", fr: "AR", ru: "АР", es: "AR" },
  WRC: { ar: "WRC", zh: "WRC", en: "WRC", fr: "CMR", ru: "ВКР", es: "CMR" },
  WTSA: { ar: "WTSA", zh: "WTSA", en: "WTSA", fr: "AMNT", ru: "ВАСЭ", es: "AMNT" },
  WTDC: { ar: "WTDC", zh: "WTDC", en: "WTDC", fr: "CMDT", ru: "ВКРЭ", es: "CMDT" },
  WCIT: { ar: "WCIT", zh: "WCIT", en: "WCIT", fr: "CMTI", ru: "ВКМЭ", es: "CMTI" },
  Council: { ar: "المجلس", zh: "理事会", en: "Council", fr: "Conseil", ru: "Совет", es: "Consejo" },
  RAG: { ar: "RAG", zh: "RAG", en: "RAG", fr: "GCR", ru: "КГР", es: "GAR" },
  TSAG: { ar: "TSAG", zh: "TSAG", en: "TSAG", fr: "GCNT", ru: "КГСЭ", es: "GANT" },
  TDAG: { ar: "TDAG", zh: "TDAG", en: "TDAG", fr: "GCDT", ru: "КГРЭ", es: "GADT" },
  CoCo: { ar: "CoCo", zh: "CoCo", en: "CoCo", fr: "CoCo", ru: "CoCo", es: "CoCo" },
  "ISC-TF": { ar: "ISC-TF", zh: "ISC-TF", en: "ISC-TF", fr: "ISC-TF", ru: "ЦГ-МСК", es: "ISC-TF" },
  ISCG: { ar: "ISCG", zh: "ISCG", en: "ISCG", fr: "ISCG", ru: "МСКГ", es: "ISCG" },
  "CWG-FHR": { ar: "CWG-FHR", zh: "CWG-FHR", en: "CWG-FHR", fr: "GTC-FHR", ru: "РГС-ФЛР", es: "GTC-RHF" },
  "CWG-SFP": { ar: "CWG-SFP", zh: "CWG-SFP", en: "CWG-SFP", fr: "GTC-SFP", ru: "РГС-СФП", es: "GTC-PEF" },
  "CWG-LANG": {
    ar: "CWG-LANG",
    zh: "CWG-LANG",
    en: "CWG-LANG",
    fr: "GTC-LANG",
    ru: "РГС-ЯЗ",
    es: "GTC-IDIOMAS",
  },
  "SC-ADM": { ar: "ADM", zh: "ADM", en: "ADM", fr: "ADM", ru: "ADM", es: "ADM" },
  "RG-DT": { ar: "RG-DT", zh: "RG-DT", en: "RG-DT", fr: "RG-DT", ru: "RG-DT", es: "RG-DT" },
};
