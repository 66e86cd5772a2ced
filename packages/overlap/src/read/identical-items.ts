import type { TermCounts } from "./term-counts.ts";

/**
 * Tells which items say the same: one set of terms, as often, in the same languages. Items are told apart by four hashes
 * of 32 bits; sums, so that the order of the terms plays no part.
 */
export class IdenticalItems {
  readonly #places = new Map<number, number>();
  /** By place. */
  readonly #checks: number[] = [];

  /** The place of the first item that says the same, or `next` where there is none. */
  placeOf(texts: readonly TermCounts[], neutral: readonly number[], next: number): number {
    const sums = [0, 0, 0, 0];
    const add = (one: number, other: number, kind: number) => {
      for (let lane = 0; lane < sums.length; lane += 1)
        sums[lane] = ((sums[lane] ?? 0) + mix(mix(mix(lane * 0x51_7c_c1_b7 + kind) + one) + other)) | 0;
    };
    for (const text of texts) {
      const kind = hashOf(text.language);
      add(text.distinctTerms, 0, kind);
      text.visit((term, count) => add(term, count, kind));
    }
    for (const term of neutral) add(term, 1, 0);
    const [a = 0, b = 0, c = 0, d = 0] = sums;
    const check = join(c, d);
    for (let key = join(a, b); ; key += 1) {
      const place = this.#places.get(key);
      if (place === undefined) {
        this.#places.set(key, next);
        this.#checks[next] = check;
        return next;
      }
      if (this.#checks[place] === check) return place;
    }
  }
}

/** 53 bits of two numbers. */
function join(one: number, other: number): number {
  return (one >>> 0) * 2 ** 21 + (other >>> 11);
}

function hashOf(word: string): number {
  let hash = 1;
  for (let at = 0; at < word.length; at += 1) hash = mix(hash + word.charCodeAt(at));
  return hash;
}

/** The finalizer of MurmurHash3 (Appleby 2011): every bit of the number changes half of the others. */
function mix(number: number): number {
  let hash = number | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return hash ^ (hash >>> 16);
}
