/** Where a bar begins and ends, from 0 to 1. */
export interface Bar {
  from: number;
  to: number;
}

/**
 * A bar for each value on one scale that starts at zero: a bar twice as long is a value twice as large.
 * Negative values run back from zero.
 * @example
 * placeBars([50, 100])  //=> [{ from: 0, to: 0.5 }, { from: 0, to: 1 }]
 * placeBars([-100, 100]) //=> [{ from: 0, to: 0.5 }, { from: 0.5, to: 1 }]
 */
export function placeBars(values: readonly number[]): Bar[] {
  const low = values.reduce((lowest, value) => Math.min(lowest, value), 0);
  const high = values.reduce((highest, value) => Math.max(highest, value), 0);
  // Halved first: the distance between two very large values is more than a number can hold.
  const span = high / 2 - low / 2;
  if (span === 0) return values.map(() => ({ from: 0, to: 0 }));
  const at = (value: number) => Math.min(1, Math.max(0, (value / 2 - low / 2) / span));
  return values.map((value) => ({ from: at(Math.min(0, value)), to: at(Math.max(0, value)) }));
}
