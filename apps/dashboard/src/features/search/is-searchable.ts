/** How many letters a search needs; one character is a word in Chinese. */
const shortestWords = 2;
const shortestInChinese = 1;

/** True where words are worth a search. */
export function isSearchable(words: string): boolean {
  const least = /\p{Script=Han}/u.test(words) ? shortestInChinese : shortestWords;
  return [...words.trim()].length >= least;
}
