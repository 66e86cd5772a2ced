const runs = /\p{Script=Han}+/gu;

/** The stretches of Chinese in a text, and the text without them. */
export function takeChinese(text: string): { chinese: string[]; rest: string } {
  const chinese = text.match(runs) ?? [];
  return { chinese, rest: chinese.length === 0 ? text : text.replace(runs, " ") };
}

/**
 * The words under which a stretch of Chinese is found, which needs no dictionary: every two neighbouring characters,
 * and the last one alone, so that each character begins a word.
 * @example
 * bigramsOf("网络安全") //=> ["网络", "络安", "安全", "全"]
 */
export function bigramsOf(run: string): string[] {
  const characters = [...run];
  return characters.map((character, index) => `${character}${characters[index + 1] ?? ""}`);
}

/**
 * The query for a stretch of Chinese: its bigrams one after another, which is the stretch itself. A single character
 * is looked for at the beginning of a bigram.
 * @example
 * chineseQuery("网络安全") //=> "('网络' <-> '络安' <-> '安全')"
 */
export function chineseQuery(run: string): string {
  const bigrams = bigramsOf(run);
  if (bigrams.length === 1) return `'${bigrams[0]}':*`;
  return `(${bigrams
    .slice(0, -1)
    .map((bigram) => `'${bigram}'`)
    .join(" <-> ")})`;
}
