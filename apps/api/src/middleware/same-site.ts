import { IntersectorError } from "@intersector/domain";
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "../app-deps.ts";
import { bearerOf } from "./service-token.ts";

const reading = new Set(["GET", "HEAD", "OPTIONS"]);
const ownSite = new Set(["same-origin", "none"]);

/**
 * Refuses writes that another site makes a reader's browser send. Browsers say where a request comes from in
 * `Sec-Fetch-Site`, older ones in `Origin`; programs, which carry nobody's cookie unasked, send neither.
 */
export function sameSite() {
  return createMiddleware<AppEnv>(async (c, next) => {
    // A browser sends no token of its own accord.
    if (reading.has(c.req.method) || bearerOf(c)) return await next();
    const site = c.req.header("Sec-Fetch-Site");
    const origin = c.req.header("Origin");
    const isForeign =
      site === undefined ? origin !== undefined && hostOf(origin) !== hostOf(c.req.url) : !ownSite.has(site);
    if (isForeign) throw new IntersectorError("crossSiteRequest", { origin: origin ?? site ?? "" });
    return await next();
  });
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host : undefined;
}
