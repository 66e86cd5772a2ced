import type { Language } from "@intersector/domain";

/** What the routes for programs of other teams say of themselves, by the English that stands in them. */
export const serviceSentences: Readonly<Record<string, Readonly<Record<Exclude<Language, "en">, string>>>> = {
  "Some fields of a record are changed, the others stay": {
    ar: "تُعدَّل بعض حقول القيد وتبقى الأخرى على حالها",
    zh: "修改记录的某些字段，其余保持不变",
    fr: "Certains champs d'une fiche sont modifiés, les autres restent",
    ru: "Изменяются отдельные поля записи, остальные сохраняются",
    es: "Se modifican algunos campos de una ficha; los demás se conservan",
  },
  "A JSON Merge Patch (RFC 7396): `null` removes a field, a list takes the place of the whole list. Needs If-Match like `PUT`, and a conflict shows both versions.":
    {
      ar: "تعديل جزئي من نوع JSON Merge Patch (RFC 7396): تحذف القيمة `null` الحقل، وتحل القائمة محل القائمة بأكملها. يلزم If-Match كما في `PUT`، ويُظهر التعارض الإصدارين.",
      zh: "采用 JSON Merge Patch（RFC 7396）：`null` 删除字段，列表整体替换原列表。与 `PUT` 一样须带 If-Match，发生冲突时显示两个版本。",
      fr: "Un JSON Merge Patch (RFC 7396) : `null` supprime un champ, une liste remplace la liste entière. Exige If-Match comme `PUT`, et un conflit montre les deux versions.",
      ru: "JSON Merge Patch (RFC 7396): `null` удаляет поле, список заменяет весь прежний список. Как и `PUT`, требует If-Match; при конфликте показываются обе версии.",
      es: "Un JSON Merge Patch (RFC 7396): `null` elimina un campo y una lista sustituye a la lista entera. Exige If-Match como `PUT`, y un conflicto muestra ambas versiones.",
    },
  "Many writes at once: new records, changes, patches, publishing, withdrawing": {
    ar: "عمليات كتابة عديدة دفعة واحدة: قيود جديدة وتعديلات كاملة أو جزئية ونشر وسحب",
    zh: "一次执行多项写入：新建、修改、部分修改、发布、撤回",
    fr: "De nombreuses écritures à la fois : nouvelles fiches, modifications complètes ou partielles, publications, retraits",
    ru: "Много операций записи сразу: новые записи, полные и частичные изменения, публикация, отзыв",
    es: "Muchas escrituras a la vez: fichas nuevas, modificaciones completas o parciales, publicaciones y retiradas",
  },
  "`together` writes all or nothing in one transaction, and items may refer to one another; what is refused comes as a problem that names every refused item. `each` tries every item by itself and gives a result for each. Every item needs the permission of its own.":
    {
      ar: "يكتب `together` كل البنود أو لا شيء في معاملة واحدة، ويجوز أن تحيل البنود بعضها إلى بعض؛ وما يُرفض يأتي كخطأ يسمّي كل بند مرفوض. ويجرّب `each` كل بند على حدة ويعطي نتيجة لكل منها. ويلزم لكل بند الإذن الخاص به.",
      zh: "`together` 在一个事务中全部写入或全不写入，各项可相互引用；如有拒绝，则以错误形式列出每个被拒绝的项。`each` 逐项单独执行，并给出每项的结果。每项均须具备其自身的权限。",
      fr: "`together` écrit tout ou rien en une seule transaction, et les éléments peuvent renvoyer les uns aux autres ; un refus est une erreur qui nomme chaque élément refusé. `each` traite chaque élément séparément et donne un résultat pour chacun. Chaque élément exige sa propre autorisation.",
      ru: "`together` записывает все или ничего в одной транзакции, и элементы могут ссылаться друг на друга; отказ приходит как ошибка с указанием каждого отклоненного элемента. `each` обрабатывает каждый элемент отдельно и дает результат по каждому. Для каждого элемента нужно его собственное разрешение.",
      es: "`together` escribe todo o nada en una sola transacción, y los elementos pueden remitir unos a otros; lo rechazado llega como un error que nombra cada elemento rechazado. `each` prueba cada elemento por separado y da un resultado para cada uno. Cada elemento necesita su propio permiso.",
    },
  "A result for each item, in their order.": {
    ar: "نتيجة لكل بند، بترتيبها.",
    zh: "按顺序给出每一项的结果。",
    fr: "Un résultat par élément, dans leur ordre.",
    ru: "Результат по каждому элементу в исходном порядке.",
    es: "Un resultado por cada elemento, en su orden.",
  },
};
