import type { Term } from "../languages.ts";

/** Sentences that numbers make. `label` is what is counted, as it stands after "the number of". */
export const reportFigureTerms = {
  change: {
    ar: "{direction, select, up {وارتفع} down {وانخفض} other {وظل}} عدد {label} من {from} في عام {fromYear} إلى {to} في عام {toYear}.",
    zh: "{label}数量从{fromYear}年的{from}个{direction, select, up {增至} down {减至} other {变为}}{toYear}年的{to}个。",
    en: "The number of {label} {direction, select, up {rose} down {fell} other {went}} from {from} in {fromYear} to {to} in {toYear}.",
    fr: "Le nombre de {label} est passé de {from} en {fromYear} à {to} en {toYear}.",
    ru: "Количество {label} {direction, select, up {выросло} down {сократилось} other {не изменилось}} и составило {to} в {toYear} году против {from} в {fromYear} году.",
    es: "El número de {label} {direction, select, up {aumentó} down {disminuyó} other {pasó}} de {from} en {fromYear} a {to} en {toYear}.",
  },
  level: {
    ar: "{qualifier, select, moreThan {وخلال الفترة المشمولة بالتقرير، تجاوز عدد {label} {value}.} atLeast {وخلال الفترة المشمولة بالتقرير، بلغ عدد {label} {value} على الأقل.} about {وخلال الفترة المشمولة بالتقرير، بلغ عدد {label} نحو {value}.} other {وفي عام {year}، بلغ عدد {label} {value}.}}",
    zh: "{qualifier, select, moreThan {报告期内，{label}已超过{value}个。} atLeast {报告期内，{label}至少有{value}个。} about {报告期内，{label}约有{value}个。} other {{year}年，{label}有{value}个。}}",
    en: "{qualifier, select, moreThan {Over the period under review, there were more than {value} {label}.} atLeast {Over the period under review, there were at least {value} {label}.} about {Over the period under review, there were about {value} {label}.} other {In {year}, there were {value} {label}.}}",
    fr: "{qualifier, select, moreThan {Pendant la période considérée, on a compté plus de {value} {label}.} atLeast {Pendant la période considérée, on a compté au moins {value} {label}.} about {Pendant la période considérée, on a compté environ {value} {label}.} other {En {year}, on comptait {value} {label}.}}",
    ru: "{qualifier, select, moreThan {За отчетный период количество {label} превысило {value}.} atLeast {За отчетный период количество {label} составило не менее {value}.} about {За отчетный период количество {label} составило около {value}.} other {В {year} году количество {label} составило {value}.}}",
    es: "{qualifier, select, moreThan {Durante el periodo examinado se contabilizaron más de {value} {label}.} atLeast {Durante el periodo examinado se contabilizaron al menos {value} {label}.} about {Durante el periodo examinado se contabilizaron unos {value} {label}.} other {En {year} se contabilizaban {value} {label}.}}",
  },
  caption: {
    ar: "عدد {label}",
    zh: "{label}数量",
    en: "Number of {label}",
    fr: "Nombre de {label}",
    ru: "Количество {label}",
    es: "Número de {label}",
  },
  unverified: {
    ar: "{count, plural, zero {لا يستند هذا التقرير إلى أي سجل غير متحقق منه.} one {يستند هذا التقرير إلى سجل واحد لم يُتحقق منه بعد.} two {يستند هذا التقرير إلى سجلين لم يُتحقق منهما بعد.} few {يستند هذا التقرير إلى # سجلات لم يُتحقق منها بعد.} many {يستند هذا التقرير إلى # سجلاً لم يُتحقق منه بعد.} other {يستند هذا التقرير إلى # سجل لم يُتحقق منه بعد.}}",
    zh: "本报告所依据的{count}条记录尚未核实。",
    en: "{count, plural, one {# record on which this report rests has} other {# records on which this report rests have}} not been verified yet.",
    fr: "{count, plural, one {# fiche sur laquelle repose le présent rapport n'a pas encore été vérifiée.} other {# fiches sur lesquelles repose le présent rapport n'ont pas encore été vérifiées.}}",
    ru: "{count, plural, one {# запись, на которой основан настоящий отчет, еще не проверена.} few {# записи, на которых основан настоящий отчет, еще не проверены.} many {# записей, на которых основан настоящий отчет, еще не проверены.} other {# записи, на которых основан настоящий отчет, еще не проверены.}}",
    es: "{count, plural, one {# registro en el que se basa el presente informe aún no se ha verificado.} other {# registros en los que se basa el presente informe aún no se han verificado.}}",
  },
} as const satisfies Record<string, Term>;
