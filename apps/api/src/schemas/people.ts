import { z } from "@hono/zod-openapi";
import { LocalizedText, ProvenanceStatus, RecordId, vocabulary } from "@intersector/domain";
import { IncludedRecord } from "./records.ts";

const Duty = z.object({
  duty: z.enum(["focalPoint", "alternate", "coordinator", "chair", "action"]),
  /** The record that says so. */
  record: IncludedRecord,
  /** The theme, topic or group that it is about. */
  about: IncludedRecord.optional(),
  status: ProvenanceStatus,
});

const Place = z.object({
  record: RecordId,
  /** The theme or topic. */
  about: IncludedRecord,
  unit: IncludedRecord.optional(),
  /** For who may see persons. */
  person: IncludedRecord.optional(),
  alternate: z.boolean(),
  status: ProvenanceStatus,
});

/** Who answers for what in coordination, and which places nobody holds. */
export const People = z
  .object({
    /** For who may see persons; empty for everybody else. */
    people: z.array(
      z.object({
        person: IncludedRecord,
        position: LocalizedText.optional(),
        unit: IncludedRecord.optional(),
        side: vocabulary("side").optional(),
        country: LocalizedText.optional(),
        status: ProvenanceStatus,
        duties: z.array(Duty),
      }),
    ),
    sides: z.array(
      z.object({ side: vocabulary("side"), places: z.array(Place), vacant: z.array(IncludedRecord) }),
    ),
    advisoryGroups: z.array(
      z.object({
        advisoryGroup: vocabulary("advisoryGroup"),
        places: z.array(Place),
        vacant: z.array(IncludedRecord),
      }),
    ),
  })
  .meta({ id: "People" });
export type People = z.infer<typeof People>;
