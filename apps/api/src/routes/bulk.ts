import { createRoute } from "@hono/zod-openapi";
import type { RouteDeps } from "../app-deps.ts";
import { guarded } from "../middleware/guard.ts";
import { singleProblemOf } from "../problem.ts";
import { writeEach, writeTogether } from "../records/write-bulk.ts";
import { newRouter } from "../router.ts";
import { type BulkItem, type BulkItemResult, BulkReply, BulkRequest } from "../schemas/bulk.ts";
import { json, jsonBody } from "../schemas/replies.ts";

const writeBulk = createRoute({
  method: "post",
  path: "/bulk",
  operationId: "writeBulk",
  tags: ["Records"],
  summary: "Many writes at once: new records, changes, patches, publishing, withdrawing",
  description:
    "`together` writes all or nothing in one transaction, and items may refer to one another; what is refused comes as a problem that names every refused item. `each` tries every item by itself and gives a result for each. Every item needs the permission of its own.",
  ...guarded("write"),
  request: { body: jsonBody(BulkRequest) },
  responses: { 200: json(BulkReply, "A result for each item, in their order.") },
});

/** Many writes in one request. */
export function bulkRoutes({ register }: RouteDeps) {
  return newRouter().openapi(writeBulk, async (c) => {
    const { mode, items, reason } = c.req.valid("json");
    const { principal, language, requestId } = c.var;
    const work = { register, principal, ...(reason === undefined ? {} : { reason }) };
    const tried =
      mode === "each"
        ? await writeEach(work, items)
        : (await writeTogether(work, items)).map((record) => ({ record }));
    const results = tried.map((outcome, index): BulkItemResult => {
      const item = items[index] as BulkItem;
      if ("error" in outcome) {
        const problem = singleProblemOf(outcome.error, language, requestId, item.kind);
        const { status } = problem;
        return { status, kind: item.kind, ...(item.id === undefined ? {} : { id: item.id }), problem };
      }
      const { kind, id, version, state } = outcome.record;
      return { status: item.operation === "create" ? 201 : 200, kind, id, version, state };
    });
    const refused = results.filter(({ problem }) => problem).length;
    return c.json({ results, written: results.length - refused, refused }, 200);
  });
}
