import { productOf, type RowVector, rowOf } from "../space/row-vector.ts";
import { bufferOf, createKernel } from "./create-kernel.ts";
import { type IndexedSpace, queryEntries } from "./join-space.ts";
import { type Kernel, reachOf, sketchUnits } from "./kernel.ts";
import { endRank, entryWords, outputPairs, sketchBytes } from "./layout.ts";

/**
 * Finds the rows of a space that one more row is like, exactly, by the index and the kernel that find all pairs: its
 * terms are written behind the last row, and each is held as a list of one against the term's list.
 */
export class RowSearcher {
  readonly #indexed: IndexedSpace;
  readonly #kernel: Kernel;
  /** Of each list. */
  readonly #largest: Float32Array;
  readonly #ranks: Uint32Array;
  readonly #lengths: Float32Array;
  readonly #rows: Uint32Array;
  readonly #positions: Uint32Array;
  readonly #weights: Float32Array;
  readonly #rests: Float32Array;
  readonly #sketch: Uint8Array;
  readonly #output: Uint32Array;

  /** @param indexed an index with room for queries */
  constructor(indexed: IndexedSpace) {
    const { memory, layout, threshold, lists, kernel } = indexed.task;
    const buffer = bufferOf(memory);
    const spare = lists.at(-1) ?? 0;
    const firstEntry = indexed.space.ranks.length + indexed.space.items.length;
    this.#indexed = indexed;
    this.#kernel = createKernel(kernel, memory, layout, threshold, 0);
    const entries = layout.entries + 4 * entryWords * firstEntry;
    this.#ranks = new Uint32Array(buffer, entries, entryWords * (queryEntries + 1));
    this.#lengths = new Float32Array(buffer, entries, entryWords * (queryEntries + 1));
    const weights = new Float32Array(buffer, layout.weights, spare + 1);
    this.#rows = new Uint32Array(buffer, layout.rows + 4 * spare, 1);
    this.#positions = new Uint32Array(buffer, layout.positions + 4 * spare, 1);
    this.#weights = weights.subarray(spare);
    this.#rests = new Float32Array(buffer, layout.rests + 4 * spare, 1);
    this.#sketch = new Uint8Array(buffer, layout.sketches + sketchBytes * spare, sketchBytes);
    this.#output = new Uint32Array(buffer, layout.outputs[0] ?? 0, 2 * outputPairs);
    this.#largest = Float32Array.from({ length: Math.max(0, lists.length - 1) }, (_, list) => {
      let most = 0;
      for (let at = lists[list] ?? 0; at < (lists[list + 1] ?? 0); at += 1)
        most = Math.max(most, weights[at] ?? 0);
      return most;
    });
  }

  /**
   * Tells every row whose product with the vector reaches the threshold, each once.
   * @param threshold the index's own or a higher one
   * @throws RangeError for a vector of more than 100,000 terms
   */
  search(vector: RowVector, threshold: number, visit: (row: number, score: number) => void): void {
    const { space, task } = this.#indexed;
    const { ranks, weights } = vector;
    if (ranks.length > queryEntries)
      throw new RangeError(`a text of ${ranks.length} different terms is too long; at most ${queryEntries}`);
    this.#write(vector);
    const spare = task.lists.at(-1) ?? 0;
    const shortest = reachOf(task.threshold);
    const squaresOf = new Float64Array(sketchBytes);
    this.#rows[0] = space.items.length;
    this.#sketch.fill(0);
    let squares = 0;
    for (let entry = ranks.length - 1; entry >= 0; entry -= 1) {
      const rank = ranks[entry] ?? 0;
      const weight = weights[entry] ?? 0;
      const rest = Math.sqrt(squares);
      squares += weight ** 2;
      const [from, to] = [task.lists[rank] ?? spare, task.lists[rank + 1] ?? spare];
      if (from < to && Math.sqrt(squares) >= shortest) {
        this.#weights[0] = weight;
        this.#rests[0] = rest;
        this.#positions[0] = space.ranks.length + space.items.length + entry + 1;
        this.#kernel.begin(spare, spare + 1, from, to, false, this.#largest[rank] ?? 0);
        this.#hear(vector, threshold, visit);
      }
      // The same buckets as those of the rows; what no row has may be in any.
      const bucket = Math.abs(space.termOfRank.length - 1 - rank) % sketchBytes;
      const inBucket = (squaresOf[bucket] ?? 0) + weight ** 2;
      squaresOf[bucket] = inBucket;
      this.#sketch[bucket] = Math.ceil(Math.sqrt(inBucket) * sketchUnits);
    }
  }

  #hear(vector: RowVector, threshold: number, visit: (row: number, score: number) => void): void {
    for (;;) {
      const found = this.#kernel.run();
      for (let pair = 0; pair < found; pair += 1) {
        const row = this.#output[2 * pair + 1] ?? 0;
        const score = productOf(vector, rowOf(this.#indexed.space, row));
        if (score >= threshold) visit(row, score);
      }
      if (found <= outputPairs - 4) return;
    }
  }

  #write({ ranks, weights }: RowVector): void {
    let squares = 0;
    this.#ranks[ranks.length * entryWords] = endRank;
    this.#lengths[ranks.length * entryWords + 2] = 0;
    for (let entry = ranks.length - 1; entry >= 0; entry -= 1) {
      const weight = weights[entry] ?? 0;
      squares += weight ** 2;
      this.#ranks[entry * entryWords] = ranks[entry] ?? 0;
      this.#lengths[entry * entryWords + 1] = weight;
      this.#lengths[entry * entryWords + 2] = Math.sqrt(squares);
    }
  }
}
