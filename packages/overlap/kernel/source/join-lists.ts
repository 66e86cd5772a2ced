// AssemblyScript, compiled by ../compile-kernel.ts. `src/join/script-kernel.ts` is its twin in JavaScript: both do the
// same operations in the same order, so that pairs and counts are equal. The layout is that of `src/join/layout.ts`.

const sketchBytes: usize = 32;
const entryBytes: usize = 12;
/** Postings whose weights, rests and sketches stay in the second-level cache while rows are held against them. */
const tilePostings: u32 = 4096;

let rowStarts: usize = 0;
let entries: usize = 0;
let rows: usize = 0;
let positions: usize = 0;
let weights: usize = 0;
let rests: usize = 0;
let sketches: usize = 0;
let output: usize = 0;
let capacity: u32 = 0;
let threshold: f64 = 0;
let threshold32: f32 = 0;
let sketchUnit: f32 = 0;

let fromA: u32 = 0;
let toA: u32 = 0;
let toB: u32 = 0;
let oneList: bool = false;
let tile: u32 = 0;
let largest: f32 = 0;
let most: f32 = -1;
let current: u32 = 0;
let resumed: u32 = 0;

/** Pairs of postings held against the bound of weights and rests. */
export let touched: f64 = 0;
/** Of these, the ones that it let through, held against the sketches. */
export let sketched: f64 = 0;
/** Of these, the ones that the sketches let through, merged. */
export let merged: f64 = 0;

export function setUp(
  rowStartsAt: usize,
  entriesAt: usize,
  rowsAt: usize,
  positionsAt: usize,
  weightsAt: usize,
  restsAt: usize,
  sketchesAt: usize,
  outputAt: usize,
  pairs: u32,
  reach: f64,
  unit: f32,
): void {
  rowStarts = rowStartsAt;
  entries = entriesAt;
  rows = rowsAt;
  positions = positionsAt;
  weights = weightsAt;
  rests = restsAt;
  sketches = sketchesAt;
  output = outputAt;
  capacity = pairs;
  threshold = reach;
  threshold32 = <f32>reach;
  sketchUnit = unit;
}

/**
 * Postings `[a, aEnd)` against `[b, bEnd)`; within one list each two once. Where the largest weight of `[b, bEnd)` is
 * known, it is given and the list taken as one tile, else -1.
 */
export function begin(a: u32, aEnd: u32, b: u32, bEnd: u32, isOneList: bool, known: f32): void {
  fromA = a;
  toA = aEnd;
  toB = bEnd;
  oneList = isOneList;
  tile = b;
  current = a;
  resumed = 0;
  largest = -1;
  most = known;
}

/** Fills the output with pairs of rows. As many as it holds less four, or more: there may be others, call again. */
export function run(): u32 {
  let found: u32 = 0;
  while (tile < toB) {
    const tileEnd = most >= 0 ? toB : min<u32>(tile + tilePostings, toB);
    if (largest < 0) largest = most >= 0 ? most : largestWeight(tile, tileEnd);
    for (; current < toA; current++) {
      const a = current;
      let b = oneList ? max<u32>(tile, a + 1) : tile;
      b = max<u32>(b, resumed);
      resumed = 0;
      if (b >= tileEnd) continue;
      const weight = load<f32>(weights + ((<usize>a) << 2));
      const rest = load<f32>(rests + ((<usize>a) << 2));
      const cut = cutOf(weight * largest, rest, b, tileEnd);
      if (cut <= b) continue;
      touched += <f64>(cut - b);
      const weightLanes = f32x4.splat(weight);
      const restLanes = f32x4.splat(rest);
      const reachLanes = f32x4.splat(threshold32);
      const sketch = sketches + <usize>a * sketchBytes;
      const low = v128.load(sketch);
      const high = v128.load(sketch, 16);
      for (; b < cut; b += 4) {
        const byWeight = f32x4.mul(weightLanes, v128.load(weights + ((<usize>b) << 2)));
        const byRest = f32x4.mul(restLanes, v128.load(rests + ((<usize>b) << 2)));
        let lanes = i32x4.bitmask(f32x4.ge(f32x4.add(byWeight, byRest), reachLanes));
        if (cut - b < 4) lanes &= (1 << (cut - b)) - 1;
        while (lanes !== 0) {
          const other = b + ctz(lanes);
          lanes &= lanes - 1;
          sketched += 1;
          const product = weight * load<f32>(weights + ((<usize>other) << 2));
          const bound = <f32>productOfSketches(low, high, sketches + <usize>other * sketchBytes) * sketchUnit;
          if (product + bound < threshold32) continue;
          merged += 1;
          if (!reaches(a, other, product)) continue;
          store<u32>(output + ((<usize>found) << 3), load<u32>(rows + ((<usize>a) << 2)));
          store<u32>(output + ((<usize>found) << 3), load<u32>(rows + ((<usize>other) << 2)), 4);
          found++;
        }
        if (found + 4 > capacity) {
          resumed = b + 4;
          if (resumed < cut) touched -= <f64>(cut - resumed);
          else current++;
          if (resumed >= cut) resumed = 0;
          return found;
        }
      }
    }
    current = fromA;
    largest = -1;
    tile = tileEnd;
  }
  return found;
}

