import { type CalendarDate, type RecordId, type Side, sides } from "@intersector/domain";
import { type VacancyReason, vacancyOf } from "./held-places.ts";
import type { KeptRecord } from "./kept-record.ts";

/** A side that has nobody to speak for it on a theme. `alternateOnly`: an alternate is named, and no principal. */
export interface MissingFocalPoint {
  theme: RecordId;
  side: Side;
  reason: VacancyReason | "alternateOnly";
}

/**
 * The places of ISC-TF's list that nobody holds today. Each area of mutual interest needs a focal point from ITU-R,
 * ITU-T, ITU-D and the General Secretariat; a side that has named a unit and no person yet has one.
 * @see the ITU's page on intersectoral coordination: "focal points of the Bureaux and of the General Secretariat"
 * @returns one entry for each theme and side, in the order of the themes and of the sides.
 * @example
 * missingFocalPoints([accessibility], [ofItuR, ofItuT, ofItuD], "2026-04-28")
 * //=> [{ theme: "accessibility", side: "GS", reason: "none" }]
 */
export function missingFocalPoints(
  themes: readonly Pick<KeptRecord<"theme">, "id">[],
  focalPoints: readonly KeptRecord<"focalPoint">[],
  today: CalendarDate,
): MissingFocalPoint[] {
  return themes.flatMap(({ id: theme }) =>
    sides.flatMap((side) => {
      const named = focalPoints.filter(({ body }) => body.theme === theme && body.side === side);
      const principals = named.filter(({ body }) => !body.alternate);
      const vacancy = vacancyOf(
        principals.map(({ body }) => body.period),
        today,
      );
      if (vacancy === undefined) return [];
      const alternates = named.filter(({ body }) => body.alternate).map(({ body }) => body.period);
      const reason = vacancyOf(alternates, today) === undefined ? ("alternateOnly" as const) : vacancy;
      return [{ theme, side, reason }];
    }),
  );
}
