import { z } from "@hono/zod-openapi";
import { NamedChange } from "./changes.ts";
import { Included } from "./records.ts";

/** The versions of a record, oldest first: the latest of those before `nextBefore`, where there are more. */
export const History = z
  .object({ changes: z.array(NamedChange), nextBefore: z.number().int().optional() })
  .meta({ id: "History" });

/** Two versions of a record, with what they refer to. */
export const Comparison = z
  .object({
    from: z.number().int(),
    to: z.number().int(),
    differences: z.array(
      z.object({
        path: z.array(z.union([z.string(), z.number()])),
        before: z.unknown().optional(),
        after: z.unknown().optional(),
      }),
    ),
    before: NamedChange,
    after: NamedChange,
    included: Included,
  })
  .meta({ id: "Comparison" });
export type Comparison = z.infer<typeof Comparison>;
