import { z } from "@hono/zod-openapi";
import { languages } from "@intersector/domain";

/** A parameter that may come several times, or once with commas, as in the example. */
export function stringList(example?: string) {
  return z
    .union([z.string(), z.array(z.string())])
    .meta(example === undefined ? {} : { examples: [example] })
    .transform((given) =>
      [given]
        .flat()
        .flatMap((part) => part.split(","))
        .filter((part) => part !== ""),
    );
}

/** The reader's language, where it differs from `Accept-Language`. */
export const Lang = z
  .enum(languages)
  .describe("The reader's language, where it differs from Accept-Language.")
  .optional();

export const LangQuery = z.object({ lang: Lang });

/** How many to give: 1 to 500. */
export const Limit = z.coerce
  .number<string | number>()
  .int()
  .min(1)
  .max(500)
  .describe("How many to give: 1 to 500.");
