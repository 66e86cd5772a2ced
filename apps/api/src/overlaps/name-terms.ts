import {
  type Language,
  type LocalizedText,
  type OverlapPair,
  type Principal,
  RecordId,
} from "@intersector/domain";
import { nameMandate } from "@intersector/overlap";
import type { Register } from "@intersector/store";
import { titleOfRecord } from "../records/present.ts";
import { readRecords } from "./include-activities.ts";

export type TermNames = Record<string, LocalizedText | string>;

/**
 * What the terms of pairs are called that are no words of their texts: a resolution by its number, or by its title
 * where it has none, and a node of a plan or framework by its title. What has no name for the reader is left out.
 */
export async function nameTerms(
  register: Register,
  principal: Principal,
  pairs: readonly Pick<OverlapPair, "contributions">[],
  language: Language,
): Promise<TermNames> {
  const names: TermNames = {};
  const ids = { resolution: new Set<string>(), node: new Set<string>() };
  for (const { channel, term } of pairs.flatMap(({ contributions }) => contributions)) {
    const mandate = channel === "mandate" ? nameMandate(term, language) : undefined;
    if (mandate !== undefined) names[term] = mandate;
    else if (channel !== "lexical" && RecordId.safeParse(term).success) {
      ids[channel === "mandate" ? "resolution" : "node"].add(term);
    }
  }
  const [resolutions, planNodes, frameworkItems] = await Promise.all([
    readRecords(register, principal, "resolution", [...ids.resolution]),
    readRecords(register, principal, "planNode", [...ids.node]),
    readRecords(register, principal, "frameworkItem", [...ids.node]),
  ]);
  for (const record of [...resolutions, ...planNodes, ...frameworkItems])
    names[record.id] = titleOfRecord(record);
  return names;
}
