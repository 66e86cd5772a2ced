import type { Tone } from "../../components/badge.tsx";
import type { OverlapClass } from "./overlap-search.ts";

/** How each class looks, the same wherever it is shown: the gravest the warmest. The word always stands beside it. */
export const classTones: Record<OverlapClass, Tone> = {
  duplication: "bad",
  overlap: "warn",
  fragmentation: "accent",
  harmless: "neutral",
  gap: "neutral",
};
