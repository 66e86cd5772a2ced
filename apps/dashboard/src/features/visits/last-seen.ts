/** Up to which change somebody has seen the register, and when they said so. */
export interface LastSeen {
  sequence: number;
  at: string;
}

const keyOf = (reader: string) => `intersector.seen.${reader}`;

/** What somebody has last seen, as this browser keeps it; nothing on a first visit, or where it cannot be read. */
export function readLastSeen(reader: string): LastSeen | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(reader)) ?? "null");
    if (typeof kept !== "object" || kept === null) return undefined;
    const { sequence, at } = kept as Record<string, unknown>;
    if (typeof sequence !== "number" || typeof at !== "string" || Number.isNaN(Date.parse(at))) {
      return undefined;
    }
    return { sequence, at };
  } catch {
    // Somebody else's words under our name are as good as none.
    return undefined;
  }
}

/** Keeps in this browser up to which change somebody has seen the register. */
export function keepLastSeen(reader: string, seen: LastSeen): void {
  try {
    localStorage.setItem(keyOf(reader), JSON.stringify(seen));
  } catch {
    // A browser that keeps nothing shows the same changes again, which is no loss.
  }
}
