/** The keys that move from row to row, as the browser tells them. */
export interface PressedKey {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

export interface RowPlace {
  /** The row that one is on, and how many there are. */
  at: number;
  count: number;
  /** How many rows a screen holds. */
  screen: number;
}

/**
 * The row that a key leads to: the next or the one before, a screen further, the first or the last. Undefined for every
 * other key, and where the key means something else to the browser or the system.
 * @example
 * rowAfterKey({ key: "PageDown", … }, { at: 3, count: 20_140, screen: 12 }) //=> 15
 */
export function rowAfterKey(pressed: PressedKey, { at, count, screen }: RowPlace): number | undefined {
  if (pressed.altKey || pressed.metaKey || pressed.shiftKey || count === 0) return undefined;
  if (pressed.ctrlKey && pressed.key !== "Home" && pressed.key !== "End") return undefined;
  const to = placeOf(pressed.key, { at, count, screen });
  return to === undefined ? undefined : Math.min(Math.max(to, 0), count - 1);
}

function placeOf(key: string, { at, count, screen }: RowPlace): number | undefined {
  switch (key) {
    case "ArrowDown":
      return at + 1;
    case "ArrowUp":
      return at - 1;
    case "PageDown":
      return at + screen;
    case "PageUp":
      return at - screen;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
