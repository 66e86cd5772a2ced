/** Scores of pairs between the texts of two languages. Pair `i` is of texts `a[i]` and `b[i]`, which count from 0. */
export interface CrossLanguageScores {
  a: Uint32Array;
  b: Uint32Array;
  /** From 0 to 1. A pair that is not listed scores 0. */
  scores: Float64Array;
  /** How many texts there are on each side. */
  sizeA: number;
  sizeB: number;
}

/** How many of the best partners a text is judged by, as in the paper; between 5 and 20 it makes no difference here. */
const defaultNeighbours = 10;

/**
 * Scores across languages, brought to one scale: cross-domain similarity local scaling, `2s - r(a) - r(b)`, where
 * `r(x)` is the mean score of the best partners that `x` has in the other language. A generic text is alike to
 * everything in the other language, and a specific one to hardly anything; compared to their own neighbourhoods, both
 * are told from their translations by one threshold. Call it for each pair of languages apart.
 * @returns one value a pair, from -2 to 2; above 0, the two are nearer than either is to its neighbours
 * @see Conneau et al. (2018), "Word translation without parallel data"
 * @example
 * rescaleCsls({ a: Uint32Array.of(0, 0), b: Uint32Array.of(0, 1), scores: Float64Array.of(0.9, 0.1), sizeA: 1, sizeB: 2 })
 * //=> Float64Array [0.4, -0.4]
 */
export function rescaleCsls(pairs: CrossLanguageScores, neighbours = defaultNeighbours): Float64Array {
  const { a, b, scores, sizeA, sizeB } = pairs;
  const nearA = meanOfBest(a, scores, sizeA, Math.min(neighbours, sizeB));
  const nearB = meanOfBest(b, scores, sizeB, Math.min(neighbours, sizeA));
  return scores.map((score, pair) => 2 * score - (nearA[a[pair] ?? 0] ?? 0) - (nearB[b[pair] ?? 0] ?? 0));
}

/** Of each text, the mean of its `count` best scores. The best are kept as a small heap, its least on top. */
function meanOfBest(texts: Uint32Array, scores: Float64Array, size: number, count: number): Float64Array {
  const best = new Float64Array(size * count);
  texts.forEach((text, pair) => {
    const heap = best.subarray(text * count, (text + 1) * count);
    const score = scores[pair] ?? 0;
    if (score > (heap[0] ?? 0)) replaceLeast(heap, score);
  });
  const means = new Float64Array(size);
  for (let text = 0; text < size; text += 1) {
    // Added in the order of size, so that the order of the pairs leaves no trace in the last bits.
    const sorted = best.subarray(text * count, (text + 1) * count).sort();
    let sum = 0;
    for (const score of sorted) sum += score;
    means[text] = count === 0 ? 0 : sum / count;
  }
  return means;
}

function replaceLeast(heap: Float64Array, score: number): void {
  let place = 0;
  for (;;) {
    let child = 2 * place + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && (heap[child + 1] ?? 0) < (heap[child] ?? 0)) child += 1;
    if ((heap[child] ?? 0) >= score) break;
    heap[place] = heap[child] ?? 0;
    place = child;
  }
  heap[place] = score;
}
