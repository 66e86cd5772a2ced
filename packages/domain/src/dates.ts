import { z } from "zod";

function isRealDate(value: string): boolean {
  try {
    Temporal.PlainDate.from(value, { overflow: "reject" });
    return true;
  } catch (error) {
    // Where the platform has no Temporal, every day would seem not to exist.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** A calendar day, `2026-04-28`. A day that does not exist (`2026-02-30`) is refused. */
export const CalendarDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { abort: true, error: "notADate" })
  .refine(isRealDate, { params: { message: "dateDoesNotExist" } })
  .meta({ format: "date" });
export type CalendarDate = z.infer<typeof CalendarDate>;

/** A year of the common era, as a number. The Union was founded in 1865. */
export const Year = z.number().int().min(1865).max(2200);

/** Days from `from` to `to`, both included. An open end is left out. */
export const Period = z
  .strictObject({ from: CalendarDate.optional(), to: CalendarDate.optional() })
  .refine((period) => !period.from || !period.to || period.from <= period.to, {
    path: ["to"],
    params: { message: "periodEndsBeforeItStarts" },
  })
  .meta({ id: "Period" });
export type Period = z.infer<typeof Period>;

/** How often something comes back. */
export const Recurrence = z.enum([
  "weekly",
  "monthly",
  "quarterly",
  "halfYearly",
  "yearly",
  "everyTwoYears",
  "everyFourYears",
]);
export type Recurrence = z.infer<typeof Recurrence>;

/** True where two periods share at least one day. An open end reaches for ever. */
export function periodsOverlap(a: Period, b: Period): boolean {
  return (a.from ?? "") <= (b.to ?? "9999-12-31") && (b.from ?? "") <= (a.to ?? "9999-12-31");
}
