import type { RegisterRecord, ResolutionReference, Side } from "@intersector/domain";
import type { OverlapSubject } from "./overlap-subject.ts";

/** What an activity's record only points at. */
export interface ActivityContext {
  /** The side that a unit belongs to, by itself or through its parents. */
  sideOf: (unitId: string) => Side | undefined;
  /** How a resolution's record is cited, or its canonical form (`PP 191`); undefined where it has no number yet. */
  citationOf: (resolutionId: string) => ResolutionReference | string | undefined;
}

/**
 * An activity of the register as the comparison takes it. A resolution that cannot be cited yet is compared by its
 * record's id.
 * @example
 * subjectOfActivity(record, { sideOf: () => "ITU-D", citationOf: () => "PP 191" }).side //=> "ITU-D"
 */
export function subjectOfActivity(
  { id, body }: Pick<RegisterRecord<"activity">, "id" | "body">,
  { sideOf, citationOf }: ActivityContext,
): OverlapSubject {
  const side = sideOf(body.unit);
  return {
    id,
    title: body.title,
    unit: body.unit,
    category: body.category,
    partners: body.partners,
    audience: body.audience,
    regions: body.regions,
    countries: body.countries,
    planNodes: body.planNodes,
    frameworkItems: body.frameworkItems,
    resolutions: body.resolutions.map((resolution) => citationOf(resolution) ?? resolution),
    outputs: body.outputs,
    ...(side === undefined ? {} : { side }),
    ...(body.description === undefined ? {} : { description: body.description }),
    ...(body.purpose === undefined ? {} : { purpose: body.purpose }),
    ...(body.period === undefined ? {} : { period: body.period }),
    ...(body.recurrence === undefined ? {} : { recurrence: body.recurrence }),
    ...(body.parent === undefined ? {} : { parent: body.parent }),
    ...(body.budget === undefined ? {} : { budget: body.budget }),
  };
}
