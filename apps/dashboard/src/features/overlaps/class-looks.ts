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

/** The same classes in a chart. */
export const classBars: Record<OverlapClass, string> = {
  duplication: "bg-bad",
  overlap: "bg-side-d",
  fragmentation: "bg-accent",
  harmless: "bg-line-strong",
  gap: "bg-side-r",
};
