export * from "./default-threshold.ts";
export * from "./find-overlaps.ts";
export * from "./overlap-subject.ts";
export * from "./subject-of-activity.ts";
