import { IntersectorError } from "@intersector/domain";
import { createMiddleware } from "hono/factory";
import type { AppEnv, RouteDeps } from "../app-deps.ts";

const windowSeconds = 60;

interface Window {
  /** When it ends, in milliseconds. */
  ends: number;
  /** How many requests came in it, by who asked. */
  counts: Map<string, number>;
}

/**
 * So many requests a minute for each person and program, and for each address of visitors; the headers say how many are
 * left and until when.
 * @see draft-ietf-httpapi-ratelimit-headers
 */
export function rateLimit({ limits, now }: Pick<RouteDeps, "limits" | "now">) {
  const quota = limits.requestsPerMinute;
  let window: Window = { ends: 0, counts: new Map() };
  return createMiddleware<AppEnv>(async (c, next) => {
    const at = now().epochMilliseconds;
    if (at >= window.ends) window = { ends: at + windowSeconds * 1000, counts: new Map() };
    const { id } = c.var.principal;
    const who = id === "visitor" ? `address ${c.env?.incoming?.socket.remoteAddress ?? ""}` : id;
    const count = (window.counts.get(who) ?? 0) + 1;
    window.counts.set(who, count);
    const seconds = Math.ceil((window.ends - at) / 1000);
    c.header("RateLimit-Policy", `"minute";q=${quota};w=${windowSeconds}`);
    c.header("RateLimit", `"minute";r=${Math.max(0, quota - count)};t=${seconds}`);
    if (count > quota) {
      c.header("Retry-After", String(seconds));
      throw new IntersectorError("tooManyRequests", { seconds });
    }
    await next();
  });
}
