/** A pair with its score, and whether it is one that should be found. */
export interface JudgedScore {
  score: number;
  right: boolean;
}

/**
 * Average precision of a list: the mean, over the right ones, of the share of right ones among those at least as high.
 * Of equal scores the wrong ones count first, so that nobody gains by scoring all alike.
 */
export function averagePrecision(judged: readonly JudgedScore[]): number {
  const sorted = rank(judged);
  let found = 0;
  let sum = 0;
  sorted.forEach(({ right }, index) => {
    if (!right) return;
    found += 1;
    sum += found / (index + 1);
  });
  return found === 0 ? 0 : sum / found;
}

/** The best F1 that any threshold gives. */
export function bestF1(judged: readonly JudgedScore[]): number {
  const sorted = rank(judged);
  const all = sorted.filter(({ right }) => right).length;
  let found = 0;
  let best = 0;
  sorted.forEach(({ right }, index) => {
    if (right) found += 1;
    best = Math.max(best, (2 * found) / (index + 1 + all));
  });
  return best;
}

function rank(judged: readonly JudgedScore[]): JudgedScore[] {
  return [...judged].sort((a, b) => b.score - a.score || Number(a.right) - Number(b.right));
}
