import { localized } from "@intersector/domain";
import type { OverlapSubject } from "../src/overlap-subject.ts";

/** A word list with the skew of real titles: a few words in almost all of them, most in two or three. */
const words = [
  ...["training", "support", "national", "digital", "programme", "development", "capacity", "regional"],
  ...["cybersecurity", "spectrum", "broadband", "accessibility", "emergency", "statistics", "regulators"],
  ...["indicators", "satellite", "standards", "internet", "schools", "women", "youth", "climate", "waste"],
  ...["numbering", "tariffs", "roaming", "islands", "villages", "villagers", "antennas", "interference"],
];

/** Numbers below 2^32 that a seed decides, by Marsaglia's xorshift. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
}

/** Texts of 0 to 9 words, frequent ones first: with empty, one-word, identical and nearly identical ones among them. */
export function shortTitles(count: number, seed: number): string[] {
  const next = randomNumbers(seed);
  const titles: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const again = titles[next() % Math.max(1, titles.length)];
    if (again !== undefined && next() % 8 === 0) titles.push(again);
    else if (again !== undefined && next() % 4 === 0) titles.push(`${again} ${wordAt(next())}`.trim());
    else titles.push(Array.from({ length: next() % 10 }, () => wordAt(next())).join(" "));
  }
  return titles;
}

function wordAt(number: number): string {
  // The square of a share between 0 and 1 lies nearer to 0: the first words come most often.
  return words[Math.floor((number / 2 ** 32) ** 2 * words.length)] ?? "training";
}

/** An activity with a title in English and whatever else is given. */
export function subject(id: string, title: string, more: Partial<OverlapSubject> = {}): OverlapSubject {
  return { id, title: localized("en", { en: title === "" ? "-" : title }), unit: "bdt", ...more };
}
