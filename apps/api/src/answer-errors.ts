import { IntersectorError, isKindName, isLanguage, type Language } from "@intersector/domain";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { Logger } from "pino";
import type { AppEnv } from "./app-deps.ts";
import { InvalidRequest } from "./invalid-request.ts";
import { lostDatabase } from "./lost-database.ts";
import { internalProblem, type Problem, problemOf } from "./problem.ts";
import { mergePatchType } from "./schemas/replies.ts";
import { statusOfError } from "./status-of-error.ts";

/** After how long what is not there now may be there again. */
const retrySeconds = "5";

/**
 * Every error as a problem in the reader's language. What is not one of ours is a failure of our own: it is logged
 * with the number of the request, and the caller is told only the number.
 */
export function answerErrors(logger: Logger) {
  return (error: Error, c: Context<AppEnv>): Response => {
    const language: Language = isLanguage(c.var.language) ? c.var.language : "en";
    const requestId = c.var.requestId ?? "";
    const known = toKnown(error, c);
    if (!known || statusOfError[known.code] >= 500) logger.error({ requestId, err: error }, "request failed");
    const problem = known
      ? problemOf(known, language, requestId, kindOf(c))
      : internalProblem(language, requestId);
    return respond(c, problem, language);
  };
}

/** What has no route. */
export function answerNotFound(c: Context<AppEnv>): never {
  throw new IntersectorError("routeNotFound", { path: c.req.path });
}

/** The kind of record that a request is about, where its address names one. */
function kindOf(c: Context<AppEnv>) {
  const [, kind = ""] = /\/records\/(\w+)/.exec(c.req.path) ?? [];
  return isKindName(kind) ? kind : undefined;
}

function toKnown(error: Error, c: Context<AppEnv>): IntersectorError | undefined {
  if (error instanceof IntersectorError) return error;
  const lost = lostDatabase(error);
  if (lost) return lost;
  if (!(error instanceof HTTPException)) return undefined;
  switch (error.status) {
    case 400:
      return new InvalidRequest("body", [
        {
          code: "wrongFormat",
          path: [],
          values: { given: c.req.header("Content-Type") ?? "", expected: "JSON" },
        },
      ]);
    case 415:
      return new IntersectorError("unsupportedMediaType", {
        given: c.req.header("Content-Type") ?? "",
        allowed: allowedType(c),
      });
    case 504:
      return new IntersectorError("timedOut");
    default:
      return undefined;
  }
}

/** @see RFC 6750, section 3 */
function challengeOf(code: Problem["code"]): string {
  return `Bearer realm="intersector"${code === "tokenInvalid" ? ', error="invalid_token"' : ""}`;
}

function allowedType(c: Context<AppEnv>): string {
  if (c.req.path.endsWith("/imports")) return "multipart/form-data";
  return c.req.method === "PATCH" ? mergePatchType : "application/json";
}

function respond(c: Context<AppEnv>, problem: Problem, language: Language): Response {
  const status = statusOfError[problem.code];
  return c.body(JSON.stringify(problem), status, {
    "Content-Type": "application/problem+json; charset=utf-8",
    "Content-Language": language,
    ...(status === 401 ? { "WWW-Authenticate": challengeOf(problem.code) } : {}),
    ...(status === 503 ? { "Retry-After": retrySeconds } : {}),
  });
}
