import { z } from "@hono/zod-openapi";
import { kindNames, RecordChange } from "@intersector/domain";
import { ImportState } from "./imports.ts";
import { Lang } from "./query.ts";

const Sequence = z.coerce.number<string | number>().int().min(0);

export const EventsQuery = z.object({
  after: Sequence.describe(
    "The sequence number of the last change that the listener knows; left out, what is written from now on.",
  ).optional(),
  follow: z
    .enum(["true", "false"])
    .default("true")
    .describe("`false`: the stream ends when it has told what there is.")
    .optional(),
  lang: Lang,
});

export const EventsHeaders = z.object({
  "Last-Event-ID": z
    .string()
    .describe("As `after`, sent by browsers that connect again; goes before `after`.")
    .meta({ examples: ["1042"] })
    .optional(),
});

/** `change`: a new version of a record that the listener may read. Its `id` in the stream is its sequence number. */
export const ChangeEvent = RecordChange.pick({
  sequence: true,
  id: true,
  version: true,
  operation: true,
  state: true,
  at: true,
})
  .extend({
    kind: z.enum(kindNames),
    /** Who wrote, where the listener may know it: the id, and what they are called. */
    actor: z.string().optional(),
    actorName: z.string().optional(),
    /** True where the listener wrote it. */
    mine: z.boolean(),
  })
  .meta({ id: "ChangeEvent" });
export type ChangeEvent = z.infer<typeof ChangeEvent>;

/** `job`: how far an import or an analysis is. */
export const JobEvent = z
  .object({
    job: z.enum(["import", "analysis"]),
    id: z.string(),
    state: z.union([ImportState, z.enum(["queued", "running", "done", "failed", "cancelled"])]),
    /** 0 to 1 of the work that is under way. */
    progress: z.number().min(0).max(1),
    /** The file of an import. */
    fileName: z.string().optional(),
    /** True where the listener began it. */
    mine: z.boolean(),
  })
  .meta({ id: "JobEvent" });
export type JobEvent = z.infer<typeof JobEvent>;

/** `ready`: the stream has begun, after this entry of the log. */
export const ReadyEvent = z.object({ sequence: z.number().int() }).meta({ id: "ReadyEvent" });
