import type { Term } from "@intersector/domain";

/** What `lexicon` says on the terminal. */
export const lexiconTerms = {
  parallelFileRead: {
    ar: "{file}: النصوص: {texts, number}؛ المُغفل: {leftOut, number}.",
    zh: "{file}：文本：{texts, number}；略去：{leftOut, number}。",
    en: "{file}: texts: {texts, number}; left out: {leftOut, number}.",
    fr: "{file} : textes : {texts, number} ; laissés de côté : {leftOut, number}.",
    ru: "{file}: текстов: {texts, number}; не учтено: {leftOut, number}.",
    es: "{file}: textos: {texts, number}; omitidos: {leftOut, number}.",
  },
  lexiconLearnt: {
    ar: "اللغة المحورية: {pivot}. اللغات وعدد نصوصها: {languages}. المصطلحات: {terms, number}. النصوص التي لم يُستفد منها: {leftOut, number}.",
    zh: "枢轴语言：{pivot}。各语言及其文本数：{languages}。词条：{terms, number}。未能利用的文本：{leftOut, number}。",
    en: "Pivot: {pivot}. Languages, with the texts of each: {languages}. Terms: {terms, number}. Texts that taught nothing: {leftOut, number}.",
    fr: "Langue pivot : {pivot}. Langues, avec le nombre de textes de chacune : {languages}. Termes : {terms, number}. Textes sans apport : {leftOut, number}.",
    ru: "Опорный язык: {pivot}. Языки и число текстов на каждом: {languages}. Терминов: {terms, number}. Текстов, ничего не давших: {leftOut, number}.",
    es: "Idioma pivote: {pivot}. Idiomas, con el número de textos de cada uno: {languages}. Términos: {terms, number}. Textos sin provecho: {leftOut, number}.",
  },
  moreFindings: {
    ar: "… وعدد الملاحظات الأخرى {count, number}",
    zh: "……另有 {count, number} 条",
    en: "… and {count, number} more",
    fr: "… et {count, number} de plus",
    ru: "… и еще {count, number}",
    es: "… y {count, number} más",
  },
} as const satisfies Readonly<Record<string, Term>>;
