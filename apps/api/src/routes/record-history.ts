import { createRoute, z } from "@hono/zod-openapi";
import type { RouteDeps } from "../app-deps.ts";
import { guarded, guardedByKind } from "../middleware/guard.ts";
import { compareRecord } from "../records/compare-record.ts";
import { listReferrers } from "../records/list-referrers.ts";
import { nameActors } from "../records/name-actors.ts";
import { readRecord } from "../records/read-record.ts";
import { newRouter } from "../router.ts";
import { Comparison, History } from "../schemas/history.ts";
import { Lang } from "../schemas/query.ts";
import { HistoryQuery, RecordParam, ReferrersQuery } from "../schemas/record-paths.ts";
import { Referrers } from "../schemas/records.ts";
import { json } from "../schemas/replies.ts";

const Version = z.coerce.number<string | number>().int().min(1);

const getHistory = createRoute({
  method: "get",
  path: "/records/{kind}/{id}/history",
  operationId: "getHistory",
  tags: ["Records"],
  summary: "The versions of a record, oldest first",
  description: "The latest versions; `before` gives those before them.",
  ...guarded("readHistory"),
  request: { params: RecordParam, query: HistoryQuery },
  responses: { 200: json(History, "The changes, as the append-only log holds them.") },
});

const compareVersions = createRoute({
  method: "get",
  path: "/records/{kind}/{id}/compare",
  operationId: "compareVersions",
  tags: ["Records"],
  summary: "The fields in which two versions differ",
  description: "With both versions whole, and the titles of what they refer to in `included`.",
  ...guarded("readHistory"),
  request: { params: RecordParam, query: z.object({ from: Version, to: Version, lang: Lang }) },
  responses: { 200: json(Comparison, "The differences, field by field.") },
});

const getReferrers = createRoute({
  method: "get",
  path: "/records/{kind}/{id}/referrers",
  operationId: "getReferrers",
  tags: ["Records"],
  summary: "Who refers to a record, and from which field",
  description:
    "The first of each kind, with how many there are; `from` and `cursor` give the others of one kind.",
  ...guardedByKind("read"),
  request: { params: RecordParam, query: ReferrersQuery },
  responses: { 200: json(Referrers, "The records that point here and are open to the reader.") },
});

/** What a record was, and who points at it. */
export function recordHistoryRoutes(deps: RouteDeps) {
  const { register } = deps;
  return newRouter()
    .openapi(getHistory, async (c) => {
      const { kind, id } = c.req.valid("param");
      const { before, limit = 100 } = c.req.valid("query");
      await readRecord(register, c.var.principal, kind, id);
      const changes = await register.history(kind, id, {
        limit,
        ...(before === undefined ? {} : { before }),
      });
      const [oldest] = changes;
      const more = oldest !== undefined && oldest.version > 1;
      const nameOf = await nameActors(deps, c.var.language);
      const named = changes.map((change) => ({ ...change, actorName: nameOf(change.actor) }));
      return c.json({ changes: named, ...(more ? { nextBefore: oldest.version } : {}) }, 200);
    })
    .openapi(compareVersions, async (c) => {
      const { kind, id } = c.req.valid("param");
      const { from, to } = c.req.valid("query");
      const { principal, language } = c.var;
      await readRecord(register, principal, kind, id);
      return c.json(await compareRecord(deps, { principal, language }, { kind, id }, { from, to }), 200);
    })
    .openapi(getReferrers, async (c) => {
      const { kind, id } = c.req.valid("param");
      const { principal } = c.var;
      await readRecord(register, principal, kind, id);
      return c.json(await listReferrers(register, principal, { kind, id }, c.req.valid("query")), 200);
    });
}
