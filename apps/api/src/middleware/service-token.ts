import { IntersectorError, type Principal } from "@intersector/domain";
import type { Context } from "hono";
import type { RouteDeps } from "../app-deps.ts";

/** The secret of a request that carries a service token. Such a request is nobody's browser's: no cookie counts in it. */
export function bearerOf(c: Context): string | undefined {
  return /^Bearer +(\S+)$/i.exec(c.req.header("Authorization")?.trim() ?? "")?.[1];
}

/**
 * The program that a secret stands for: its roles and side, cut by its scopes, and its name for the log.
 * @throws IntersectorError `tokenInvalid` where nobody has been given the secret, or no longer.
 */
export async function readToken(secret: string, { register, now }: RouteDeps): Promise<Principal> {
  const token = await register.tokens.find(secret, now().toString());
  if (!token) throw new IntersectorError("tokenInvalid");
  const { name, roles, scopes, side } = token;
  return { id: `token:${name}`, name, roles, scopes, ...(side === undefined ? {} : { side }) };
}
