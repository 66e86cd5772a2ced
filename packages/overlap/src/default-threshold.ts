/**
 * From which score on a pair is a candidate, 0 to 1.
 */
export const defaultThreshold = 0.4;
