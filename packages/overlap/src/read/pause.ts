/**
 * Lets everything else of the process have its turn: a server answers, a cancelling arrives.
 * Where the platform has no `setImmediate`, a timer does it.
 */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === "function") setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}
