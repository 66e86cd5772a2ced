import { z } from "@hono/zod-openapi";
import { kindNames, RecordId, RecordState } from "@intersector/domain";
import { SingleProblem } from "../problem.ts";
import { Reason } from "./records.ts";

/** How many writes one bulk may hold. */
const mostItems = 500;

const operations = ["create", "change", "patch", "publish", "withdraw"] as const;
type Operation = (typeof operations)[number];
type Field = "id" | "version" | "body" | "state";

const needed: Record<Operation, readonly Field[]> = {
  create: ["body"],
  change: ["id", "version", "body"],
  patch: ["id", "version", "body"],
  publish: ["id", "version"],
  withdraw: ["id", "version"],
};
const taken: Record<Operation, readonly Field[]> = { ...needed, create: ["id", "body", "state"] };

/** One write. `create` takes `id`, `body` and `state`; the others need `id` and the `version` that was read. */
export const BulkItem = z
  .strictObject({
    operation: z.enum(operations),
    kind: z.enum(kindNames),
    id: RecordId.optional(),
    version: z.number().int().min(1).optional(),
    /** Of `patch`: a JSON Merge Patch. */
    body: z.record(z.string(), z.unknown()).optional(),
    state: z.enum(["draft", "published"]).optional(),
    reason: Reason.optional(),
  })
  .superRefine((item, context) => {
    for (const field of ["id", "version", "body", "state"] as const) {
      const isThere = item[field] !== undefined;
      if (!isThere && needed[item.operation].includes(field)) {
        context.addIssue({ code: "custom", path: [field], params: { message: "required" } });
      } else if (isThere && !taken[item.operation].includes(field)) {
        context.addIssue({ code: "custom", path: [field], params: { message: "unknownField", field } });
      }
    }
  })
  .meta({ id: "BulkItem" });
export type BulkItem = z.infer<typeof BulkItem>;

export const BulkRequest = z
  .strictObject({
    /** `together`: all or nothing, and items may refer to one another. `each`: every item by itself. */
    mode: z.enum(["together", "each"]).default("together"),
    items: z.array(BulkItem).min(1).max(mostItems),
    reason: Reason.optional(),
  })
  .meta({ id: "BulkRequest" });

export const BulkItemResult = z
  .object({
    /** What the item would have been answered by itself. */
    status: z.number().int(),
    kind: z.enum(kindNames),
    id: RecordId.optional(),
    version: z.number().int().optional(),
    state: RecordState.optional(),
    problem: SingleProblem.optional(),
  })
  .meta({ id: "BulkItemResult" });
export type BulkItemResult = z.infer<typeof BulkItemResult>;

/** A result for each item, in their order. */
export const BulkReply = z
  .object({ results: z.array(BulkItemResult), written: z.number().int(), refused: z.number().int() })
  .meta({ id: "BulkReply" });
export type BulkReply = z.infer<typeof BulkReply>;
