import { buildSpace, type VectorSpace } from "../src/space/build-space.ts";
import type { RowTerm } from "../src/space/space-rows.ts";

/** The vectors of texts. The last letter of a word chooses the channel, so that every mixture of channels occurs. */
export function spaceOfTexts(texts: readonly string[], language: string | undefined = "en"): VectorSpace {
  const rows = texts.map((text, item) => {
    const counts = new Map<string, number>();
    for (const word of text.split(" ").filter((part) => part !== ""))
      counts.set(word, (counts.get(word) ?? 0) + 1);
    const channels = { s: "mandate", t: "strategic" } as const;
    const terms = [...counts].map(([term, count]): RowTerm => {
      const last = term.at(-1) ?? "";
      return { channel: last === "s" || last === "t" ? channels[last] : "lexical", term, count };
    });
    return { item, terms };
  });
  return buildSpace({ ...(language === undefined ? {} : { language }), rows });
}
