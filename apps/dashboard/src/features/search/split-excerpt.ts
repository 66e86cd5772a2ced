export interface ExcerptPart {
  text: string;
  isMatch: boolean;
  /** Where the part begins, in characters of the excerpt. */
  at: number;
}

/**
 * The parts of an excerpt, in which the register puts `[[` and `]]` about what matched.
 * @example
 * splitExcerpt("un [[climat]] sain")
 * //=> [{ text: "un ", isMatch: false, at: 0 }, { text: "climat", isMatch: true, at: 3 }, { text: " sain", … }]
 */
export function splitExcerpt(excerpt: string): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let at = 0;
  for (const piece of excerpt.split(/(\[\[.*?\]\])/s)) {
    const isMatch = piece.startsWith("[[") && piece.endsWith("]]");
    const text = isMatch ? piece.slice(2, -2) : piece;
    if (text !== "") parts.push({ text, isMatch, at });
    at += piece.length;
  }
  return parts;
}
