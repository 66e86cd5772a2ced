import { z } from "@hono/zod-openapi";
import { kindNames, RecordId, RecordState } from "@intersector/domain";
import { FileFormat } from "./imports.ts";
import { Lang, Limit, stringList } from "./query.ts";

export const KindParam = z.object({ kind: z.enum(kindNames) });
export const RecordParam = KindParam.extend({ id: RecordId });

const Include = z
  .literal("references")
  .describe("Gives in `included` the titles of what the records refer to.");

const Fields = stringList()
  .describe("The fields of the body that each record comes with, with commas; left out, all that it has.")
  .optional();

const chosen = {
  q: z
    .string()
    .trim()
    .max(200)
    .describe("Words that a record holds, in any of the six languages.")
    .meta({ examples: ["accessibility"] })
    .optional(),
  sort: z
    .string()
    .max(100)
    .describe("`title`, `updatedAt`, `id` or a field; with `-` before it, descending.")
    .meta({ examples: ["-updatedAt"] })
    .optional(),
  state: stringList("published,draft")
    .pipe(z.array(RecordState))
    .describe("States, with commas. Left out: published and draft, as far as the reader may see them.")
    .optional(),
  lang: Lang,
};

/** Beside what is named: filters. */
const filters = z.union([z.string(), z.array(z.string())]);

/**
 * What a list may be asked. Beside these: `filter[path]=value` (several mean any of them), `filter[path][atLeast]`,
 * `filter[path][atMost]` and `filter[path][exists]`, with paths in the body such as `unit` or `period.from`.
 */
export const ListRecordsQuery = z
  .object({
    ...chosen,
    cursor: z.string().max(2000).describe("The `nextCursor` of the page before.").optional(),
    offset: z.coerce
      .number<string | number>()
      .int()
      .min(0)
      .max(100_000)
      .describe("How many records are skipped, after the cursor where there is one: 0 to 100000.")
      .optional(),
    limit: Limit.optional(),
    facets: stringList()
      .describe("Fields whose values are counted over all that matches, with commas.")
      .optional(),
    include: Include.optional(),
    fields: Fields,
  })
  .catchall(filters);

/** What an export may be asked: the same choice of records, all of them. */
export const ExportQuery = z
  .object({
    ...chosen,
    format: FileFormat.default("xlsx").describe("The format of the file."),
    fields: stringList("title,unit,period")
      .describe(
        "The columns beside the id, in their order, with commas: fields, headings such as `title.fr`, and `recordState`; left out, all of them.",
      )
      .optional(),
  })
  .catchall(filters);

/** The parameters that a query of a list names; its others are filters. */
export function namedParameters(query: z.ZodObject): ReadonlySet<string> {
  return new Set(Object.keys(query.shape));
}

export const ReadRecordQuery = z.object({ include: Include.optional(), fields: Fields, lang: Lang });

/** `If-Match`: the version that the writer has read, `"7"`. Without it nothing is written (428). */
export const IfMatch = z.object({
  "If-Match": z
    .string()
    .describe('The version that the writer has read: `"7"`.')
    .meta({ examples: ['"7"'] })
    .optional(),
});

export const HistoryQuery = z.object({
  before: z.coerce
    .number<string | number>()
    .int()
    .min(1)
    .describe("Only versions before this one: the `nextBefore` of the page before.")
    .optional(),
  limit: Limit.optional(),
  lang: Lang,
});

export const ReferrersQuery = z.object({
  from: z.enum(kindNames).describe("Only records of this kind, page after page.").optional(),
  cursor: z.string().max(2000).describe("The `nextCursor` of the page before; goes with `from`.").optional(),
  limit: Limit.describe("How many of each kind: 1 to 500; 100 where left out.").optional(),
  lang: Lang,
});
export type ReferrersQuery = z.output<typeof ReferrersQuery>;
