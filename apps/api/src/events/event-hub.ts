import type { ChangeNotice } from "@intersector/store";
import type { RouteDeps } from "../app-deps.ts";
import type { JobProgress } from "../jobs/jobs.ts";

/** How often the register is asked whether something is new, while somebody listens. */
const pollMs = 400;

/** What all listeners of this process share: one loop that asks the database for all of them. */
export interface EventHub {
  /** Calls `wake` whenever there is something new. @returns what ends it. */
  listen(wake: () => void): () => void;
  changesAfter(sequence: number): Promise<readonly ChangeNotice[]>;
  jobs(): Promise<readonly JobProgress[]>;
}

export function createEventHub({ register, jobs, logger }: Pick<RouteDeps, "register" | "jobs" | "logger">) {
  const listeners = new Set<() => void>();
  // Listeners that are equally far ask the same of the database, and ask it once.
  const reads = new Map<number, Promise<readonly ChangeNotice[]>>();
  let recent: Promise<readonly JobProgress[]> | undefined;
  let known = "";
  let isRunning = false;

  async function look(): Promise<void> {
    const [sequence, found] = await Promise.all([register.lastSequence(), jobs.recent()]);
    const now = `${sequence} ${JSON.stringify(found)}`;
    if (now === known) return;
    known = now;
    reads.clear();
    recent = Promise.resolve(found);
    for (const wake of listeners) wake();
  }

  async function run(): Promise<void> {
    isRunning = true;
    let hasFailed = false;
    while (listeners.size > 0) {
      try {
        await look();
        hasFailed = false;
      } catch (error) {
        if (!hasFailed) logger.warn({ err: error }, "listeners cannot be told what is new");
        hasFailed = true;
      }
      await new Promise((resolve) => setTimeout(resolve, pollMs).unref());
    }
    isRunning = false;
    known = "";
    reads.clear();
    recent = undefined;
  }

  return {
    listen(wake) {
      listeners.add(wake);
      if (!isRunning) void run();
      return () => listeners.delete(wake);
    },
    changesAfter(sequence) {
      const asked = reads.get(sequence);
      if (asked) return asked;
      const read = register.changesAfter(sequence);
      // Only what the loop will clear again is kept, and never that there was nothing: there may be something by now.
      if (isRunning) reads.set(sequence, read);
      read.then(
        ({ length }) => length === 0 && reads.delete(sequence),
        () => reads.delete(sequence),
      );
      return read;
    },
    jobs() {
      recent ??= jobs.recent();
      return recent;
    },
  } satisfies EventHub;
}
