import { createRoute } from "@hono/zod-openapi";
import type { RouteDeps } from "../app-deps.ts";
import { open } from "../middleware/guard.ts";
import { toIncluded } from "../records/present.ts";
import { searchReadable } from "../records/search-readable.ts";
import { titlesOfRecords } from "../records/title-of-record.ts";
import { newRouter } from "../router.ts";
import { json } from "../schemas/replies.ts";
import { SearchQuery, SearchReply } from "../schemas/search.ts";

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

/** Finding a record. */
export function searchRoutes({ register }: RouteDeps) {
  return newRouter().openapi(search, async (c) => {
    const { q, kinds, limit } = c.req.valid("query");
    const { hits, counts } = await searchReadable(register, c.var.principal, q, {
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
        counts,
        hits: hits.map(({ record, rank, excerpt, language }, at) => ({
          ...toIncluded(record),
          title: titles[at] ?? record.id,
          rank,
          excerpt,
          ...(language === undefined ? {} : { language }),
        })),
      },
      200,
    );
  });
}
