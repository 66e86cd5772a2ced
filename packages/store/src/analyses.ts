import type { OverlapAnalysis, OverlapFindings, OverlapPair, Side } from "@intersector/domain";

export interface StoredAnalysis {
  id: string;
  state: "queued" | "running" | "done" | "failed" | "cancelled";
  /** 0 to 1. */
  progress: number;
  threshold: number;
  createdAt: string;
  createdBy: string;
  finishedAt?: string;
  error?: string;
  counts?: OverlapAnalysis["counts"];
  leftOut?: OverlapAnalysis["leftOut"];
  identical?: OverlapAnalysis["identical"];
}

export interface PairQuery {
  classes?: readonly OverlapPair["class"][];
  minScore?: number;
  /** An activity that must be one of the two. */
  activity?: string;
  units?: readonly string[];
  /** Only pairs whose two items belong to different sides or units. */
  across?: "sides" | "units";
  /** Only pairs between these two sides; within one where both are the same. */
  between?: readonly [Side, Side];
  cursor?: string;
  limit?: number;
}

/** Bulk results of comparisons: tables of their own, beside the records. */
export interface AnalysisStore {
  create(analysis: { id: string; threshold: number; actor: string }): Promise<StoredAnalysis>;
  update(id: string, change: Partial<Pick<StoredAnalysis, "state" | "progress" | "error">>): Promise<void>;
  /** Writes the whole result and marks the analysis as done. Pairs are read once, one by one. */
  save(id: string, result: OverlapFindings): Promise<void>;
  get(id: string): Promise<StoredAnalysis | undefined>;
  /** Those at work and those that ended less than `minutes` ago, without what they left out and what is identical. */
  recent(minutes: number): Promise<StoredAnalysis[]>;
  /** The latest 200, newest first, without what they left out and what is identical. */
  list(): Promise<StoredAnalysis[]>;
  pairs(id: string, query?: PairQuery): Promise<{ pairs: OverlapPair[]; total: number; nextCursor?: string }>;
  pair(id: string, a: string, b: string): Promise<OverlapPair | undefined>;
  /** How many pairs stand between two sides, by class; within one side where both are the same. */
  countBySides(id: string): Promise<SidePairCount[]>;
}

/** Pairs counted by the sides that their activities' units belong to now; pairs with a unit of no side are not counted. */
export interface SidePairCount {
  /** Before `b` in the alphabet, or the same. */
  a: Side;
  b: Side;
  class: OverlapPair["class"];
  pairs: number;
}
