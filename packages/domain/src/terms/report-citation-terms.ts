import type { Term } from "../languages.ts";

/**
 * Several texts cited together. `numbers` are citations without their first word, which stands before them once;
 * Chinese takes whole citations.
 */
export const reportCitationTerms = {
  resolution: {
    ar: "{count, plural, =1 {القرار} =2 {القراران} other {القرارات}} {numbers}",
    zh: "{numbers}",
    en: "{count, plural, =1 {Resolution} other {Resolutions}} {numbers}",
    fr: "{count, plural, =1 {Résolution} other {Résolutions}} {numbers}",
    ru: "{count, plural, =1 {Резолюция} other {Резолюции}} {numbers}",
    es: "{count, plural, =1 {Resolución} other {Resoluciones}} {numbers}",
  },
  decision: {
    ar: "{count, plural, =1 {المقرر} =2 {المقرران} other {المقررات}} {numbers}",
    zh: "{numbers}",
    en: "{count, plural, =1 {Decision} other {Decisions}} {numbers}",
    fr: "{count, plural, =1 {Décision} other {Décisions}} {numbers}",
    ru: "{count, plural, =1 {Решение} other {Решения}} {numbers}",
    es: "{count, plural, =1 {Decisión} other {Decisiones}} {numbers}",
  },
  /** Which addendum concerns which text: of one addendum, or of several in the order of the texts. */
  addenda: {
    ar: "{count, plural, =1 {وتتناول الإضافة {addenda} للوثيقة {symbol} {type, select, decision {المقرر} other {القرار}} {numbers}.} =2 {وتتناول الإضافتان {addenda} للوثيقة {symbol} {type, select, decision {المقررين} other {القرارين}} {numbers} على التوالي.} other {وتتناول الإضافات {addenda} للوثيقة {symbol} {type, select, decision {المقررات} other {القرارات}} {numbers} على التوالي.}}",
    zh: "{count, plural, =1 {{symbol}号文件补遗{addenda}涉及{numbers}。} other {{symbol}号文件补遗{addenda}分别涉及{numbers}。}}",
    en: "{count, plural, =1 {Addendum {addenda} to Document {symbol} concerns {type, select, decision {Decision} other {Resolution}} {numbers}.} other {Addenda {addenda} to Document {symbol} concern {type, select, decision {Decisions} other {Resolutions}} {numbers}, respectively.}}",
    fr: "{count, plural, =1 {L'Addendum {addenda} au Document {symbol} porte sur la {type, select, decision {Décision} other {Résolution}} {numbers}.} other {Les Addenda {addenda} au Document {symbol} portent respectivement sur les {type, select, decision {Décisions} other {Résolutions}} {numbers}.}}",
    ru: "{count, plural, =1 {Дополнительный документ {addenda} к Документу {symbol} касается {type, select, decision {Решения} other {Резолюции}} {numbers}.} other {Дополнительные документы {addenda} к Документу {symbol} касаются соответственно {type, select, decision {Решений} other {Резолюций}} {numbers}.}}",
    es: "{count, plural, =1 {El Addéndum {addenda} al Documento {symbol} se refiere a la {type, select, decision {Decisión} other {Resolución}} {numbers}.} other {Los Addenda {addenda} al Documento {symbol} se refieren, respectivamente, a las {type, select, decision {Decisiones} other {Resoluciones}} {numbers}.}}",
  },
} as const satisfies Record<string, Term>;
