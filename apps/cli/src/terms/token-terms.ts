import type { Term } from "@intersector/domain";

/** What the commands about service tokens say. */
export const tokenTerms = {
  tokenMade: {
    ar: "أُنشئ الرمز «{name}» بالمعرّف {id}، وهو صالح حتى {day}.",
    zh: "已创建令牌“{name}”（标识 {id}），有效期至 {day}。",
    en: "Made the token “{name}” with the id {id}, valid until {day}.",
    fr: "Jeton « {name} » créé sous l'identifiant {id}, valable jusqu'au {day}.",
    ru: "Создан маркер «{name}» с идентификатором {id}, действителен до {day}.",
    es: "Se ha creado el token «{name}» con el identificador {id}, válido hasta el {day}.",
  },
  tokenSecretOnce: {
    ar: "هذا سرّه، ولن يُعرض مرة أخرى: يُحفظ منه أثر لا يُستعاد السر منه. إذا فُقد فألغِ الرمز وأنشئ غيره.",
    zh: "以上是其密钥，不会再次显示：系统仅保存其散列值。如遗失，请撤销该令牌并另建一个。",
    en: "That is its secret, which is not shown again: only its hash is kept. If it is lost, revoke the token and make another.",
    fr: "Voilà son secret, qui ne sera plus affiché : seule son empreinte est conservée. S'il est perdu, révoquez le jeton et créez-en un autre.",
    ru: "Это его секрет, больше он показан не будет: хранится только его хеш. Если он утрачен, отзовите маркер и создайте другой.",
    es: "Ese es su secreto, que no volverá a mostrarse: solo se guarda su huella. Si se pierde, revoque el token y cree otro.",
  },
  noTokens: {
    ar: "لا يوجد أي رمز.",
    zh: "没有令牌。",
    en: "There are no tokens.",
    fr: "Il n'y a aucun jeton.",
    ru: "Маркеров нет.",
    es: "No hay ningún token.",
  },
  tokenValid: {
    ar: "صالح حتى {day}",
    zh: "有效期至 {day}",
    en: "valid until {day}",
    fr: "valable jusqu'au {day}",
    ru: "действителен до {day}",
    es: "válido hasta el {day}",
  },
  tokenExpired: {
    ar: "انتهى في {day}",
    zh: "已于 {day} 失效",
    en: "expired on {day}",
    fr: "expiré le {day}",
    ru: "истек {day}",
    es: "caducado el {day}",
  },
  tokenRevoked: {
    ar: "ألغاه {who} في {day}",
    zh: "已由 {who} 于 {day} 撤销",
    en: "revoked on {day} by {who}",
    fr: "révoqué le {day} par {who}",
    ru: "отозван {day} пользователем {who}",
    es: "revocado el {day} por {who}",
  },
} as const satisfies Record<string, Term>;
