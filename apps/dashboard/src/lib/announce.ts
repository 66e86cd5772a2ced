type Listener = (message: string) => void;

const listeners = new Set<Listener>();

/** Says something to who cannot see that it changed: the live region of the shell reads it out. */
export function announce(message: string): void {
  for (const listener of listeners) listener(message);
}

/** @returns the function that ends listening. */
export function listenToAnnouncements(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
