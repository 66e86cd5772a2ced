import type { Term } from "@intersector/domain";
import type { VerifyFinding } from "@intersector/store";

/** What `verify` says of a register. */
export const verifyTerms = {
  verified: {
    ar: "القيود: {records, number}؛ التغييرات: {changes, number}؛ الإحالات: {references, number}.",
    zh: "记录：{records, number}；更改：{changes, number}；引用：{references, number}。",
    en: "Records: {records, number}; changes: {changes, number}; references: {references, number}.",
    fr: "Fiches : {records, number} ; modifications : {changes, number} ; références : {references, number}.",
    ru: "Записей: {records, number}; изменений: {changes, number}; ссылок: {references, number}.",
    es: "Fichas: {records, number}; cambios: {changes, number}; referencias: {references, number}.",
  },
  nothingWrong: {
    ar: "لا يوجد أي خلل: السلسلة متصلة وكل إحالة تصل إلى هدفها.",
    zh: "没有发现问题：变更链完整，所有引用均有效。",
    en: "Nothing is wrong: the chain is whole and every reference arrives.",
    fr: "Rien d'anormal : la chaîne est intacte et toutes les références aboutissent.",
    ru: "Нарушений нет: цепочка цела, и все ссылки ведут к записям.",
    es: "Todo está en orden: la cadena está íntegra y todas las referencias llegan a su destino.",
  },
  wrong: {
    ar: "عدد مواضع الخلل: {count, number}.",
    zh: "发现 {count, number} 处问题。",
    en: "{count, plural, one {One thing is wrong.} other {# things are wrong.}}",
    fr: "{count, plural, one {Une anomalie.} other {# anomalies.}}",
    ru: "Найдено нарушений: {count, number}.",
    es: "{count, plural, one {Hay un problema.} other {Hay # problemas.}}",
  },
} as const satisfies Record<string, Term>;

/** What can be wrong, as `verify` names it; an entry is a line of the log of changes. */
export const verifyFindingTerms = {
  hashBroken: {
    ar: "المدخل {entry} ({record}): عُدّل بعد كتابته، فهو لا يطابق بصمته.",
    zh: "条目 {entry}（{record}）：写入后被改动，与其散列值不符。",
    en: "Entry {entry} ({record}): it was altered after it was written, for it does not match its hash.",
    fr: "Entrée {entry} ({record}) : elle a été altérée après son écriture, car elle ne correspond pas à son empreinte.",
    ru: "Строка журнала {entry} ({record}): изменена после записи, так как не соответствует своему хешу.",
    es: "Entrada {entry} ({record}): se alteró después de escribirse, pues no coincide con su huella.",
  },
  chainBroken: {
    ar: "المدخل {entry} ({record}): لا يلي المدخل الذي قبله؛ فقد حُذفت مداخل أو أُضيفت أو بُدّل ترتيبها.",
    zh: "条目 {entry}（{record}）：与前一条目不衔接；有条目被删除、添加或调换顺序。",
    en: "Entry {entry} ({record}): it does not follow the entry before it; entries were taken out, added or put in another order.",
    fr: "Entrée {entry} ({record}) : elle ne suit pas l'entrée précédente ; des entrées ont été retirées, ajoutées ou déplacées.",
    ru: "Строка журнала {entry} ({record}): не следует за предыдущей; строки были удалены, добавлены или переставлены.",
    es: "Entrada {entry} ({record}): no sigue a la anterior; se han quitado, añadido o desordenado entradas.",
  },
  logEndBroken: {
    ar: "ينتهي سجل التغييرات بالمدخل {entry}، وليس حيث ينبغي أن ينتهي؛ فقد حُذفت مداخل من آخره أو أُضيفت.",
    zh: "变更日志结束于条目 {entry}，与记载的结尾不符；末尾有条目被删除或添加。",
    en: "The log of changes ends with entry {entry}, which is not where it should; entries were taken out or added at its end.",
    fr: "Le journal des modifications se termine par l'entrée {entry}, ce qui n'est pas sa fin ; des entrées ont été retirées ou ajoutées à la fin.",
    ru: "Журнал изменений заканчивается строкой {entry}, а не там, где должен; строки в конце удалены или добавлены.",
    es: "El registro de cambios termina con la entrada {entry}, que no es su final; se han quitado o añadido entradas al final.",
  },
  versionGap: {
    ar: "المدخل {entry} ({record}): يوجد انقطاع في تسلسل الإصدارات قبله.",
    zh: "条目 {entry}（{record}）：此前的版本号不连续。",
    en: "Entry {entry} ({record}): the versions before it are not in an unbroken row.",
    fr: "Entrée {entry} ({record}) : les versions qui la précèdent ne se suivent pas sans lacune.",
    ru: "Строка журнала {entry} ({record}): номера предыдущих версий идут с пропуском.",
    es: "Entrada {entry} ({record}): las versiones anteriores no se suceden sin huecos.",
  },
  recordDiffersFromLog: {
    ar: "{record}: القيد ليس كما يقول سجل التغييرات؛ فقد عُدّل دون علمه.",
    zh: "{record}：记录与变更日志所载不符；有人绕过日志作了改动。",
    en: "{record}: the record is not what the log of changes says; it was altered behind the log.",
    fr: "{record} : la fiche n'est pas telle que le dit le journal des modifications ; elle a été modifiée à son insu.",
    ru: "{record}: запись не совпадает с журналом изменений; она изменена в обход журнала.",
    es: "{record}: la ficha no es la que dice el registro de cambios; se modificó a sus espaldas.",
  },
  recordGone: {
    ar: "{record}: القيد مذكور في سجل التغييرات، لكنه غير موجود.",
    zh: "{record}：变更日志中有此记录，但记录已不存在。",
    en: "{record}: the log of changes has this record, but it is gone.",
    fr: "{record} : la fiche figure dans le journal des modifications, mais elle a disparu.",
    ru: "{record}: запись есть в журнале изменений, но сама она исчезла.",
    es: "{record}: la ficha figura en el registro de cambios, pero ha desaparecido.",
  },
  referenceToNothing: {
    ar: "{record}: إحالة لا تصل إلى شيء: {detail}.",
    zh: "{record}：引用的对象不存在：{detail}。",
    en: "{record}: a reference points at nothing: {detail}.",
    fr: "{record} : une référence n'aboutit à rien : {detail}.",
    ru: "{record}: ссылка никуда не ведет: {detail}.",
    es: "{record}: una referencia no lleva a nada: {detail}.",
  },
  referenceNotListed: {
    ar: "{record}: الإحالات المدوّنة ليست هي الواردة في القيد.",
    zh: "{record}：已登记的引用与记录内容中的引用不一致。",
    en: "{record}: the references that are listed are not those of the record's body.",
    fr: "{record} : les références répertoriées ne sont pas celles du contenu de la fiche.",
    ru: "{record}: учтенные ссылки не совпадают со ссылками в содержании записи.",
    es: "{record}: las referencias anotadas no son las del contenido de la ficha.",
  },
  bodyInvalid: {
    ar: "{record}: محتوى القيد لا يوافق مخطط نوعه.",
    zh: "{record}：记录内容不符合其类别的模式。",
    en: "{record}: the record's body does not fit the schema of its kind.",
    fr: "{record} : le contenu de la fiche ne correspond pas au schéma de son type.",
    ru: "{record}: содержание записи не соответствует схеме ее вида.",
    es: "{record}: el contenido de la ficha no se ajusta al esquema de su tipo.",
  },
} as const satisfies Record<VerifyFinding["code"] | "logEndBroken" | "recordGone", Term>;
