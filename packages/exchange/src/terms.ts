import { languages, type Term } from "@intersector/domain";

/** The name of the sheet that explains the headings and the words of an exported workbook. */
export const legendName: Term = {
  ar: "دليل الأعمدة",
  zh: "图例",
  en: "Legend",
  fr: "Légende",
  ru: "Пояснения",
  es: "Leyenda",
};

/** The names of that sheet in all languages: it is not read as data. */
export const legendNames: ReadonlySet<string> = new Set(languages.map((language) => legendName[language]));

/** The headings of the sheet that explains. */
export const legendHeadings: Readonly<Record<"heading" | "field" | "holds" | "value" | "word", Term>> = {
  heading: {
    ar: "عنوان العمود",
    zh: "列标题",
    en: "Heading",
    fr: "En-tête",
    ru: "Заголовок",
    es: "Encabezado",
  },
  field: { ar: "الحقل", zh: "字段", en: "Field", fr: "Champ", ru: "Поле", es: "Campo" },
  holds: {
    ar: "ما يُكتب فيه",
    zh: "填写内容",
    en: "What to write",
    fr: "Contenu attendu",
    ru: "Что указывать",
    es: "Qué escribir",
  },
  value: { ar: "القيمة", zh: "取值", en: "Value", fr: "Valeur", ru: "Значение", es: "Valor" },
  word: {
    ar: "معناها",
    zh: "含义",
    en: "Meaning",
    fr: "Signification",
    ru: "Расшифровка",
    es: "Significado",
  },
};

/** What each kind of cell holds, as the legend says it. */
export const cellTerms = {
  recordId: {
    ar: "معرّف القيد؛ اتركه فارغاً لقيد جديد",
    zh: "记录标识；新记录请留空",
    en: "Id of the record; leave empty for a new one",
    fr: "Identifiant de la fiche\u00a0; à laisser vide pour une nouvelle fiche",
    ru: "Идентификатор записи; для новой записи оставьте пустым",
    es: "Identificador de la ficha; déjelo vacío si es nueva",
  },
  recordState: {
    ar: "حالة القيد: إحدى القيم التالية",
    zh: "记录状态：下列取值之一",
    en: "State of the record: one of the values below",
    fr: "État de la fiche\u00a0: l'une des valeurs ci-dessous",
    ru: "Состояние записи: одно из значений ниже",
    es: "Estado de la ficha: uno de los valores siguientes",
  },
  text: { ar: "نص", zh: "文本", en: "Text", fr: "Texte", ru: "Текст", es: "Texto" },
  textInLanguage: {
    ar: "النص باللغة: {language}",
    zh: "{language}文本",
    en: "Text in this language: {language}",
    fr: "Texte dans cette langue\u00a0: {language}",
    ru: "Текст на языке: {language}",
    es: "Texto en este idioma: {language}",
  },
  textLanguage: {
    ar: "لغة النص الأصلي: رمز مثل fr، أو und إذا لم تكن معروفة",
    zh: "原文语种代码，例如 fr；不明时填 und",
    en: "Language of the original: a code such as fr, or und where it is not known",
    fr: "Langue de l'original\u00a0: un code tel que fr, ou und si elle n'est pas connue",
    ru: "Язык оригинала: код, например fr, или und, если он неизвестен",
    es: "Idioma del original: un código como fr, o und si no se conoce",
  },
  textOther: {
    ar: "النص الأصلي إذا لم يكن بإحدى اللغات الرسمية الست",
    zh: "原文（不属于六种正式语文时）",
    en: "The original, where it is in none of the six official languages",
    fr: "L'original, s'il n'est dans aucune des six langues officielles",
    ru: "Оригинал, если он не на одном из шести официальных языков",
    es: "El original, si no está en ninguno de los seis idiomas oficiales",
  },
  textStates: {
    ar: "حالة كل ترجمة، مثل en:reviewed; ar:machine",
    zh: "各译文的状态，例如 en:reviewed; ar:machine",
    en: "State of each translation, such as en:reviewed; ar:machine",
    fr: "État de chaque traduction, par exemple en:reviewed; ar:machine",
    ru: "Состояние каждого перевода, например en:reviewed; ar:machine",
    es: "Estado de cada traducción, por ejemplo en:reviewed; ar:machine",
  },
  number: {
    ar: "عدد",
    zh: "数字",
    en: "Number",
    fr: "Nombre",
    ru: "Число",
    es: "Número",
  },
  boolean: {
    ar: "true (نعم) أو false (لا)",
    zh: "true（是）或 false（否）",
    en: "true (yes) or false (no)",
    fr: "true (oui) ou false (non)",
    ru: "true (да) или false (нет)",
    es: "true (sí) o false (no)",
  },
  date: {
    ar: "تاريخ: سنة-شهر-يوم، مثل \u200e2026-04-28\u200e",
    zh: "日期：年-月-日，例如 2026-04-28",
    en: "Date: year-month-day, such as 2026-04-28",
    fr: "Date\u00a0: année-mois-jour, par exemple 2026-04-28",
    ru: "Дата: год-месяц-день, например 2026-04-28",
    es: "Fecha: año-mes-día, por ejemplo 2026-04-28",
  },
  choice: {
    ar: "إحدى القيم التالية",
    zh: "下列取值之一",
    en: "One of the values below",
    fr: "L'une des valeurs ci-dessous",
    ru: "Одно из значений ниже",
    es: "Uno de los valores siguientes",
  },
  reference: {
    ar: "معرّف قيد من نوع «{kind}»، أو اسمه، أو مختصره",
    zh: "{kind}的标识、名称或简称",
    en: "Id, name or abbreviation of a record of the kind “{kind}”",
    fr: "Identifiant, nom ou sigle d'une fiche de type «\u00a0{kind}\u00a0»",
    ru: "Идентификатор, название или сокращение записи вида «{kind}»",
    es: "Identificador, nombre o sigla de una ficha de tipo «{kind}»",
  },
  list: {
    ar: "عدة قيم تفصل بينها فاصلة منقوطة (;)",
    zh: "多个取值，以分号（;）分隔",
    en: "Several, separated by semicolons (;)",
    fr: "Plusieurs valeurs séparées par des points-virgules (;)",
    ru: "Несколько значений через точку с запятой (;)",
    es: "Varios valores separados por punto y coma (;)",
  },
  externalIds: {
    ar: "معرّفات القيد في أنظمة أخرى، مثل uninfo:114833؛ تفصل بينها فاصلة منقوطة (;)",
    zh: "该记录在其他系统中的标识，例如 uninfo:114833；以分号（;）分隔",
    en: "The record's ids in other systems, such as uninfo:114833, separated by semicolons (;)",
    fr: "Identifiants de la fiche dans d'autres systèmes, par exemple uninfo:114833, séparés par des points-virgules (;)",
    ru: "Идентификаторы записи в других системах, например uninfo:114833, через точку с запятой (;)",
    es: "Identificadores de la ficha en otros sistemas, por ejemplo uninfo:114833, separados por punto y coma (;)",
  },
  json: {
    ar: "قائمة بصيغة JSON",
    zh: "JSON 格式的列表",
    en: "A list, as JSON",
    fr: "Une liste, en JSON",
    ru: "Список в формате JSON",
    es: "Una lista, en JSON",
  },
} as const satisfies Record<string, Term>;

