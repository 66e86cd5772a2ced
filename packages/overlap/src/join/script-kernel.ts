import { type Kernel, reachOf, sketchUnit } from "./kernel.ts";
import { entryWords, type Layout, outputPairs, sketchBytes, tilePostings } from "./layout.ts";

/**
 * The twin of `kernel/source/join-lists.ts` where WebAssembly is not to be had, and for small sets: the same operations,
 * in numbers of the same width, so the same pairs and counts.
 */
export function createScriptKernel(
  memory: ArrayBufferLike,
  layout: Layout,
  threshold: number,
  thread: number,
): Kernel {
  const rowStarts = new Uint32Array(memory, layout.rowStarts);
  const ranks = new Uint32Array(memory, layout.entries);
  const lengths = new Float32Array(memory, layout.entries);
  const rows = new Uint32Array(memory, layout.rows);
  const positions = new Uint32Array(memory, layout.positions);
  const weights = new Float32Array(memory, layout.weights);
  const rests = new Float32Array(memory, layout.rests);
  const sketches = new Uint8Array(memory, layout.sketches);
  const output = new Uint32Array(memory, layout.outputs[thread] ?? 0, 2 * outputPairs);
  const reach = reachOf(threshold);
  const reach32 = Math.fround(reach);
  const counts = { touched: 0, sketched: 0, merged: 0 };
  let lists = { a: 0, aEnd: 0, bEnd: 0, isOneList: false, known: -1 };
  let tile = 0;
  let current = 0;
  let resumed = 0;

  function run(): number {
    let found = 0;
    const step = lists.known >= 0 ? lists.bEnd : tilePostings;
    for (; tile < lists.bEnd; tile += step, current = lists.a) {
      const tileEnd = Math.min(tile + step, lists.bEnd);
      const largest = lists.known >= 0 ? lists.known : largestWeight(tile, tileEnd);
      for (; current < lists.aEnd; current += 1) {
        const weight = float(weights, current);
        const rest = float(rests, current);
        let b = Math.max(tile, lists.isOneList ? current + 1 : 0, resumed);
        resumed = 0;
        const cut = cutOf(Math.fround(weight * largest), rest, b, tileEnd);
        for (; b < cut; b += 1) {
          if (found === outputPairs) {
            resumed = b;
            return found;
          }
          counts.touched += 1;
          const product = Math.fround(weight * float(weights, b));
          if (Math.fround(product + Math.fround(rest * float(rests, b))) < reach32) continue;
          counts.sketched += 1;
          const bound = Math.fround(productOfSketches(current, b) * sketchUnit);
          if (Math.fround(product + bound) < reach32) continue;
          counts.merged += 1;
          if (!reaches(current, b, product)) continue;
          output[2 * found] = at(rows, current);
          output[2 * found + 1] = at(rows, b);
          found += 1;
        }
      }
    }
    return found;
  }

  function largestWeight(from: number, to: number): number {
    let most = 0;
    for (let place = from; place < to; place += 1) most = Math.max(most, float(weights, place));
    return most;
  }

  function cutOf(byWeight: number, rest: number, from: number, to: number): number {
    let [low, high] = [from, Math.max(from, to)];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (Math.fround(byWeight + Math.fround(rest * float(rests, middle))) >= reach32) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function productOfSketches(a: number, b: number): number {
    let sum = 0;
    for (let bucket = 0; bucket < sketchBytes; bucket += 1)
      sum += (sketches[a * sketchBytes + bucket] ?? 0) * (sketches[b * sketchBytes + bucket] ?? 0);
    return sum;
  }

  function reaches(a: number, b: number, product: number): boolean {
    const [positionA, positionB] = [at(positions, a), at(positions, b)];
    let [entryA, entryB] = [positionA * entryWords, positionB * entryWords];
    let sum = product;
    for (;;) {
      if (sum + float(lengths, entryA + 2) * float(lengths, entryB + 2) < reach) return false;
      if (sum >= reach) break;
      const [rankA, rankB] = [at(ranks, entryA), at(ranks, entryB)];
      if (rankA === rankB) sum += float(lengths, entryA + 1) * float(lengths, entryB + 1);
      if (rankA <= rankB) entryA += entryWords;
      if (rankB <= rankA) entryB += entryWords;
    }
    return !meetBefore(a, positionA - 1, b, positionB - 1);
  }

  function meetBefore(a: number, endA: number, b: number, endB: number): boolean {
    let [entryA, entryB] = [at(rowStarts, at(rows, a)), at(rowStarts, at(rows, b))];
    while (entryA < endA && entryB < endB) {
      const [rankA, rankB] = [at(ranks, entryA * entryWords), at(ranks, entryB * entryWords)];
      if (rankA === rankB) return true;
      if (rankA < rankB) entryA += 1;
      else entryB += 1;
    }
    return false;
  }

  return {
    begin(a, aEnd, b, bEnd, isOneList, known) {
      lists = { a, aEnd, bEnd, isOneList, known };
      tile = b;
      current = a;
      resumed = 0;
    },
    run,
    counts: () => ({ ...counts }),
  };
}

/** Of integers and of floats apart: one function for both would be slow for either. */
function at(values: Uint32Array, place: number): number {
  return values[place] ?? 0;
}

function float(values: Float32Array, place: number): number {
  return values[place] ?? 0;
}
