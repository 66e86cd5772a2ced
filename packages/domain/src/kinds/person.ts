import { z } from "zod";
import { defineKind } from "../define-kind.ts";
import { reference } from "../identifiers.ts";
import { LocalizedText } from "../localized-text-schema.ts";
import { form } from "../terms/type-terms.ts";

/** Somebody with a responsibility in coordination: staff (of a unit) or a delegate (of a country or member). */
export const personKind = defineKind({
  name: "person",
  fields: {
    name: z.string().trim().min(1).max(200),
    honorific: LocalizedText.optional(),
    position: LocalizedText.optional(),
    unit: reference("unit").optional(),
    /** ISO 3166-1 alpha-3, for a delegate. */
    country: z
      .string()
      .regex(/^[A-Z]{3}$/, form("countryCode"))
      .optional(),
    countryName: LocalizedText.optional(),
    email: z.email().optional(),
  },
  title: (body) => body.name,
  searched: ["position"],
});
export const Person = personKind.body;
export type Person = z.infer<typeof Person>;
