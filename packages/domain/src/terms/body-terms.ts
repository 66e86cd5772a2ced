import type { Language } from "../language-schemas.ts";
import type { Term } from "../languages.ts";
import { bodyAbbreviations } from "./body-abbreviations.ts";

/**
 * Full names of the Union's bodies in the six languages. Checked against the project's glossary: ITU, PP, the Council,
 * GS, ISCG and the word for a Rapporteur Group; the English and French names of the others against its list of bodies.
 * The rest is general ITU usage. A check by native speakers is outstanding.
 */
export const bodyNames = {
  ITU: {
    ar: "الاتحاد الدولي للاتصالات",
    zh: "国际电信联盟",
    en: "International Telecommunication Union",
    fr: "Union internationale des télécommunications",
    ru: "Международный союз электросвязи",
    es: "Unión Internacional de Telecomunicaciones",
  },
  "ITU-R": {
    ar: "قطاع الاتصالات الراديوية للاتحاد",
    zh: "国际电联无线电通信部门",
    en: "ITU Radiocommunication Sector",
    fr: "Secteur des radiocommunications de l'UIT",
    ru: "Сектор радиосвязи МСЭ",
    es: "Sector de Radiocomunicaciones de la UIT",
  },
  "ITU-T": {
    ar: "قطاع تقييس الاتصالات للاتحاد",
    zh: "国际电联电信标准化部门",
    en: "ITU Telecommunication Standardization Sector",
    fr: "Secteur de la normalisation des télécommunications de l'UIT",
    ru: "Сектор стандартизации электросвязи МСЭ",
    es: "Sector de Normalización de las Telecomunicaciones de la UIT",
  },
  "ITU-D": {
    ar: "قطاع تنمية الاتصالات للاتحاد",
    zh: "国际电联电信发展部门",
    en: "ITU Telecommunication Development Sector",
    fr: "Secteur du développement des télécommunications de l'UIT",
    ru: "Сектор развития электросвязи МСЭ",
    es: "Sector de Desarrollo de las Telecomunicaciones de la UIT",
  },
  GS: {
    ar: "الأمانة العامة",
    zh: "总秘书处",
    en: "General Secretariat",
    fr: "Secrétariat général",
    ru: "Генеральный секретариат",
    es: "Secretaría General",
  },
  BR: {
    ar: "مكتب الاتصالات الراديوية",
    zh: "无线电通信局",
    en: "Radiocommunication Bureau",
    fr: "Bureau des radiocommunications",
    ru: "Бюро радиосвязи",
    es: "Oficina de Radiocomunicaciones",
  },
  TSB: {
    ar: "مكتب تقييس الاتصالات",
    zh: "电信标准化局",
    en: "Telecommunication Standardization Bureau",
    fr: "Bureau de la normalisation des télécommunications",
    ru: "Бюро стандартизации электросвязи",
    es: "Oficina de Normalización de las Telecomunicaciones",
  },
  BDT: {
    ar: "مكتب تنمية الاتصالات",
    zh: "电信发展局",
    en: "Telecommunication Development Bureau",
    fr: "Bureau de développement des télécommunications",
    ru: "Бюро развития электросвязи",
    es: "Oficina de Desarrollo de las Telecomunicaciones",
  },
  PP: {
    ar: "مؤتمر المندوبين المفوضين",
    zh: "全权代表大会",
    en: "Plenipotentiary Conference",
    fr: "Conférence de plénipotentiaires",
    ru: "Полномочная конференция",
    es: "Conferencia de Plenipotenciarios",
  },
  RA: {
    ar: "جمعية الاتصالات الراديوية",
    zh: "无线电通信全会",
    en: "Radiocommunication Assembly",
    fr: "Assemblée des radiocommunications",
    ru: "Ассамблея радиосвязи",
    es: "Asamblea de Radiocomunicaciones",
  },
  WRC: {
    ar: "المؤتمر العالمي للاتصالات الراديوية",
    zh: "世界无线电通信大会",
    en: "World Radiocommunication Conference",
    fr: "Conférence mondiale des radiocommunications",
    ru: "Всемирная конференция радиосвязи",
    es: "Conferencia Mundial de Radiocomunicaciones",
  },
  WTSA: {
    ar: "الجمعية العالمية لتقييس الاتصالات",
    zh: "世界电信标准化全会",
    en: "World Telecommunication Standardization Assembly",
    fr: "Assemblée mondiale de normalisation des télécommunications",
    ru: "Всемирная ассамблея по стандартизации электросвязи",
    es: "Asamblea Mundial de Normalización de las Telecomunicaciones",
  },
  WTDC: {
    ar: "المؤتمر العالمي لتنمية الاتصالات",
    zh: "世界电信发展大会",
    en: "World Telecommunication Development Conference",
    fr: "Conférence mondiale de développement des télécommunications",
    ru: "Всемирная конференция по развитию электросвязи",
    es: "Conferencia Mundial de Desarrollo de las Telecomunicaciones",
  },
  WCIT: {
    ar: "المؤتمر العالمي للاتصالات الدولية",
    zh: "国际电信世界大会",
    en: "World Conference on International Telecommunications",
    fr: "Conférence mondiale des télécommunications internationales",
    ru: "Всемирная конференция по международной электросвязи",
    es: "Conferencia Mundial de Telecomunicaciones Internacionales",
  },
  Council: {
    ar: "مجلس الاتحاد",
    zh: "国际电联理事会",
    en: "ITU Council",
    fr: "Conseil de l'UIT",
    ru: "Совет МСЭ",
    es: "Consejo de la UIT",
  },
  RAG: {
    ar: "الفريق الاستشاري للاتصالات الراديوية",
    zh: "无线电通信顾问组",
    en: "Radiocommunication Advisory Group",
    fr: "Groupe consultatif des radiocommunications",
    ru: "Консультативная группа по радиосвязи",
    es: "Grupo Asesor de Radiocomunicaciones",
  },
  TSAG: {
    ar: "الفريق الاستشاري لتقييس الاتصالات",
    zh: "电信标准化顾问组",
    en: "Telecommunication Standardization Advisory Group",
    fr: "Groupe consultatif de la normalisation des télécommunications",
    ru: "Консультативная группа по стандартизации электросвязи",
    es: "Grupo Asesor de Normalización de las Telecomunicaciones",
  },
  TDAG: {
    ar: "الفريق الاستشاري لتنمية الاتصالات",
    zh: "电信发展顾问组",
    en: "Telecommunication Development Advisory Group",
    fr: "Groupe consultatif pour le développement des télécommunications",
    ru: "Консультативная группа по развитию электросвязи",
    es: "Grupo Asesor de Desarrollo de las Telecomunicaciones",
  },
  CoCo: {
    ar: "لجنة التنسيق",
    zh: "协调委员会",
    en: "Coordination Committee",
    fr: "Comité de coordination",
    ru: "Координационный комитет",
    es: "Comité de Coordinación",
  },
  "ISC-TF": {
    ar: "فريق المهام المعني بالتنسيق بين القطاعات",
    zh: "跨部门协调任务组",
    en: "Inter-Sectoral Coordination Task Force",
    fr: "Groupe spécial de coordination intersectorielle",
    ru: "Целевая группа по межсекторальной координации",
    es: "Grupo Especial de Coordinación Intersectorial",
  },
  ISCG: {
    ar: "فريق التنسيق بين القطاعات المعني بالمسائل ذات الاهتمام المشترك",
    zh: "共同关心问题跨部门协调组",
    en: "Inter-Sector Coordination Group on issues of mutual interest",
    fr: "Groupe de coordination intersectorielle sur les questions d'intérêt mutuel",
    ru: "Межсекторальная координационная группа по вопросам, представляющим взаимный интерес",
    es: "Grupo de Coordinación Intersectorial sobre asuntos de interés mutuo",
  },
  "CWG-FHR": {
    ar: "فريق العمل التابع للمجلس المعني بالموارد المالية والبشرية",
    zh: "理事会财务和人力资源工作组",
    en: "Council Working Group on Financial and Human Resources",
    fr: "Groupe de travail du Conseil sur les ressources financières et les ressources humaines",
    ru: "Рабочая группа Совета по финансовым и людским ресурсам",
    es: "Grupo de Trabajo del Consejo sobre Recursos Humanos y Financieros",
  },
  "CWG-SFP": {
    ar: "فريق العمل التابع للمجلس المعني بالخطتين الاستراتيجية والمالية للفترة 2028-2031",
    zh: "理事会2028-2031年战略规划和财务规划工作组",
    en: "Council Working Group for Strategic and Financial Plans 2028-2031",
    fr: "Groupe de travail du Conseil chargé d'élaborer le Plan stratégique et le Plan financier pour la période 2028-2031",
    ru: "Рабочая группа Совета по Стратегическому и Финансовому планам на 2028–2031 годы",
    es: "Grupo de Trabajo del Consejo para la elaboración de los Planes Estratégico y Financiero 2028-2031",
  },
  "CWG-LANG": {
    ar: "فريق العمل التابع للمجلس المعني باستعمال اللغات الرسمية الست",
    zh: "理事会六种正式语文使用工作组",
    en: "Council Working Group on the use of the six official languages",
    fr: "Groupe de travail du Conseil sur l'utilisation des six langues officielles",
    ru: "Рабочая группа Совета по использованию шести официальных языков",
    es: "Grupo de Trabajo del Consejo sobre el uso de los seis idiomas oficiales",
  },
  "SC-ADM": {
    ar: "لجنة المجلس الدائمة المعنية بالتنظيم والإدارة",
    zh: "理事会行政和管理常设委员会",
    en: "Council Standing Committee on Administration and Management",
    fr: "Commission permanente de l'administration et de la gestion du Conseil",
    ru: "Постоянный комитет Совета по администрированию и управлению",
    es: "Comisión Permanente de Administración y Gestión del Consejo",
  },
  "RG-DT": {
    ar: "فريق المقرر التابع للفريق الاستشاري لتقييس الاتصالات والمعني بالتحول الرقمي المستدام",
    zh: "电信标准化顾问组可持续数字化转型报告人组",
    en: "TSAG Rapporteur Group on sustainable digital transformation",
    fr: "Groupe du Rapporteur du GCNT sur la transformation numérique durable",
    ru: "Группа Докладчика КГСЭ по устойчивой цифровой трансформации",
    es: "Grupo de Relator del GANT sobre transformación digital sostenible",
  },
} as const satisfies Record<string, Term>;

/** A body of the Union, by its English abbreviation. */
export type BodyCode = keyof typeof bodyNames;

/**
 * A body's name as a text writes it at the first mention: the full name with the abbreviation behind it.
 * @example
 * bodyWithAbbreviation("WTDC", "fr") //=> "Conférence mondiale de développement des télécommunications (CMDT)"
 */
export function bodyWithAbbreviation(code: BodyCode, language: Language): string {
  const name = bodyNames[code][language];
  const abbreviation = bodyAbbreviations[code][language];
  if (name === abbreviation) return name;
  return language === "zh" ? `${name}（${abbreviation}）` : `${name} (${abbreviation})`;
}
