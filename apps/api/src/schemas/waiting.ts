import { z } from "@hono/zod-openapi";
import { waitingReasons } from "@intersector/coordination";
import { CalendarDate, LocalizedText, vocabulary } from "@intersector/domain";
import { IncludedRecord } from "./records.ts";

const WaitingItem = z.object({
  record: IncludedRecord,
  since: CalendarDate.optional(),
  /** The day by which it is due. */
  until: CalendarDate.optional(),
  /** 0 is today; below it, the thing is late. */
  daysLeft: z.number().int().optional(),
  /** Units that have not answered, or that the action is for. */
  units: z.array(IncludedRecord).optional(),
  /** Sides that have nobody to speak for them. */
  sides: z.array(vocabulary("side")).optional(),
  /** Advisory groups that have named nobody. */
  advisoryGroups: z.array(vocabulary("advisoryGroup")).optional(),
  /** What a meeting's deadline is for. */
  what: LocalizedText.optional(),
});

/** What waits for the reader, by why it waits: groups with something late first. */
export const Waiting = z
  .object({
    today: CalendarDate,
    total: z.number().int(),
    late: z.number().int(),
    groups: z.array(
      z.object({
        reason: z.enum(waitingReasons),
        count: z.number().int(),
        late: z.number().int(),
        /** The first of them: `count` says how many there are. */
        items: z.array(WaitingItem),
      }),
    ),
  })
  .meta({ id: "Waiting" });
export type Waiting = z.infer<typeof Waiting>;
