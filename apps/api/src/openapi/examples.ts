import { fieldAt, type KindName, kindNames, kinds } from "@intersector/domain";
import { sampleRecords } from "@intersector/sample";
import { isValueField } from "../records/parse-filter.ts";
import type { Json } from "./components.ts";
import recorded from "./recorded-examples.json" with { type: "json" };

/** The generic schemas that stand for every kind. */
export const genericSchemas = [
  "AnyRecord",
  "RecordReply",
  "RecordPage",
  "CreateRecord",
  "ChangeRecord",
  "PatchRecord",
  "SparseRecord",
  "SparseRecordReply",
  "SparseRecordPage",
] as const;
export type GenericSchema = (typeof genericSchemas)[number];

/** Of one kind: its own schemas, under the name of the generic one, and parameters whose values are its own. */
export interface KindExamples {
  schemas: Partial<Record<GenericSchema, unknown>>;
  parameters: Readonly<Record<string, unknown>>;
}

/** What is shown beside the schemas of the document, to be seen before anything is sent. */
export interface Examples {
  kinds: Readonly<Record<KindName, KindExamples>>;
  /** Of the other named schemas. */
  schemas: Readonly<Record<string, unknown>>;
  /** Of replies that are no JSON: by operation and media type. */
  texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * Examples out of the sample register: of records its first of each kind, of all else what the API was asked and
 * answered over it (`scripts/record-examples.ts`).
 */
export function readExamples(): Examples {
  const own: Partial<Record<KindName, KindExamples>> = {};
  for (const { kind, id, body, state } of sampleRecords())
    own[kind] ??= examplesOfKind(kind, id, body, state);
  const lacking = kindNames.find((kind) => !own[kind]);
  if (lacking) throw new Error(`the sample has no ${lacking}`);
  return { ...recorded, kinds: own as Examples["kinds"] };
}

const envelope = {
  version: 1,
  createdAt: "2026-09-01T08:30:00.000Z",
  createdBy: "sample",
  updatedAt: "2026-09-01T08:30:00.000Z",
  updatedBy: "sample",
};
const may = { change: true, publish: true, withdraw: true, readHistory: true };

function examplesOfKind(kind: KindName, id: string, written: unknown, state = "published"): KindExamples {
  const body = kinds[kind].body.parse(written) as Json;
  const [[field, value] = ["", undefined]] = Object.entries(written as Json);
  const fields = Object.keys(body);
  const counted = fields.filter((name) => isValueField(fieldAt(kind, name)));
  const record = { kind, id, ...envelope, state, body };
  const sparse = { ...record, body: { [field]: body[field] } };
  const pageOf = (one: object) => ({ records: [one], total: 1, facets: {}, mayCreate: true });
  const schemas = {
    RecordReply: { record, may },
    RecordPage: pageOf(record),
    CreateRecord: { id, body: written, state: "draft" },
    ChangeRecord: { body: written },
    PatchRecord: { body: { [field]: value } },
    SparseRecordReply: { record: sparse, may },
    SparseRecordPage: pageOf(sparse),
  };
  const [first = "", ...others] = counted;
  return {
    schemas,
    parameters: {
      id,
      fields: fields.slice(0, 2).join(","),
      facets: [first, ...others.slice(0, 1)].join(","),
      filter: { [first]: body[first] },
    },
  };
}
