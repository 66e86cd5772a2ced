import type { Term } from "../languages.ts";

/** Sentences that numbers make. `label` is what is counted, as it stands after "the number of". */
export const reportFigureTerms = {
  change: {
    ar: "{direction, select, up {وارتفع عدد {label} من {from} في عام {fromYear} إلى {to} في عام {toYear}.} down {وانخفض عدد {label} من {from} في عام {fromYear} إلى {to} في عام {toYear}.} other {وظل عدد {label} عند {to} بين عامي {fromYear} و{toYear}.}}",
    zh: "{direction, select, up {{label}数量从{fromYear}年的{from}个增至{toYear}年的{to}个。} down {{label}数量从{fromYear}年的{from}个减至{toYear}年的{to}个。} other {{fromYear}年至{toYear}年，{label}数量保持在{to}个。}}",
    en: "{direction, select, up {The number of {label} rose from {from} in {fromYear} to {to} in {toYear}.} down {The number of {label} fell from {from} in {fromYear} to {to} in {toYear}.} other {The number of {label} remained at {to} between {fromYear} and {toYear}.}}",
    fr: "{direction, select, same {Le nombre de {label} est resté de {to} entre {fromYear} et {toYear}.} other {Le nombre de {label} est passé de {from} en {fromYear} à {to} en {toYear}.}}",
    ru: "{direction, select, up {Количество {label} выросло с {from} в {fromYear} году до {to} в {toYear} году.} down {Количество {label} сократилось с {from} в {fromYear} году до {to} в {toYear} году.} other {В период с {fromYear} по {toYear} год количество {label} не изменилось и составляло {to}.}}",
    es: "{direction, select, up {El número de {label} aumentó de {from} en {fromYear} a {to} en {toYear}.} down {El número de {label} disminuyó de {from} en {fromYear} a {to} en {toYear}.} other {El número de {label} se mantuvo en {to} entre {fromYear} y {toYear}.}}",
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
} as const satisfies Record<string, Term>;
