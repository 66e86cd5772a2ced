import { type Principal, visitor } from "@intersector/domain";
import type { Context } from "hono";
import { deleteCookie, getSignedCookie, setSignedCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import type { AppEnv, RouteDeps } from "../app-deps.ts";
import { offersSignIn } from "../session-policy.ts";
import { bearerOf, readToken } from "./service-token.ts";

const cookieName = "intersector_session";
/** A working day. */
const sessionSeconds = 12 * 60 * 60;

/** Puts who asks beside every request: the program of a service token, the person of a valid cookie, or a visitor. */
export function session(deps: RouteDeps) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const secret = bearerOf(c);
    c.set("principal", secret ? await readToken(secret, deps) : ((await readSession(c, deps)) ?? visitor));
    await next();
  });
}

/** Signs somebody in, for a working day. */
export async function startSession(c: Context, deps: RouteDeps, principal: Principal): Promise<void> {
  const expires = Math.floor(deps.now().epochMilliseconds / 1000) + sessionSeconds;
  await setSignedCookie(c, cookieName, `${expires}:${principal.id}`, deps.session.secret, {
    httpOnly: true,
    sameSite: "Strict",
    path: "/",
    maxAge: sessionSeconds,
    secure: new URL(c.req.url).protocol === "https:",
  });
}

export function clearSession(c: Context): void {
  deleteCookie(c, cookieName, { path: "/" });
}

async function readSession(c: Context<AppEnv>, deps: RouteDeps): Promise<Principal | undefined> {
  if (!offersSignIn(deps)) return undefined;
  const value = await getSignedCookie(c, deps.session.secret, cookieName);
  if (!value) return undefined;
  const [, expires = "0", id] = /^(\d+):(.+)$/.exec(value) ?? [];
  if (Number(expires) * 1000 <= deps.now().epochMilliseconds) return undefined;
  return (await deps.session.people()).find((person) => person.id === id);
}
