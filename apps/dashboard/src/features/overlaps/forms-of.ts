import type { WordForm } from "./mark-words.ts";
import type { Pair } from "./overlaps-api.ts";

/** The words of one of the two texts that the other shares, each with the term that stands for it. */
export function formsOf({ contributions }: Pick<Pair, "contributions">, end: "a" | "b"): WordForm[] {
  return contributions.flatMap(({ term, inA, inB }) => {
    const form = end === "a" ? inA : inB;
    return form === undefined ? [] : [{ term, form }];
  });
}
