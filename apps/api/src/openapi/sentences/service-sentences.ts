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
  "A service token for a program, with scopes and an end": {
    ar: "رمز خدمة لبرنامج، له نطاق ومدة",
    zh: "为程序签发的服务令牌，带权限范围和有效期",
    fr: "Un jeton de service pour un programme, avec une portée et une échéance",
    ru: "Служебный маркер для программы с областью действия и сроком",
    es: "Un token de servicio para un programa, con alcance y vencimiento",
  },
  "The program sends the secret as `Authorization: Bearer`. It acts with the roles of the token as far as its scopes go: `read`, `write`, `write:activity` and so on for each kind, `import`, `analyse`, `admin`.":
    {
      ar: "يرسل البرنامج السر في `Authorization: Bearer`، ويعمل بأدوار الرمز في حدود نطاقه: `read` و`write` و`write:activity` وما شابهها لكل نوع و`import` و`analyse` و`admin`.",
      zh: "程序以 `Authorization: Bearer` 发送密钥，并在令牌范围内以其角色行事：`read`、`write`、各类别的 `write:activity` 等、`import`、`analyse`、`admin`。",
      fr: "Le programme envoie le secret dans `Authorization: Bearer`. Il agit avec les rôles du jeton dans la limite de sa portée : `read`, `write`, `write:activity` et ainsi de suite pour chaque type, `import`, `analyse`, `admin`.",
      ru: "Программа передает секрет в `Authorization: Bearer` и действует с ролями маркера в пределах его области: `read`, `write`, `write:activity` и так далее для каждого вида, `import`, `analyse`, `admin`.",
      es: "El programa envía el secreto en `Authorization: Bearer` y actúa con las funciones del token dentro de su alcance: `read`, `write`, `write:activity` y así para cada tipo, `import`, `analyse`, `admin`.",
    },
  "The token with its secret, which is shown this once.": {
    ar: "الرمز مع سره الذي لا يظهر إلا هذه المرة.",
    zh: "令牌及其密钥，密钥仅显示这一次。",
    fr: "Le jeton avec son secret, montré cette seule fois.",
    ru: "Маркер с секретом, который показывается только один раз.",
    es: "El token con su secreto, que se muestra solo esta vez.",
  },
  "The service tokens, revoked and expired ones too, the latest first": {
    ar: "رموز الخدمة، بما فيها الملغاة والمنتهية، الأحدث أولاً",
    zh: "服务令牌（含已撤销和已过期的），最新的在前",
    fr: "Les jetons de service, y compris révoqués et expirés, le plus récent en premier",
    ru: "Служебные маркеры, включая отозванные и просроченные, сначала новые",
    es: "Los tokens de servicio, también los revocados y caducados, el más reciente primero",
  },
  "The tokens, without their secrets.": {
    ar: "الرموز دون أسرارها.",
    zh: "令牌列表，不含密钥。",
    fr: "Les jetons, sans leurs secrets.",
    ru: "Маркеры без секретов.",
    es: "Los tokens, sin sus secretos.",
  },
  "A service token ends at once": {
    ar: "ينتهي رمز الخدمة فوراً",
    zh: "服务令牌立即失效",
    fr: "Un jeton de service prend fin aussitôt",
    ru: "Действие служебного маркера сразу прекращается",
    es: "Un token de servicio termina de inmediato",
  },
  "The token, as it now is.": {
    ar: "الرمز كما هو الآن.",
    zh: "令牌的当前状态。",
    fr: "Le jeton, tel qu'il est désormais.",
    ru: "Маркер в его текущем виде.",
    es: "El token, tal como está ahora.",
  },
  "A name of the sender's own for this request: sent again under it within a day, it is not done again but answered as the first time, with `Idempotency-Replayed`.":
    {
      ar: "اسم يختاره المرسل لهذا الطلب: إذا أُعيد إرساله به خلال يوم لا يُنفَّذ مرة أخرى بل يُجاب كما في المرة الأولى، مع `Idempotency-Replayed`.",
      zh: "发送方为该请求自定的名称：一天内以同一名称重发时不再执行，而是返回首次的答复，并带 `Idempotency-Replayed`。",
      fr: "Un nom choisi par l'expéditeur pour cette demande : renvoyée sous ce nom dans la journée, elle n'est pas refaite mais reçoit la première réponse, avec `Idempotency-Replayed`.",
      ru: "Имя, которое отправитель дает этому запросу: отправленный под ним повторно в течение суток, он не выполняется заново, а получает первый ответ с `Idempotency-Replayed`.",
      es: "Un nombre elegido por el remitente para esta solicitud: si se reenvía con él en el plazo de un día, no se repite, sino que recibe la primera respuesta, con `Idempotency-Replayed`.",
    },
};
