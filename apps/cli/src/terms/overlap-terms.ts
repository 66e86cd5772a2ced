import type { Term } from "@intersector/domain";

/** What `overlaps` says on the terminal. */
export const overlapTerms = {
  filePlanned: {
    ar: "{file} ({map}): الصفوف: {rows, number}؛ قُرئ: {read, number}؛ رُفض: {refused, number}.",
    zh: "{file}（{map}）：共 {rows, number} 行；已读取：{read, number}；拒绝：{refused, number}。",
    en: "{file} ({map}): rows: {rows, number}; read: {read, number}; refused: {refused, number}.",
    fr: "{file} ({map}) : lignes : {rows, number} ; lues : {read, number} ; refusées : {refused, number}.",
    ru: "{file} ({map}): строк: {rows, number}; прочитано: {read, number}; отклонено: {refused, number}.",
    es: "{file} ({map}): filas: {rows, number}; leídas: {read, number}; rechazadas: {refused, number}.",
  },
  comparing: {
    ar: "{share, number, percent} · جارٍ مقارنة {count, number} من الأنشطة",
    zh: "{share, number, percent} · 正在比较 {count, number} 项活动",
    en: "{share, number, percent} · comparing {count, number} activities",
    fr: "{share, number, percent} · comparaison de {count, number} activités",
    ru: "{share, number, percent} · сравнивается видов деятельности: {count, number}",
    es: "{share, number, percent} · comparación de {count, number} actividades",
  },
  writingPairs: {
    ar: "الأزواج المكتوبة: {count, number}",
    zh: "已写出 {count, number} 对",
    en: "pairs written: {count, number}",
    fr: "paires écrites : {count, number}",
    ru: "записано пар: {count, number}",
    es: "pares escritos: {count, number}",
  },
  compared: {
    ar: "قورنت أنشطة عددها {compared, number} من {items, number}، بعتبة {threshold}، خلال {seconds} ثانية.",
    zh: "在 {items, number} 项活动中比较了 {compared, number} 项，阈值 {threshold}，用时 {seconds} 秒。",
    en: "Compared {compared, number} of {items, number} activities, at a threshold of {threshold}, in {seconds} s.",
    fr: "{compared, number} activités comparées sur {items, number}, au seuil de {threshold}, en {seconds} s.",
    ru: "Сравнено {compared, number} из {items, number}, порог {threshold}, за {seconds} с.",
    es: "{compared, number} actividades comparadas de {items, number}, con un umbral de {threshold}, en {seconds} s.",
  },
  pairsFound: {
    ar: "الأزواج المتشابهة: {pairs, number}{classes, select, none {} other { ({classes})}}؛ مجموعات النصوص المتطابقة: {groups, number}؛ لم تُقارن: {leftOut, number}.",
    zh: "相似的活动对：{pairs, number}{classes, select, none {} other {（{classes}）}}；文本相同的组：{groups, number}；未比较：{leftOut, number}。",
    en: "Pairs that are alike: {pairs, number}{classes, select, none {} other { ({classes})}}; groups of identical texts: {groups, number}; left out: {leftOut, number}.",
    fr: "Paires semblables : {pairs, number}{classes, select, none {} other { ({classes})}} ; groupes de textes identiques : {groups, number} ; non comparées : {leftOut, number}.",
    ru: "Сходных пар: {pairs, number}{classes, select, none {} other { ({classes})}}; групп одинаковых текстов: {groups, number}; не сравнивалось: {leftOut, number}.",
    es: "Pares similares: {pairs, number}{classes, select, none {} other { ({classes})}}; grupos de textos idénticos: {groups, number}; no comparadas: {leftOut, number}.",
  },
  refusedInOutput: {
    ar: "تُذكر في {file} جميع الصفوف المرفوضة وما لم يُقارن، مع أسبابها.",
    zh: "所有被拒绝的行和未比较的活动及其原因均列于 {file}。",
    en: "{file} lists every refused row and everything that was left out, with the reasons.",
    fr: "{file} liste toutes les lignes refusées et tout ce qui n'a pas été comparé, avec les motifs.",
    ru: "В {file} перечислены все отклоненные строки и все, что не сравнивалось, с указанием причин.",
    es: "{file} enumera todas las filas rechazadas y todo lo que no se ha comparado, con los motivos.",
  },
} as const satisfies Record<string, Term>;
