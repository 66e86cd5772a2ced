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
};
