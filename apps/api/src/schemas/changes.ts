import { z } from "@hono/zod-openapi";
import { kindNames, RecordChange, RecordId } from "@intersector/domain";
import { Lang, Limit } from "./query.ts";
import { IncludedRecord } from "./records.ts";

/** Who wrote, as the log holds it. */
const Actor = z.string().min(1).max(200);
const Operation = RecordChange.shape.operation;

export const ChangesQuery = z.object({
  kind: z.enum(kindNames).optional(),
  id: RecordId.describe("Only changes of the record with this id; goes with `kind`.")
    .meta({ examples: ["topic-accessibility"] })
    .optional(),
  actor: Actor.describe("Only what this person wrote: an `actor` of the changes.")
    .meta({ examples: ["sample-secretary"] })
    .optional(),
  operation: Operation.optional(),
  from: z.iso
    .datetime({ offset: true })
    .describe("Only what was written at this instant or later.")
    .meta({ examples: ["2026-09-01T00:00:00Z"] })
    .optional(),
  to: z.iso
    .datetime({ offset: true })
    .describe("Only what was written before this instant.")
    .meta({ examples: ["2026-10-01T00:00:00Z"] })
    .optional(),
  before: z.coerce
    .number<string | number>()
    .int()
    .min(1)
    .describe("Only changes before this sequence number: the `nextBefore` of the page before.")
    .optional(),
  limit: Limit.optional(),
  lang: Lang,
});

/** One version of a record with who wrote it, in words. */
export const NamedChange = RecordChange.extend({
  /** What `actor` is called in the reader's language. */
  actorName: z.string(),
}).meta({ id: "NamedChange" });
export type NamedChange = z.infer<typeof NamedChange>;

/** The latest changes, newest first, without their bodies. */
export const ChangesReply = z
  .object({
    changes: z.array(
      NamedChange.omit({ body: true, previousHash: true }).extend({ title: IncludedRecord.shape.title }),
    ),
    nextBefore: z.number().int().optional(),
  })
  .meta({ id: "ChangesReply" });
export type ChangesReply = z.infer<typeof ChangesReply>;

export const ActorList = z
  .object({
    actors: z.array(z.object({ actor: z.string(), actorName: z.string(), changes: z.number().int() })),
  })
  .meta({ id: "ActorList" });
