import { z } from "@hono/zod-openapi";
import { kindNames } from "@intersector/domain";

/** One field of a kind, as a form or a table needs it. */
export const FieldDescription = z
  .object({
    path: z.string(),
    label: z.string(),
    type: z.string(),
    /** True where every record has it. */
    required: z.boolean(),
    list: z.boolean(),
    vocabulary: z.string().optional(),
    values: z.array(z.object({ value: z.string(), label: z.string() })).optional(),
    references: z.array(z.enum(kindNames)).optional(),
  })
  .meta({ id: "FieldDescription" });
export type FieldDescription = z.infer<typeof FieldDescription>;

export const KindDescription = z
  .object({
    name: z.enum(kindNames),
    label: z.string(),
    plural: z.string(),
    /** True where published records are open to everybody. */
    public: z.boolean(),
    may: z.object({ read: z.boolean(), create: z.boolean() }),
    fields: z.array(FieldDescription),
    /** JSON Schema (2020-12) of the body that a writer sends. */
    schema: z.record(z.string(), z.unknown()),
  })
  .meta({ id: "KindDescription" });
export type KindDescription = z.infer<typeof KindDescription>;

export const KindList = z.object({ kinds: z.array(KindDescription) }).meta({ id: "KindList" });
