import type { Term } from "../languages.ts";

/** What can go wrong for programs of other teams: tokens, scopes, rates, repeated requests. */
export const serviceErrorTerms = {
  tokenInvalid: {
    ar: "الرمز المرسل في الترويسة Authorization غير صالح أو منتهي الصلاحية أو ملغى. اطلب رمزاً جديداً من مسؤول السجل.",
    zh: "Authorization 标头中的令牌无效、已过期或已撤销。请向登记册管理员申请新的令牌。",
    en: "The token in the Authorization header is not valid, has expired or has been revoked. Ask an administrator of the register for a new one.",
    fr: "Le jeton de l'en-tête Authorization n'est pas valable, a expiré ou a été révoqué. Demandez-en un nouveau à un administrateur du registre.",
    ru: "Маркер в заголовке Authorization недействителен, просрочен или отозван. Запросите новый у администратора реестра.",
    es: "El token del encabezado Authorization no es válido, ha caducado o ha sido revocado. Solicite uno nuevo a un administrador del registro.",
  },
  tokenNotFound: {
    ar: "لا يوجد رمز بالمعرّف «{id}».",
    zh: "没有标识为“{id}”的令牌。",
    en: "There is no token with the id “{id}”.",
    fr: "Aucun jeton ne porte l'identifiant « {id} ».",
    ru: "Маркера с идентификатором «{id}» нет.",
    es: "No hay ningún token con el identificador «{id}».",
  },
  outOfScope: {
    ar: "لا يشمل نطاق هذا الرمز هذا الإجراء. النطاق اللازم: {scope}.",
    zh: "此令牌的权限范围不包括该操作。所需范围：{scope}。",
    en: "This token's scopes do not cover this. It needs: {scope}.",
    fr: "La portée de ce jeton ne couvre pas cette action. Il faut : {scope}.",
    ru: "Область действия этого маркера не охватывает данное действие. Требуется: {scope}.",
    es: "El alcance de este token no cubre esta acción. Se necesita: {scope}.",
  },
  tooManyRequests: {
    ar: "{seconds, plural, zero {عدد الطلبات كبير جداً. أعد المحاولة الآن.} one {عدد الطلبات كبير جداً. أعد المحاولة بعد ثانية واحدة.} two {عدد الطلبات كبير جداً. أعد المحاولة بعد ثانيتين.} few {عدد الطلبات كبير جداً. أعد المحاولة بعد # ثوانٍ.} many {عدد الطلبات كبير جداً. أعد المحاولة بعد # ثانية.} other {عدد الطلبات كبير جداً. أعد المحاولة بعد # ثانية.}}",
    zh: "请求过于频繁。请在 {seconds} 秒后重试。",
    en: "There were too many requests. Try again in {seconds, plural, one {# second} other {# seconds}}.",
    fr: "Les demandes sont trop nombreuses. Réessayez dans {seconds, plural, one {# seconde} other {# secondes}}.",
    ru: "Слишком много запросов. Повторите попытку через {seconds, plural, one {# секунду} few {# секунды} many {# секунд} other {# секунды}}.",
    es: "Hay demasiadas solicitudes. Vuelva a intentarlo dentro de {seconds, plural, one {# segundo} other {# segundos}}.",
  },
  idempotencyKeyReused: {
    ar: "استُعمل مفتاح Idempotency-Key هذا لطلب آخر. استعمل مفتاحاً جديداً لكل طلب مختلف.",
    zh: "此 Idempotency-Key 已用于另一请求。请为每个不同的请求使用新的键。",
    en: "This Idempotency-Key was used for another request. Take a new key for each different request.",
    fr: "Cette clé Idempotency-Key a servi à une autre demande. Utilisez une nouvelle clé pour chaque demande différente.",
    ru: "Этот ключ Idempotency-Key уже использован для другого запроса. Для каждого нового запроса берите новый ключ.",
    es: "Esta clave Idempotency-Key se usó para otra solicitud. Utilice una clave nueva para cada solicitud distinta.",
  },
  requestInProgress: {
    ar: "لا يزال طلب بمفتاح Idempotency-Key نفسه قيد التنفيذ. أعد المحاولة بعد قليل.",
    zh: "使用相同 Idempotency-Key 的请求仍在处理中。请稍后重试。",
    en: "A request with the same Idempotency-Key is still at work. Try again in a moment.",
    fr: "Une demande portant la même clé Idempotency-Key est encore en cours. Réessayez dans un instant.",
    ru: "Запрос с тем же ключом Idempotency-Key еще выполняется. Повторите попытку чуть позже.",
    es: "Una solicitud con la misma clave Idempotency-Key sigue en curso. Vuelva a intentarlo dentro de un momento.",
  },
  bulkRefused: {
    ar: "{count, plural, zero {لم يُرفض أي بند.} one {رُفض بند واحد، ولذلك لم يُكتب شيء.} two {رُفض بندان، ولذلك لم يُكتب شيء.} few {رُفضت # بنود، ولذلك لم يُكتب شيء.} many {رُفض # بنداً، ولذلك لم يُكتب شيء.} other {رُفض # بند، ولذلك لم يُكتب شيء.}}",
    zh: "有 {count} 项被拒绝，因此未写入任何内容。",
    en: "{count, plural, one {# item was} other {# items were}} refused, so nothing was written.",
    fr: "{count, plural, one {# élément a été refusé} other {# éléments ont été refusés}} : rien n'a donc été écrit.",
    ru: "{count, plural, one {Отклонен # элемент} few {Отклонены # элемента} many {Отклонено # элементов} other {Отклонено # элемента}}, поэтому ничего не записано.",
    es: "{count, plural, one {Se rechazó # elemento} other {Se rechazaron # elementos}}, por lo que no se escribió nada.",
  },
} as const satisfies Record<string, Term>;
