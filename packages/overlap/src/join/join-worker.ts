import { parentPort } from "node:worker_threads";
import { type JoinTask, work } from "./join-task.ts";
import type { KernelCounts } from "./kernel.ts";

/** What a thread is told. */
export interface ThreadOrder {
  task: JoinTask;
  /** Which of the threads it is, from 0. */
  thread: number;
  /** Tells the reports of one join from those of another that was given up. */
  join: number;
}

/** What a thread tells: pairs of rows, and when nothing is left, what it has done. */
export type ThreadReport = { join: number } & ({ pairs: Uint32Array } | { counts: KernelCounts });

parentPort?.on("message", ({ task, thread, join }: ThreadOrder) => {
  const tell = (report: ThreadReport) => parentPort?.postMessage(report);
  const works = work(task, thread);
  for (;;) {
    const { done, value } = works.next();
    if (done) {
      tell({ join, counts: value });
      return;
    }
    if (value.length > 0) tell({ join, pairs: value });
  }
});
