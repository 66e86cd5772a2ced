import { localized } from "@intersector/domain";
import type { OverlapSubject } from "@intersector/overlap";

/** How many different words there are, as in 20,017 real titles and descriptions. */
const vocabulary = 30_000;
/** Distinct words of an item: a tenth, a quarter, a half, … of the real ones have so many or fewer. */
const lengths = [7, 8, 10, 12, 14, 16, 18, 21, 25, 30, 36, 43];
/** Of every hundred items so many are another one with some of its words changed. */
const plantedOfHundred = 5;

/**
 * Made-up activities with the word distribution of real ones, decided by a seed: every twentieth is another one of which
 * 50 to 95 % of the words are kept.
 */
export function syntheticPortfolio(count: number, seed = 191): OverlapSubject[] {
  const next = randomNumbers(seed);
  const draw = wordDrawer(next);
  const texts: string[][] = [];
  return Array.from({ length: count }, (_, index): OverlapSubject => {
    const source = texts[Math.floor(next() * Math.min(index, keptTexts))];
    const words = source && next() * 100 < plantedOfHundred ? changed(source, next, draw) : drawn(next, draw);
    if (index < keptTexts) texts.push(words);
    return {
      id: `x${String(index).padStart(7, "0")}`,
      title: localized("en", { en: words.join(" ") }),
      unit: "u",
    };
  });
}

/** Overlaps are planted with these: to keep all texts of a million is no use. */
const keptTexts = 50_000;

function drawn(next: () => number, draw: () => string): string[] {
  const length = lengths[Math.floor(next() * lengths.length)] ?? 12;
  const words = new Set<string>();
  while (words.size < length) words.add(draw());
  return [...words];
}

function changed(words: readonly string[], next: () => number, draw: () => string): string[] {
  const kept = 0.5 + 0.45 * next();
  return words.map((word) => (next() < kept ? word : draw()));
}

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Words by how often they come: the rank's power falls from 0.85 to 1.65 along the list, as measured on the real texts
 * (the word of rank 10 in a tenth of the items, of rank 100 in a thirtieth, of rank 1,000 in one of 270).
 */
function wordDrawer(next: () => number): () => string {
  const sums = new Float64Array(vocabulary);
  let sum = 0;
  for (let rank = 0; rank < vocabulary; rank += 1) {
    sum += (rank + 8) ** -0.85 * (1 + rank / 1500) ** -0.8;
    sums[rank] = sum;
  }
  const words = Array.from({ length: vocabulary }, (_, rank) => wordOf(rank));
  return () => {
    const wanted = next() * sum;
    let [low, high] = [0, vocabulary - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? "";
  };
}

const consonants = "bdfgklmnprstvz";
const vowels = "aeiou";

/** A word of four syllables that no stemmer shortens and no stop word is. */
function wordOf(rank: number): string {
  let word = "";
  let rest = rank;
  for (let syllable = 0; syllable < 4; syllable += 1) {
    word += consonants[rest % consonants.length];
    rest = Math.floor(rest / consonants.length);
    word += vowels[(rest + syllable) % vowels.length];
  }
  return `${word}k`;
}
