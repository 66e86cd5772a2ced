import { IntersectorError, isKindName, type KindName, type Permission } from "@intersector/domain";
import { createMiddleware } from "hono/factory";
import type { AppEnv } from "../app-deps.ts";
import { readableStates, refusal, requirePermission } from "../records/permissions.ts";

/** Permissions that ask nothing of a record. */
export type PlainAction = Exclude<Permission, { kind: KindName }>["action"];
/** What a route of the records asks of the kind in its path, before anything else is read. */
export type KindAction = "read" | "create" | "change" | "publish" | "withdraw";

/**
 * Refuses, before the request is read any further, whoever may not take `action`. The route says so in its
 * document, and a test holds every route to one of the three guards.
 */
export function guarded(action: PlainAction) {
  return {
    "x-permission": action,
    middleware: createMiddleware<AppEnv>(async (c, next) => {
      requirePermission(c.var.principal, { action });
      await next();
    }),
  } as const;
}

/**
 * As `guarded`, for the kind that the path names. Whose side a record belongs to stands in its body, so the
 * handler asks the policy again once it has read that.
 */
export function guardedByKind(action: KindAction) {
  return {
    "x-permission": `${action} {kind}`,
    middleware: createMiddleware<AppEnv>(async (c, next) => {
      const kind = c.req.param("kind") ?? "";
      if (!isKindName(kind)) throw new IntersectorError("unknownKind", { kind });
      const { principal } = c.var;
      if (readableStates(principal, kind).length === 0) throw refusal(principal, "read");
      if (action !== "read") {
        const side = principal.side;
        requirePermission(principal, { action, kind, ...(side === undefined ? {} : { side }) });
      }
      await next();
    }),
  } as const;
}

/** For a route that everybody may call; what it gives is cut to what its reader may see. */
export const open = {
  "x-permission": "everybody",
  middleware: createMiddleware<AppEnv>(async (_c, next) => {
    await next();
  }),
} as const;
