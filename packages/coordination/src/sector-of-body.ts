import type { Side, VocabularySlug } from "@intersector/domain";

const sectors: Readonly<Partial<Record<VocabularySlug<"resolutionBody">, Side>>> = {
  RA: "ITU-R",
  WRC: "ITU-R",
  WTSA: "ITU-T",
  WTDC: "ITU-D",
};

/**
 * The Sector whose conference or assembly a body is; undefined for the Union's own: PP, WCIT and the Council.
 * @example
 * sectorOfBody("WTSA") //=> "ITU-T"
 */
export function sectorOfBody(body: VocabularySlug<"resolutionBody">): Side | undefined {
  return sectors[body];
}
