import { z } from "@hono/zod-openapi";
import { kindNames } from "@intersector/domain";
import { Lang, Limit, stringList } from "./query.ts";
import { IncludedRecord } from "./records.ts";

export const SearchQuery = z.object({
  q: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .meta({ examples: ["accessibility"] }),
  kinds: stringList("topic,activity")
    .pipe(z.array(z.enum(kindNames)))
    .optional(),
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
        /** In which language the excerpt stands, where it is in one: `fr`. */
        language: z.string().optional(),
      }),
    ),
    /** How many records of each kind are found, also of kinds that were not asked for; the most first. */
    counts: z.array(z.object({ kind: z.enum(kindNames), count: z.number().int() })),
  })
  .meta({ id: "SearchReply" });
export type SearchReply = z.infer<typeof SearchReply>;
