/** Numbers that tell one unit of work: first list, list after the last, first row of each, row after the last. */
export const unitWords = 4;
/** Rows of a list that are one unit at most. */
const rowsOfUnit = 1024;
/** Pairs of postings of a unit, at most where a list can be cut: some milliseconds. */
const pairsOfUnit = 4_000_000;

/** How an index is cut into pieces of work that any thread can take. */
export interface WorkUnits {
  units: Uint32Array;
  /** Pairs of postings in all lists, before any bound. */
  pairs: number;
}

/**
 * Long lists are cut by rows, short ones follow each other in one unit. The last units are those of the most frequent
 * terms: taken from the end, the long ones come first.
 * @param sides 2 where odd lists are those of the other side
 */
export function planUnits(lists: Uint32Array, sides: 1 | 2): WorkUnits {
  const units: number[] = [];
  let pairs = 0;
  let open = 0;
  let pairsOfOpen = 0;
  const closeBefore = (list: number) => {
    if (pairsOfOpen > 0) units.push(open, list, 0, rowsOfUnit);
    open = list;
    pairsOfOpen = 0;
  };
  for (let list = 0; list < lists.length - 1; list += sides) {
    const length = lengthOf(lists, list);
    const others = sides === 1 ? length : lengthOf(lists, list + 1);
    const count = sides === 1 ? (length * (length - 1)) / 2 : length * others;
    pairs += count;
    if (count > pairsOfUnit || length > rowsOfUnit) {
      closeBefore(list);
      const step = Math.max(16, Math.min(rowsOfUnit, Math.floor(pairsOfUnit / Math.max(1, others))));
      for (let row = 0; row < length && count > 0; row += step)
        units.push(list, list + sides, row, row + step);
      open = list + sides;
      continue;
    }
    pairsOfOpen += count;
    if (pairsOfOpen > pairsOfUnit) closeBefore(list + sides);
  }
  closeBefore(lists.length - 1);
  return { units: Uint32Array.from(units), pairs };
}

function lengthOf(lists: Uint32Array, list: number): number {
  return (lists[list + 1] ?? 0) - (lists[list] ?? 0);
}
