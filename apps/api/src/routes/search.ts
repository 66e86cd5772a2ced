import { createRoute } from "@hono/zod-openapi";
import type { RouteDeps } from "../app-deps.ts";
import { guarded, open } from "../middleware/guard.ts";
import { toIncluded } from "../records/present.ts";
import { searchReadable } from "../records/search-readable.ts";
import { titlesOfRecords } from "../records/title-of-record.ts";
import { newRouter } from "../router.ts";
import { json } from "../schemas/replies.ts";
import { ChangesQuery, ChangesReply, SearchQuery, SearchReply } from "../schemas/search.ts";

const search = createRoute({
  method: "get",
  path: "/search",
  operationId: "search",
  tags: ["Records"],
  summary: "Full-text search in the six languages, over every kind that the reader may see",
  ...open,
  request: { query: SearchQuery },
  responses: { 200: json(SearchReply, "The records found, the best first.") },
});

const listChanges = createRoute({
  method: "get",
  path: "/changes",
  operationId: "listChanges",
  tags: ["Records"],
  summary: "What was written last, newest first",
  ...guarded("readHistory"),
  request: { query: ChangesQuery },
  responses: { 200: json(ChangesReply, "The changes, without their bodies.") },
});

/** Finding a record, and following what is written. */
export function searchRoutes({ register }: RouteDeps) {
  return newRouter()
    .openapi(search, async (c) => {
      const { q, kinds, limit } = c.req.valid("query");
      const hits = await searchReadable(register, c.var.principal, q, {
        ...(kinds ? { kinds } : {}),
        ...(limit === undefined ? {} : { limit }),
      });
      const titles = await titlesOfRecords(
        register,
        c.var.principal,
        hits.map(({ record }) => record),
      );
      return c.json(
        {
          hits: hits.map(({ record, rank, excerpt }, at) => ({
            ...toIncluded(record),
            title: titles[at] ?? record.id,
            rank,
            excerpt,
          })),
        },
        200,
      );
    })
    .openapi(listChanges, async (c) => {
      const { kind, before, limit = 50 } = c.req.valid("query");
      const changes = await register.recentChanges({
        limit,
        ...(kind ? { kind } : {}),
        ...(before === undefined ? {} : { before }),
      });
      const titles = await titlesOfRecords(register, c.var.principal, changes);
      const last = changes.at(-1);
      return c.json(
        {
          changes: changes.map(({ body: _, previousHash: __, ...change }, at) => ({
            ...change,
            title: titles[at] ?? change.id,
          })),
          ...(last && changes.length === limit ? { nextBefore: last.sequence } : {}),
        },
        200,
      );
    });
}
