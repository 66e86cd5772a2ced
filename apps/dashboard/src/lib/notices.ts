/** What has just been done, told after it, with a way to take it back. */
export interface Notice {
  message: string;
  /** Takes it back, and says so itself where it cannot. Absent where there is nothing to take back. */
  undo?: () => Promise<void>;
}

type Listener = (notice: Notice) => void;

const listeners = new Set<Listener>();

/** Shows a notice at the foot of the page; the one that stood there makes way. It outlives the page that it is shown from. */
export function showNotice(notice: Notice): void {
  for (const listener of listeners) listener(notice);
}

/** @returns the function that ends listening. */
export function listenToNotices(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
