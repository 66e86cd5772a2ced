import type { OpenAPIHono } from "@hono/zod-openapi";
import { createMiddleware } from "hono/factory";
import { matchedRoutes } from "hono/route";
import type { AppEnv } from "../app-deps.ts";

/** Days as `2026-11-24`: from when a route is no longer for new programs, and from when it may be gone. */
interface Deprecated {
  since: string;
  sunset: string;
}

/** What a route's definition says of its end, in the field `x-deprecated`. */
export function deprecationOf(route: object): Deprecated | undefined {
  return "x-deprecated" in route ? (route["x-deprecated"] as Deprecated) : undefined;
}

/**
 * Tells who calls a deprecated route since when it is one and when it ends.
 * @see RFC 9745 (Deprecation), RFC 8594 (Sunset), docs/api-policy.md
 * @param base Under which path the routes of `api` are served.
 */
export function deprecations(base: string, api: Pick<OpenAPIHono<AppEnv>, "openAPIRegistry">) {
  const known = new Map<string, Deprecated>();
  for (const definition of api.openAPIRegistry.definitions) {
    if (definition.type !== "route") continue;
    const { method, path } = definition.route;
    const deprecated = deprecationOf(definition.route);
    if (!deprecated) continue;
    known.set(`${method.toUpperCase()} ${base}${path.replaceAll(/\{(\w+)\}/g, ":$1")}`, deprecated);
  }
  return createMiddleware<AppEnv>(async (c, next) => {
    const route =
      known.size === 0
        ? undefined
        : matchedRoutes(c).find(({ path }) => known.has(`${c.req.method} ${path}`));
    const deprecated = route && known.get(`${c.req.method} ${route.path}`);
    if (deprecated) {
      c.header("Deprecation", `@${startOf(deprecated.since).epochMilliseconds / 1000}`);
      c.header("Link", '</docs/api-policy>; rel="deprecation"; type="text/markdown"', { append: true });
      c.header("Sunset", new Date(startOf(deprecated.sunset).epochMilliseconds).toUTCString());
    }
    await next();
  });
}

function startOf(day: string): Temporal.Instant {
  return Temporal.Instant.from(`${day}T00:00:00Z`);
}
