import { z } from "@hono/zod-openapi";
import {
  IdenticalGroup,
  LocalizedText,
  OverlapAnalysis,
  OverlapLeftOut,
  OverlapPair,
  RecordId,
  vocabulary,
} from "@intersector/domain";
import { Lang, Limit, stringList } from "./query.ts";
import { AnyRecord, Included, IncludedRecord } from "./records.ts";

const AnalysisState = z
  .enum(["queued", "running", "done", "failed", "cancelled"])
  .meta({ id: "AnalysisState" });

/** One comparison of the activities with one another, as a list shows it. */
export const AnalysisSummary = z
  .object({
    id: z.string(),
    state: AnalysisState,
    /** 0 to 1. */
    progress: z.number().min(0).max(1),
    threshold: z.number().min(0).max(1),
    createdAt: z.iso.datetime(),
    createdBy: z.string(),
    finishedAt: z.iso.datetime().optional(),
    error: z.string().optional(),
    counts: OverlapAnalysis.shape.counts.optional(),
  })
  .meta({ id: "AnalysisSummary" });
export type AnalysisSummary = z.infer<typeof AnalysisSummary>;

export const AnalysisReply = AnalysisSummary.extend({
  leftOut: z.array(OverlapLeftOut).optional(),
  identical: z.array(IdenticalGroup).optional(),
}).meta({ id: "AnalysisReply" });
export type AnalysisReply = z.infer<typeof AnalysisReply>;

export const AnalysisList = z
  .object({
    analyses: z.array(AnalysisSummary),
    /** The threshold of an analysis that states none. */
    defaultThreshold: z.number().min(0).max(1),
  })
  .meta({ id: "AnalysisList" });

export const StartAnalysis = z
  .strictObject({
    /** From which score on a pair is kept, 0 to 1. Left out, the threshold that the evaluation chose. */
    threshold: z.number().min(0.05).max(1).optional(),
    /** Only the activities of these units and of those under them; all of them where left out. */
    units: z.array(RecordId).max(500).optional(),
  })
  .meta({ id: "StartAnalysis" });

export const AnalysisParam = z.object({
  id: RecordId.meta({ examples: ["019fb5f4-4f4a-74f9-8f83-6a0b6d3c1a20"] }),
});
export const PairParam = AnalysisParam.extend({
  a: RecordId.meta({ examples: ["bdt-giga"] }),
  b: RecordId.meta({ examples: ["gs-giga"] }),
});

export const PairsQuery = z.object({
  class: stringList("overlap,duplication")
    .pipe(z.array(vocabulary("overlapClass")))
    .optional(),
  minScore: z.coerce.number<string | number>().min(0).max(1).optional(),
  /** An activity that must be one of the two. */
  activity: RecordId.meta({ examples: ["bdt-giga"] }).optional(),
  units: stringList("bdt,tsb").pipe(z.array(RecordId)).optional(),
  /** Only pairs between different sides, or different units. */
  across: z.enum(["sides", "units"]).optional(),
  /** Only pairs between these two sides; the same one twice for pairs within it. */
  between: stringList("ITU-D,ITU-T")
    .pipe(z.tuple([vocabulary("side"), vocabulary("side")]))
    .optional(),
  cursor: z.string().max(2000).optional(),
  limit: Limit.optional(),
  lang: Lang,
});

/** Which part of a list that does not change any more. */
export const SliceQuery = z.object({
  /** How many to pass over: the `nextAfter` of the page before. */
  after: z.coerce.number<string | number>().int().min(0).optional(),
  limit: Limit.optional(),
  lang: Lang,
});
export type SliceQuery = z.output<typeof SliceQuery>;

export const IdenticalPage = z
  .object({
    /** With the facts as sentences in the reader's language. */
    groups: z.array(IdenticalGroup.extend({ sentences: z.array(z.string()) })),
    total: z.number().int(),
    nextAfter: z.number().int().optional(),
    included: Included,
  })
  .meta({ id: "IdenticalPage" });

/** How many pairs stand between two sides, by class. Pairs with a unit of no side are in none of them. */
export const SidePairCounts = z
  .object({
    counts: z.array(
      z.object({
        /** Before `b` in the alphabet; the same where both activities are of one side. */
        a: vocabulary("side"),
        b: vocabulary("side"),
        class: vocabulary("overlapClass"),
        pairs: z.number().int(),
      }),
    ),
  })
  .meta({ id: "SidePairCounts" });

export const LeftOutPage = z
  .object({
    leftOut: z.array(OverlapLeftOut),
    total: z.number().int(),
    nextAfter: z.number().int().optional(),
    included: Included,
  })
  .meta({ id: "LeftOutPage" });

/** What the terms of mandates and of strategic nodes are called, by term. */
const TermNames = z.record(z.string(), z.union([LocalizedText, z.string()]));

/** Pairs, the highest score first; the activities and their units are in `included`. */
export const PairPage = z
  .object({
    pairs: z.array(OverlapPair),
    total: z.number().int(),
    nextCursor: z.string().optional(),
    included: Included,
    names: TermNames,
  })
  .meta({ id: "PairPage" });
export type PairPage = z.infer<typeof PairPage>;

/** A pair with both records, side by side. */
export const PairReply = z
  .object({
    pair: OverlapPair,
    a: AnyRecord,
    b: AnyRecord,
    included: Included,
    names: TermNames,
    /** Why the two are a pair and have their class, in the reader's language. */
    summary: z.string(),
    /** The facts of the pair as sentences in the reader's language, in their order. */
    sentences: z.array(z.string()),
    /** The overlap cases that hold both activities. */
    cases: z.array(IncludedRecord),
    mayOpenCase: z.boolean(),
  })
  .meta({ id: "PairReply" });
export type PairReply = z.infer<typeof PairReply>;
