import { z } from "@hono/zod-openapi";
import { kindNames, RecordChange } from "@intersector/domain";
import { Lang, Limit, StringList } from "./query.ts";
import { IncludedRecord } from "./records.ts";

export const SearchQuery = z.object({
  q: z.string().trim().min(1).max(200),
  kinds: StringList.pipe(z.array(z.enum(kindNames))).optional(),
  limit: Limit.optional(),
  lang: Lang,
});

export const SearchReply = z
  .object({
    hits: z.array(
      IncludedRecord.extend({
        rank: z.number(),
        /** The words around the match, with `[[` and `]]` about what matched. */
        excerpt: z.string(),
      }),
    ),
  })
  .meta({ id: "SearchReply" });
export type SearchReply = z.infer<typeof SearchReply>;

export const ChangesQuery = z.object({
  kind: z.enum(kindNames).optional(),
  /** Only changes before this sequence number. */
  before: z.coerce.number<string | number>().int().min(1).optional(),
  limit: Limit.optional(),
});

/** The latest changes, newest first, without their bodies. */
export const ChangesReply = z
  .object({
    changes: z.array(
      RecordChange.omit({ body: true, previousHash: true }).extend({ title: IncludedRecord.shape.title }),
    ),
    nextBefore: z.number().int().optional(),
  })
  .meta({ id: "ChangesReply" });
export type ChangesReply = z.infer<typeof ChangesReply>;
