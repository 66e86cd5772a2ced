const endingSignals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** The reason for which work is given up when somebody ends the process. */
class Told extends Error {
  constructor(signal: NodeJS.Signals) {
    super(signal);
    this.name = "Told";
  }
}

/**
 * A signal that aborts, with a `Told`, when the process is told to end. What comes after the first is passed over: a
 * terminal tells the whole group, the package manager tells again, and nothing may be torn down while it is written.
 */
export function abortWhenTold(): AbortSignal {
  const controller = new AbortController();
  for (const signal of endingSignals) process.on(signal, () => controller.abort(new Told(signal)));
  return controller.signal;
}

/** Settles when the signal aborts. */
export function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
