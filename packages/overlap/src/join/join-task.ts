import { bufferOf, createKernel, type JoinMemory, type KernelName } from "./create-kernel.ts";
import type { KernelCounts } from "./kernel.ts";
import { type Layout, outputPairs } from "./layout.ts";
import { unitWords } from "./plan-units.ts";

/** A join as threads take it: all of it is shared, nothing copied. */
export interface JoinTask {
  kernel: KernelName;
  memory: JoinMemory;
  layout: Layout;
  threshold: number;
  lists: Uint32Array;
  sides: 1 | 2;
  units: Uint32Array;
}

/** Places in the first words of a task's memory. */
const taken = 0;
const givenUp = 1;

/** Takes units until there are none, gives the pairs of rows of each, and in the end the counts. */
export function* work(task: JoinTask, thread: number): Generator<Uint32Array, KernelCounts> {
  const { lists, sides, units, layout, memory, threshold } = task;
  const kernel = createKernel(task.kernel, memory, layout, threshold, thread);
  const header = headerOf(task);
  const output = new Uint32Array(bufferOf(memory), layout.outputs[thread] ?? 0, 2 * outputPairs);
  const total = units.length / unitWords;
  for (let unit = total - 1 - Atomics.add(header, taken, 1); unit >= 0; ) {
    let held = 0;
    const [first = 0, last = 0, fromRow = 0, toRow = 0] = units.subarray(unit * unitWords);
    for (let list = first; list < last; list += sides) {
      const [from, middle, to] = [lists[list] ?? 0, lists[list + 1] ?? 0, lists[list + sides] ?? 0];
      const a = from + fromRow;
      const aEnd = Math.min(from + toRow, middle);
      if (sides === 1 ? middle - from < 2 : middle === to || middle === from) continue;
      kernel.begin(a, aEnd, sides === 1 ? from : middle, to, sides === 1, -1);
      for (;;) {
        const found = kernel.run();
        if (found > 0) yield output.slice(0, 2 * found);
        if (found <= outputPairs - 4) break;
      }
      held += 1;
    }
    if (Atomics.load(header, givenUp) === 1) break;
    if (held > 0) yield nothing;
    unit = total - 1 - Atomics.add(header, taken, 1);
  }
  return kernel.counts();
}

const nothing = new Uint32Array(0);

/** The share of the units that is taken, 0 to 1. */
export function shareTaken(task: JoinTask): number {
  const total = task.units.length / unitWords;
  return total === 0 ? 1 : Math.min(1, Atomics.load(headerOf(task), taken) / total);
}

/** Tells every thread to take no more. */
export function giveUp(task: JoinTask): void {
  Atomics.store(headerOf(task), givenUp, 1);
}

function headerOf({ memory }: JoinTask): Int32Array {
  return new Int32Array(bufferOf(memory), 0, 2);
}
