import { Worker } from "node:worker_threads";
import { giveUp, type JoinTask, shareTaken } from "./join-task.ts";
import type { ThreadOrder, ThreadReport } from "./join-worker.ts";
import type { KernelCounts } from "./kernel.ts";

/** Threads that wait for joins; each join is done by all of them together. */
export interface JoinThreads {
  readonly count: number;
  /**
   * @param onShare called now and then with the share that is done; what it throws ends the join
   * @throws Error where a thread ends before its work is done
   */
  join(
    task: JoinTask,
    onPairs: (pairs: Uint32Array) => void,
    onShare: (share: number) => Promise<void> | void,
  ): Promise<KernelCounts>;
  close(): Promise<void>;
}

/** How often the share is told and giving up looked for, in milliseconds. */
const tellEveryMs = 20;

/** Beside this module in the sources, and beside the one that holds it when built. */
const workerUrl = new URL(
  import.meta.url.endsWith(".ts") ? "./join-worker.ts" : "./join-worker.js",
  import.meta.url,
);

export function startThreads(count: number): JoinThreads {
  const workers = Array.from({ length: count }, () => new Worker(workerUrl));
  // Threads that wait keep no process alive, and one that was lost is told of by the join that needs it.
  for (const worker of workers) {
    worker.unref();
    worker.on("error", () => {});
  }
  let joins = 0;
  return {
    count,
    async join(task, onPairs, onShare) {
      joins += 1;
      const ended = Promise.withResolvers<never>();
      let told = performance.now();
      const tell = () => {
        told = performance.now();
        Promise.resolve()
          .then(() => onShare(shareTaken(task)))
          .catch(ended.reject);
      };
      const hearPairs = (pairs: Uint32Array) => {
        onPairs(pairs);
        // Many pairs leave the timer no turn.
        if (performance.now() - told > tellEveryMs) tell();
      };
      const timer = setInterval(tell, tellEveryMs);
      try {
        const total: KernelCounts = { touched: 0, sketched: 0, merged: 0 };
        const orders = workers.map((worker, thread) =>
          order(worker, { task, thread, join: joins }, hearPairs),
        );
        for (const counts of await Promise.race([Promise.all(orders), ended.promise])) {
          total.touched += counts.touched;
          total.sketched += counts.sketched;
          total.merged += counts.merged;
        }
        return total;
      } catch (error) {
        giveUp(task);
        throw error;
      } finally {
        clearInterval(timer);
      }
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function order(
  worker: Worker,
  told: ThreadOrder,
  onPairs: (pairs: Uint32Array) => void,
): Promise<KernelCounts> {
  return new Promise((resolve, reject) => {
    const lost = (error: unknown) => end(() => reject(lostThread(error)));
    const hear = (report: ThreadReport) => {
      if (report.join !== told.join) return;
      if ("pairs" in report) onPairs(report.pairs);
      else end(() => resolve(report.counts));
    };
    const end = (settle: () => void) => {
      worker.off("error", lost).off("exit", lost).off("message", hear);
      settle();
    };
    worker.on("error", lost).on("exit", lost).on("message", hear);
    worker.postMessage(told);
  });
}

function lostThread(cause: unknown): Error {
  return new Error("a thread of the comparison ended before its work was done; nothing of it is kept", {
    cause,
  });
}
