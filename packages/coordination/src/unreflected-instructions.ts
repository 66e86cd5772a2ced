import type { RecordId, Side } from "@intersector/domain";
import type { KeptRecord } from "./kept-record.ts";
import { sectorOfBody } from "./sector-of-body.ts";

/** A PP instruction to a Sector that no resolution of that Sector carries out. */
export interface UnreflectedInstruction {
  provision: RecordId;
  resolution: RecordId;
  sector: Side;
}

/**
 * The reverse check of the mapping: instructions of PP resolutions in force to a Sector, where no link says that a
 * resolution of that Sector carries the PP resolution out. It is a question to the Sector, not a fault: an instruction
 * can be carried out without a resolution.
 */
export function unreflectedInstructions(
  provisions: readonly KeptRecord<"provision">[],
  resolutions: readonly KeptRecord<"resolution">[],
  links: readonly KeptRecord<"resolutionLink">[],
): UnreflectedInstruction[] {
  const byId = new Map(resolutions.map(({ id, body }) => [id, body]));
  const carriedOut = new Set(
    links
      .filter(({ body }) => body.relation === "carriesOut")
      .flatMap(({ body }) => {
        const by = byId.get(body.from);
        const sector = by && by.status !== "abrogated" ? sectorOfBody(by.body) : undefined;
        return sector ? [`${body.to} ${sector}`] : [];
      }),
  );
  return provisions.flatMap(({ id, body }) => {
    const resolution = byId.get(body.resolution);
    if (body.role !== "instruction" || resolution?.body !== "PP") return [];
    if (resolution.status === "abrogated" || resolution.status === "revised") return [];
    return body.addressees
      .filter((side) => side !== "GS" && !carriedOut.has(`${body.resolution} ${side}`))
      .map((sector) => ({ provision: id, resolution: body.resolution, sector }));
  });
}
