import { IntersectorError } from "@intersector/domain";
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "../app-deps.ts";

const loopbackNames = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Refuses requests that name another host: a page of another site whose name was made to point at this machine
 * (DNS rebinding) would otherwise count as our own.
 */
export function knownHost(allowed: readonly string[]) {
  return createMiddleware<AppEnv>(async (c, next) => {
    const host = new URL(c.req.url).hostname;
    if (!loopbackNames.has(host) && !allowed.includes(host)) {
      throw new IntersectorError("hostNotAllowed", { host });
    }
    await next();
  });
}

/**
 * True where a server bound to `hostname` is reached from this machine alone.
 * @example
 * isLoopback("127.0.0.1") //=> true
 * isLoopback("0.0.0.0") //=> false
 */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" ||
    hostname === "::1" ||
    hostname === "[::1]" ||
    /^127(\.\d{1,3}){3}$/.test(hostname)
  );
}