function largestWeight(from: u32, to: u32): f32 {
  let most: f32 = 0;
  for (let at = from; at < to; at++) most = max<f32>(most, load<f32>(weights + ((<usize>at) << 2)));
  return most;
}

/** Rests fall along a list: from where on none can reach the threshold, not even with the largest weight. */
function cutOf(byWeight: f32, rest: f32, from: u32, to: u32): u32 {
  while (from < to) {
    const middle = from + ((to - from) >> 1);
    if (byWeight + rest * load<f32>(rests + ((<usize>middle) << 2)) >= threshold32) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Bytes are at most 241 and their squares add up to less than 65,536, and so does every sum of products here. */
function productOfSketches(low: v128, high: v128, other: usize): u32 {
  const otherLow = v128.load(other);
  const otherHigh = v128.load(other, 16);
  const lows = i16x8.add(i16x8.extmul_low_i8x16_u(low, otherLow), i16x8.extmul_high_i8x16_u(low, otherLow));
  const highs = i16x8.add(
    i16x8.extmul_low_i8x16_u(high, otherHigh),
    i16x8.extmul_high_i8x16_u(high, otherHigh),
  );
  const four = i32x4.extadd_pairwise_i16x8_u(i16x8.add(lows, highs));
  return (
    i32x4.extract_lane(four, 0) +
    i32x4.extract_lane(four, 1) +
    i32x4.extract_lane(four, 2) +
    i32x4.extract_lane(four, 3)
  );
}

/** Whether two rows reach the threshold from this term on, and have none in common before it. */
function reaches(a: u32, b: u32, product: f32): bool {
  const positionA = load<u32>(positions + ((<usize>a) << 2));
  const positionB = load<u32>(positions + ((<usize>b) << 2));
  let entryA = entries + <usize>positionA * entryBytes;
  let entryB = entries + <usize>positionB * entryBytes;
  let sum = <f64>product;
  while (true) {
    if (sum + <f64>load<f32>(entryA, 8) * <f64>load<f32>(entryB, 8) < threshold) return false;
    if (sum >= threshold) break;
    const rankA = load<u32>(entryA);
    const rankB = load<u32>(entryB);
    if (rankA === rankB) sum += <f64>load<f32>(entryA, 4) * <f64>load<f32>(entryB, 4);
    if (rankA <= rankB) entryA += entryBytes;
    if (rankB <= rankA) entryB += entryBytes;
  }
  const rowA = load<u32>(rows + ((<usize>a) << 2));
  const rowB = load<u32>(rows + ((<usize>b) << 2));
  return !meetBefore(
    entries + <usize>load<u32>(rowStarts + ((<usize>rowA) << 2)) * entryBytes,
    entries + <usize>(positionA - 1) * entryBytes,
    entries + <usize>load<u32>(rowStarts + ((<usize>rowB) << 2)) * entryBytes,
    entries + <usize>(positionB - 1) * entryBytes,
  );
}

function meetBefore(entryA: usize, endA: usize, entryB: usize, endB: usize): bool {
  while (entryA < endA && entryB < endB) {
    const rankA = load<u32>(entryA);
    const rankB = load<u32>(entryB);
    if (rankA === rankB) return true;
    if (rankA < rankB) entryA += entryBytes;
    else entryB += entryBytes;
  }
  return false;
}
