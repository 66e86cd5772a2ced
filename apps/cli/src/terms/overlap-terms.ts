import type { Term } from "@intersector/domain";

/** What `overlaps` says on the terminal. */
export const overlapTerms = {} as const satisfies Record<string, Term>;
