import { z } from "@hono/zod-openapi";

export const Health = z
  .object({
    /** The process answers. */
    live: z.literal(true),
    /** The database, its migrations and the queue answer too. */
    ready: z.boolean(),
    database: z.boolean(),
    queue: z.boolean(),
    uptimeSeconds: z.number().int(),
  })
  .meta({ id: "Health" });
export type Health = z.infer<typeof Health>;
