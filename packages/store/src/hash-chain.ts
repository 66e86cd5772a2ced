import { createHash } from "node:crypto";
import type { RecordChange } from "@intersector/domain";
import { canonicalJson } from "./canonical-json.ts";

/**
 * The hash of a log entry: SHA-256 over everything that the entry says and the hash of the entry before it, so that
 * no entry can be altered, taken out or put in without breaking every later one.
 */
export function hashChange(entry: Omit<RecordChange, "hash">): string {
  return createHash("sha256").update(canonicalJson(entry)).digest("hex");
}
