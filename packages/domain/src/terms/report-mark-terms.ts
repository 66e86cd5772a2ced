import type { Term } from "../languages.ts";

/** What a report says of itself: what in it is made up, what nobody has verified, what is still to be filled in. */
export const reportMarkTerms = {
  /** After a sentence, in a caption or in a table's row that rests on what is made up. */
  illustrative: {
    ar: "[مثال توضيحي]",
    zh: "[示例]",
    en: "[illustration]",
    fr: "[illustration]",
    ru: "[пример]",
    es: "[ilustración]",
  },
  unverified: {
    ar: "[لم يُتحقق منه]",
    zh: "[未核实]",
    en: "[not verified]",
    fr: "[non vérifié]",
    ru: "[не проверено]",
    es: "[sin verificar]",
  },
  /** In a place of the cover page that has no value yet. */
  toBeCompleted: {
    ar: "[يُستكمل لاحقاً]",
    zh: "[待补]",
    en: "[to be completed]",
    fr: "[à compléter]",
    ru: "[будет указано позднее]",
    es: "[por completar]",
  },
  unverifiedNote: {
    ar: "{count, plural, zero {لا يستند هذا التقرير إلى أي قيد غير متحقق منه.} one {يستند هذا التقرير إلى القيد التالي الذي لم يُتحقق منه بعد.} two {يستند هذا التقرير إلى القيدين التاليين اللذين لم يُتحقق منهما بعد.} few {يستند هذا التقرير إلى # قيود لم يُتحقق منها بعد، وهي التالية.} many {يستند هذا التقرير إلى # قيداً لم يُتحقق منه بعد، وهي التالية.} other {يستند هذا التقرير إلى # قيد لم يُتحقق منه بعد، وهي التالية.}}",
    zh: "本报告所依据的下列{count}条记录尚未核实。",
    en: "{count, plural, =1 {The following record, on which this report rests, has not been verified yet.} other {The following # records, on which this report rests, have not been verified yet.}}",
    fr: "{count, plural, =1 {La fiche ci-après, sur laquelle repose le présent rapport, n'a pas encore été vérifiée.} other {Les # fiches ci-après, sur lesquelles repose le présent rapport, n'ont pas encore été vérifiées.}}",
    ru: "{count, plural, =1 {Указанная ниже запись, на которой основан настоящий отчет, еще не проверена.} one {Еще не проверена # запись из числа тех, на которых основан настоящий отчет; они указаны ниже.} few {Еще не проверены # записи из числа тех, на которых основан настоящий отчет; они указаны ниже.} many {Еще не проверены # записей из числа тех, на которых основан настоящий отчет; они указаны ниже.} other {Еще не проверены # записи из числа тех, на которых основан настоящий отчет; они указаны ниже.}}",
    es: "{count, plural, =1 {La siguiente ficha, en la que se basa el presente informe, aún no se ha verificado.} other {Las # fichas siguientes, en las que se basa el presente informe, aún no se han verificado.}}",
  },
  /** One of the records that the note lists. */
  unverifiedRecord: {
    ar: "{kind}: {title}",
    zh: "{kind}：{title}",
    en: "{kind}: {title}",
    fr: "{kind} : {title}",
    ru: "{kind}: {title}",
    es: "{kind}: {title}",
  },
} as const satisfies Record<string, Term>;
