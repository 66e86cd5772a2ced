import { sampleRecords } from "@intersector/sample";
import type { Examples } from "./expand-kinds.ts";

/** The sample's first record of each kind, as the example of its schema. */
export function readExamples(): Examples {
  const examples: Examples = {};
  for (const { kind, body } of sampleRecords()) examples[kind] ??= body;
  return examples;
}
