/** What MinHash with banding found: of which pairs of texts it would say that they are alike. */
export interface MinHashResult {
  ms: number;
  candidates: number;
  has(a: number, b: number): boolean;
}

/** Two minima a band: pairs of which a third of the terms are common meet in one of 24 bands 19 times of 20. */
const bands = 24;
const minimaOfBand = 2;

/**
 * MinHash with banding (Broder 1997; Leskovec, Rajaraman and Ullman, "Mining of massive datasets", chapter 3), the usual
 * way to near-duplicates: approximate, without a weight for rare terms. Made for this bench, as small as it can be.
 */
export function minHashPairs(texts: readonly (readonly string[])[]): MinHashResult {
  const began = performance.now();
  const hashes = new Map<string, number>();
  const signatures = texts.map((terms) => {
    const minima = new Uint32Array(bands * minimaOfBand).fill(0xff_ff_ff_ff);
    for (const term of terms) {
      let hash = hashes.get(term);
      if (hash === undefined) {
        hash = hashOf(term);
        hashes.set(term, hash);
      }
      for (let place = 0; place < minima.length; place += 1) {
        const value = mix(hash ^ Math.imul(place + 1, 0x9e_37_79_b1));
        if (value < (minima[place] ?? 0)) minima[place] = value;
      }
    }
    return minima;
  });
  const pairs = new Set<number>();
  for (let band = 0; band < bands; band += 1) {
    const buckets = new Map<number, number[]>();
    for (const [index, minima] of signatures.entries()) {
      const key = (minima[2 * band] ?? 0) * 2 ** 20 + ((minima[2 * band + 1] ?? 0) >>> 12);
      const bucket = buckets.get(key);
      if (!bucket) buckets.set(key, [index]);
      else {
        for (const other of bucket) pairs.add(other * texts.length + index);
        bucket.push(index);
      }
    }
  }
  return {
    ms: performance.now() - began,
    candidates: pairs.size,
    has: (a, b) => pairs.has(Math.min(a, b) * texts.length + Math.max(a, b)),
  };
}

function hashOf(term: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < term.length; at += 1) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01_00_01_93);
  return mix(hash);
}

function mix(number: number): number {
  let hash = Math.imul(number ^ (number >>> 16), 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
