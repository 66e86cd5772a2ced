/** Pairs found, in columns: 24 bytes a pair, so that a million of them is no matter. */
export interface PairTable {
  readonly length: number;
  readonly spaces: Uint16Array;
  readonly rowsA: Uint32Array;
  readonly rowsB: Uint32Array;
  readonly scores: Float64Array;
  /** Gives the place of the new pair. */
  add(space: number, rowA: number, rowB: number, score: number): number;
  /** Puts another pair in a place. */
  replace(place: number, space: number, rowA: number, rowB: number, score: number): void;
}

const firstCapacity = 1024;

export function createPairTable(): PairTable {
  let length = 0;
  let spaces = new Uint16Array(firstCapacity);
  let rowsA = new Uint32Array(firstCapacity);
  let rowsB = new Uint32Array(firstCapacity);
  let scores = new Float64Array(firstCapacity);
  const write = (place: number, space: number, rowA: number, rowB: number, score: number) => {
    spaces[place] = space;
    rowsA[place] = rowA;
    rowsB[place] = rowB;
    scores[place] = score;
  };
  return {
    get length() {
      return length;
    },
    get spaces() {
      return spaces;
    },
    get rowsA() {
      return rowsA;
    },
    get rowsB() {
      return rowsB;
    },
    get scores() {
      return scores;
    },
    add(space, rowA, rowB, score) {
      if (length === scores.length) {
        spaces = grown(spaces, new Uint16Array(2 * length));
        rowsA = grown(rowsA, new Uint32Array(2 * length));
        rowsB = grown(rowsB, new Uint32Array(2 * length));
        scores = grown(scores, new Float64Array(2 * length));
      }
      write(length, space, rowA, rowB, score);
      length += 1;
      return length - 1;
    },
    replace: write,
  };
}

function grown<Column extends { set(values: Column): void }>(old: Column, larger: Column): Column {
  larger.set(old);
  return larger;
}
