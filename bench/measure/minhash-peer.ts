/** What MinHash with banding found: of which pairs of texts it would say that they are alike. */
export interface MinHashResult {
  ms: number;
  /** Pairs that meet in a band and would have to be verified, each once a band. */
  candidates: number;
  has(a: number, b: number): boolean;
}

/** Pairs of which a third of the terms are common meet in one of 48 bands of three minima five times of six. */
const bands = 48;
const minimaOfBand = 3;

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
  let candidates = 0;
  for (let band = 0; band < bands; band += 1) {
    const sizes = new Map<number, number>();
    for (const minima of signatures) {
      const key = keyOf(minima, band);
      const size = sizes.get(key) ?? 0;
      candidates += size;
      sizes.set(key, size + 1);
    }
  }
  return {
    ms: performance.now() - began,
    candidates,
    has: (a, b) => {
      const [one, other] = [signatures[a], signatures[b]];
      if (!one || !other) return false;
      for (let band = 0; band < bands; band += 1) if (keyOf(one, band) === keyOf(other, band)) return true;
      return false;
    },
  };
}

/** The minima of a band in 51 bits. */
function keyOf(minima: Uint32Array, band: number): number {
  let key = 0;
  for (let place = 0; place < minimaOfBand; place += 1)
    key = key * 2 ** 17 + ((minima[band * minimaOfBand + place] ?? 0) >>> 15);
  return key;
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
