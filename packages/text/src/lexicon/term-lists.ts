/** The distinct terms of a list of texts as numbers: those of text `i` stand from `starts[i]` to `starts[i + 1]`. */
export interface TermLists {
  /** In alphabetical order; a term's place is its number. */
  terms: string[];
  starts: Uint32Array;
  ids: Uint32Array;
}

/** Numbers the terms of texts. What comes out does not depend on the order in which terms were met. */
export function numberTerms(texts: readonly ReadonlySet<string>[]): TermLists {
  const terms = [...new Set(texts.flatMap((text) => [...text]))].sort();
  const idOf = new Map(terms.map((term, id) => [term, id]));
  const starts = new Uint32Array(texts.length + 1);
  texts.forEach((text, index) => {
    starts[index + 1] = (starts[index] ?? 0) + text.size;
  });
  const ids = new Uint32Array(starts[texts.length] ?? 0);
  texts.forEach((text, index) => {
    const numbers = Uint32Array.from(text, (term) => idOf.get(term) ?? 0).sort();
    ids.set(numbers, starts[index]);
  });
  return { terms, starts, ids };
}

/** In which texts each term stands: those of term `id` from `starts[id]` to `starts[id + 1]`. */
export function textsByTerm({ terms, starts, ids }: TermLists): { starts: Uint32Array; texts: Uint32Array } {
  const ends = new Uint32Array(terms.length + 1);
  for (const id of ids) ends[id + 1] = (ends[id + 1] ?? 0) + 1;
  for (let id = 0; id < terms.length; id += 1) ends[id + 1] = (ends[id + 1] ?? 0) + (ends[id] ?? 0);
  const next = ends.slice();
  const texts = new Uint32Array(ids.length);
  for (let text = 0; text + 1 < starts.length; text += 1) {
    for (let at = starts[text] ?? 0; at < (starts[text + 1] ?? 0); at += 1) {
      const id = ids[at] ?? 0;
      texts[next[id] ?? 0] = text;
      next[id] = (next[id] ?? 0) + 1;
    }
  }
  return { starts: ends, texts };
}