/** The headings that a list of refused rows adds. All of them are passed over when the list is imported again. */
export const refusedRowHeading: Term = {
  ar: "مرفوض: الصف",
  zh: "拒绝：行",
  en: "Refused: row",
  fr: "Refusé\u00a0: ligne",
  ru: "Отклонено: строка",
  es: "Rechazado: fila",
};
export const refusedReasonsHeading: Term = {
  ar: "مرفوض: الأسباب",
  zh: "拒绝：原因",
  en: "Refused: reasons",
  fr: "Refusé\u00a0: motifs",
  ru: "Отклонено: причины",
  es: "Rechazado: motivos",
};

/** The added headings in all languages, as a reader finds them: with plain spaces. */
export const addedHeadings: ReadonlySet<string> = new Set(
  [refusedRowHeading, refusedReasonsHeading].flatMap((term) =>
    languages.flatMap((language) => [term[language], term[language].replace(/\s+/gu, " ")]),
  ),
);

/** Where a finding stands, before what it says. */
export const placeTerms = {
  column: {
    ar: "العمود «{column}»: {sentence}",
    zh: "“{column}”列：{sentence}",
    en: "Column “{column}”: {sentence}",
    fr: "Colonne «\u00a0{column}\u00a0»\u00a0: {sentence}",
    ru: "Столбец «{column}»: {sentence}",
    es: "Columna «{column}»: {sentence}",
  },
  rowAndColumn: {
    ar: "الصف {row}، العمود «{column}»: {sentence}",
    zh: "第 {row} 行，“{column}”列：{sentence}",
    en: "Row {row}, column “{column}”: {sentence}",
    fr: "Ligne {row}, colonne «\u00a0{column}\u00a0»\u00a0: {sentence}",
    ru: "Строка {row}, столбец «{column}»: {sentence}",
    es: "Fila {row}, columna «{column}»: {sentence}",
  },
  row: {
    ar: "الصف {row}: {sentence}",
    zh: "第 {row} 行：{sentence}",
    en: "Row {row}: {sentence}",
    fr: "Ligne {row}\u00a0: {sentence}",
    ru: "Строка {row}: {sentence}",
    es: "Fila {row}: {sentence}",
  },
} as const satisfies Record<string, Term>;
