import { z } from "zod";
import { form } from "./terms/type-terms.ts";

/** An amount in a currency (ISO 4217). The Union budgets in Swiss francs; lists of others come in dollars. */
export const Money = z
  .strictObject({
    amount: z.number().nonnegative(),
    currency: z.string().regex(/^[A-Z]{3}$/, form("currencyCode")),
  })
  .meta({ id: "Money" });
export type Money = z.infer<typeof Money>;
