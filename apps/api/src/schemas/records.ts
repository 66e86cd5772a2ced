import { z } from "@hono/zod-openapi";
import { kindNames, LocalizedText, RecordEnvelope, RecordId, RecordState } from "@intersector/domain";

/** Why somebody writes; kept in the history, which has no place for what is no character. */
export const Reason = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .refine((text) => !text.includes("\0") && text.isWellFormed(), {
    params: { message: "wrongFormat", expected: "Unicode" },
  });

/** A record of any kind. The document of the API gives each kind's own schema in its place. */
export const AnyRecord = RecordEnvelope.extend({ body: z.record(z.string(), z.unknown()) }).meta({
  id: "AnyRecord",
});
export type AnyRecord = z.infer<typeof AnyRecord>;

/** A record with the chosen fields of its body (`fields`), as far as they are filled in. */
const SparseRecord = RecordEnvelope.extend({ body: z.record(z.string(), z.unknown()) }).meta({
  id: "SparseRecord",
});

/** What a link shows of a record, so that a page needs no further request. */
export const IncludedRecord = z
  .object({
    kind: z.enum(kindNames),
    id: RecordId,
    state: RecordState,
    title: z.union([LocalizedText, z.string()]),
    /** The unit that an activity belongs to, beside pairs of activities. */
    unit: RecordId.optional(),
  })
  .meta({ id: "IncludedRecord" });
export type IncludedRecord = z.infer<typeof IncludedRecord>;

/** The records that others refer to, by `kind:id`. Who may not read one does not find it here. */
export const Included = z.record(z.string(), IncludedRecord).meta({ id: "Included" });
export type Included = z.infer<typeof Included>;

/** What the reader may do with a record: which buttons a page shows. */
export const RecordPermissions = z
  .object({ change: z.boolean(), publish: z.boolean(), withdraw: z.boolean(), readHistory: z.boolean() })
  .meta({ id: "RecordPermissions" });
export type RecordPermissions = z.infer<typeof RecordPermissions>;

export const RecordReply = z
  .object({ record: AnyRecord, may: RecordPermissions, included: Included.optional() })
  .meta({ id: "RecordReply" });
export type RecordReply = z.infer<typeof RecordReply>;

/** The whole record, or with `fields` what was chosen of it. */
export const ChosenRecordReply = z.union([
  RecordReply,
  RecordReply.extend({ record: SparseRecord }).meta({ id: "SparseRecordReply" }),
]);

const FacetCount = z.object({ value: z.string(), count: z.number().int() }).meta({ id: "FacetCount" });

export const RecordPage = z
  .object({
    records: z.array(AnyRecord),
    total: z.number().int(),
    nextCursor: z.string().optional(),
    facets: z.record(z.string(), z.array(FacetCount)),
    /** True where the reader may create records of this kind. */
    mayCreate: z.boolean(),
    included: Included.optional(),
  })
  .meta({ id: "RecordPage" });
export type RecordPage = z.infer<typeof RecordPage>;

/** Whole records, or with `fields` what was chosen of each. */
export const ChosenRecordPage = z.union([
  RecordPage,
  RecordPage.extend({ records: z.array(SparseRecord) }).meta({ id: "SparseRecordPage" }),
]);

export const CreateRecord = z
  .strictObject({
    id: RecordId.optional(),
    body: z.record(z.string(), z.unknown()),
    /** `published` needs the permission to publish. */
    state: z.enum(["draft", "published"]).optional(),
    reason: Reason.optional(),
  })
  .meta({ id: "CreateRecord" });
export type CreateRecord = z.infer<typeof CreateRecord>;

export const ChangeRecord = z
  .strictObject({
    body: z.record(z.string(), z.unknown()),
    reason: Reason.optional(),
  })
  .meta({ id: "ChangeRecord" });
export type ChangeRecord = z.infer<typeof ChangeRecord>;

/** What of a body is to change: a JSON Merge Patch, in which `null` removes a field. */
export const PatchRecord = z
  .strictObject({
    body: z.record(z.string(), z.unknown()),
    reason: Reason.optional(),
  })
  .meta({ id: "PatchRecord" });

/** Why a step was taken; kept in the history. */
export const StepReason = z.strictObject({ reason: Reason.optional() }).meta({ id: "StepReason" });

export const RestoreRecord = z
  .strictObject({
    version: z.number().int().min(1),
    reason: Reason.optional(),
  })
  .meta({ id: "RestoreRecord" });

export const Referrers = z
  .object({
    /** By kind, then by id. A record that refers from two fields is here twice. */
    referrers: z.array(IncludedRecord.extend({ path: z.string() })),
    /** How many records of each kind refer to the record, on whichever page. */
    counts: z.array(z.object({ kind: z.enum(kindNames), count: z.number().int() })),
    /** The next page of the kind that was asked for. */
    nextCursor: z.string().optional(),
  })
  .meta({ id: "Referrers" });
