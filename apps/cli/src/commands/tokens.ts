import { type Language, type Role, type Scope, type Side, tokenNamePattern } from "@intersector/domain";
import type { StoredToken } from "@intersector/store";
import { CliError } from "../cli-error.ts";
import { operator } from "../operator.ts";
import { say } from "../terms.ts";
import { type RegisterPlace, useRegister } from "../use-register.ts";

const dayMs = 86_400_000;

export interface CreateTokenOptions extends RegisterPlace {
  name: string;
  scopes: readonly Scope[];
  roles: readonly Role[];
  side?: Side;
  /** After how many days it ends. */
  days: number;
  language: Language;
}

/**
 * Makes a service token. Its secret alone goes to the standard output, so that a script can keep it; what it is for is
 * said beside it.
 * @throws CliError `tokenNameInvalid`
 */
export async function createToken(options: CreateTokenOptions): Promise<void> {
  const { name, scopes, roles, side, days, language } = options;
  if (!tokenNamePattern.test(name)) throw new CliError("tokenNameInvalid", { value: name });
  await useRegister(options, async ({ register }) => {
    const { token, secret } = await register.tokens.create({
      ...{ name, scopes: [...scopes], roles: [...roles], actor: operator().id },
      expiresAt: new Date(Date.now() + days * dayMs).toISOString(),
      ...(side === undefined ? {} : { side }),
    });
    console.error(say("tokenMade", language, { name, id: token.id, day: dayOf(token.expiresAt) }));
    console.log(secret);
    console.error(say("tokenSecretOnce", language));
  });
}

/** Lists the service tokens, the latest first: what each is for and until when, never its secret. */
export async function listTokens(options: RegisterPlace & { language: Language }): Promise<void> {
  const { language } = options;
  await useRegister(options, async ({ register }) => {
    const tokens = await register.tokens.list();
    if (tokens.length === 0) console.error(say("noTokens", language));
    for (const token of tokens) console.log(describe(token, language));
  });
}

/** @throws IntersectorError `tokenNotFound` */
export async function revokeToken(
  options: RegisterPlace & { id: string; language: Language },
): Promise<void> {
  const { id, language } = options;
  await useRegister(options, async ({ register }) => {
    const token = await register.tokens.revoke(id, operator().id);
    console.log(describe(token, language));
  });
}

function describe(token: StoredToken, language: Language): string {
  const { id, name, scopes, roles, side, expiresAt, revokedAt, revokedBy } = token;
  const state = revokedAt
    ? say("tokenRevoked", language, { day: dayOf(revokedAt), who: revokedBy ?? "" })
    : say(Date.parse(expiresAt) <= Date.now() ? "tokenExpired" : "tokenValid", language, {
        day: dayOf(expiresAt),
      });
  return [id, name, scopes.join(","), [...roles, ...(side ? [side] : [])].join(","), state].join("  ");
}

function dayOf(instant: string): string {
  return instant.slice(0, 10);
}
