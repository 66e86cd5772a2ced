export * from "./count-by-sides.ts";
export * from "./default-threshold.ts";
export * from "./describe/describe-fact.ts";
export * from "./describe/describe-pair.ts";
export * from "./describe/name-mandate.ts";
export { type PairReason, pairReasonTerms } from "./describe/pair-reason-terms.ts";
export * from "./find-overlaps.ts";
export * from "./overlap-subject.ts";
export * from "./subject-of-activity.ts";
