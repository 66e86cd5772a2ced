export const defaultThreshold = 0.3;
