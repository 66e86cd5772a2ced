import type { OverlapSubject } from "../overlap-subject.ts";

/** Where two items work. */
export interface PlaceComparison {
  /** The share of the smaller one's places that the other has too, 0 to 1. */
  share: number;
  a: readonly string[];
  b: readonly string[];
}

/**
 * Where two items work: by countries where both name them, else by regions; the whole world holds every region.
 * Undefined where one of them names no place, or one only countries and the other only regions.
 */
export function comparePlaces(a: OverlapSubject, b: OverlapSubject): PlaceComparison | undefined {
  const { countries: countriesA = [], regions: regionsA = [] } = a;
  const { countries: countriesB = [], regions: regionsB = [] } = b;
  if (countriesA.length > 0 && countriesB.length > 0) {
    return { share: shareOfSmaller(countriesA, countriesB), a: countriesA, b: countriesB };
  }
  if (regionsA.length === 0 || regionsB.length === 0) return undefined;
  const everywhere = regionsA.includes("WORLD") || regionsB.includes("WORLD");
  return { share: everywhere ? 1 : shareOfSmaller(regionsA, regionsB), a: regionsA, b: regionsB };
}

function shareOfSmaller(a: readonly string[], b: readonly string[]): number {
  const one = new Set(a);
  const other = new Set(b);
  return one.intersection(other).size / Math.min(one.size, other.size);
}
