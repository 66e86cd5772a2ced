/**
 * From which score on a pair is a candidate, 0 to 1. Chosen on two sets (`docs/overlap-method.md`): on the sample's
 * portfolio 0.35 finds all the planted overlaps that 0.3 finds (79 %), with 82 % of the candidates right instead of 73 %;
 * on 20,017 real projects it finds 95 % of the labelled pairs.
 */
export const defaultThreshold = 0.35;
