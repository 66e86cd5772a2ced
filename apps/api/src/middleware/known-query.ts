import type { OpenAPIHono } from "@hono/zod-openapi";
import { check, type Finding } from "@intersector/domain";
import { createMiddleware } from "hono/factory";
import { matchedRoutes } from "hono/route";
import { z } from "zod";
import type { AppEnv } from "../app-deps.ts";
import { InvalidRequest } from "../invalid-request.ts";
import { Lang } from "../schemas/query.ts";

/** Every route takes it, so that an address can say in which language it is read. */
const everywhere = z.object({ lang: Lang });

/**
 * Refuses parameters that a route does not know: a misspelt one would otherwise be left out of the answer in silence.
 * @param base Under which path the routes of `api` are served.
 */
export function knownQuery(base: string, api: Pick<OpenAPIHono<AppEnv>, "openAPIRegistry">) {
  const known = new Map<string, ReadonlySet<string> | "any">();
  for (const definition of api.openAPIRegistry.definitions) {
    if (definition.type !== "route") continue;
    const { method, path, request } = definition.route;
    const served = `${base}${path.replaceAll(/\{(\w+)\}/g, ":$1")}`;
    known.set(`${method.toUpperCase()} ${served}`, namesOf(request?.query));
  }
  return createMiddleware<AppEnv>(async (c, next) => {
    const method = c.req.method === "HEAD" ? "GET" : c.req.method;
    const route = matchedRoutes(c).find(({ path }) => known.has(`${method} ${path}`));
    const names = route ? known.get(`${method} ${route.path}`) : undefined;
    const given = c.req.queries();
    const findings =
      names === undefined || names === "any" ? [] : unknownParameters(Object.keys(given), names);
    const read = check(everywhere, given.lang === undefined ? {} : { lang: oneOf(given.lang) });
    if (!read.ok) findings.push(...read.findings);
    if (findings.length > 0) throw new InvalidRequest("query", findings);
    await next();
  });
}

/** A finding for each parameter that is not among the known ones, with those that are. */
export function unknownParameters(given: readonly string[], known: ReadonlySet<string>): Finding[] {
  const allowed = [...new Set([...known, "lang"])].join(", ");
  return given
    .filter((name) => name !== "lang" && !known.has(name))
    .map((name) => ({ code: "unknownParameter", path: [name], values: { parameter: name, allowed } }));
}

/** One value as it is; several as a list, which no schema of one value takes. */
function oneOf(values: readonly string[]): string | readonly string[] {
  const [only, ...others] = values;
  return only !== undefined && others.length === 0 ? only : values;
}

/** `any` where the query is a list's, whose further parameters are filters and checked with its kind. */
function namesOf(query: unknown): ReadonlySet<string> | "any" {
  if (query === undefined) return new Set();
  if (!(query instanceof z.ZodObject)) throw new TypeError("the query of a route is an object");
  return query.def.catchall === undefined ? new Set(Object.keys(query.shape)) : "any";
}
