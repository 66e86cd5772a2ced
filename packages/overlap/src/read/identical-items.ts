import type { TermCounts } from "./term-counts.ts";

/**
 * Tells which items say the same: one set of terms, as often, in the same languages. Items are told apart by four hashes
 * of 32 bits: sums over the terms, so that their order plays no part.
 */
export class IdenticalItems {
  readonly #places = new Map<number, number>();
  /** By place. */
  readonly #checks: number[] = [];

  /** Forgets all items. */
  clear(): void {
    this.#places.clear();
    this.#checks.length = 0;
  }

  /** The place of the first item that says the same, or `next` where there is none. */
  placeOf(texts: readonly TermCounts[], neutral: readonly number[], next: number): number {
    let [a, b, c, d] = [0, 0, 0, 0];
    const add = (term: number, count: number, kind: number) => {
      a = (a + mix(Math.imul(term, 0x9e_37_79_b1) + Math.imul(count, 0x85_eb_ca_77) + kind)) | 0;
      b = (b + mix(Math.imul(term, 0xc2_b2_ae_3d) + Math.imul(count, 0x27_d4_eb_2f) + kind)) | 0;
      c = (c + mix(Math.imul(term, 0x16_56_67_b1) + Math.imul(count, 0x9e_37_79_b9) + kind)) | 0;
      d = (d + mix(Math.imul(term, 0x2c_1b_3c_6d) + Math.imul(count, 0x29_7a_2d_39) + kind)) | 0;
    };
    for (const { language, distinctTerms, terms, counts } of texts) {
      const kind = hashOf(language);
      add(-1, distinctTerms, kind);
      for (let at = 0; at < distinctTerms; at += 1) add(terms[at] ?? 0, counts[at] ?? 0, kind);
    }
    for (const term of neutral) add(term, 1, 0);
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
