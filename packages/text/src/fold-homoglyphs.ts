/** Cyrillic letters that look like a Latin one, with that Latin letter. Lower case: fold after lower-casing. */
const cyrillicToLatin: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  е: "e",
  ё: "e",
  к: "k",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  с: "c",
  т: "t",
  у: "y",
  х: "x",
  і: "i",
  ј: "j",
  ѕ: "s",
};

/** The way back. Where two Cyrillic letters look like one Latin letter, the one that Russian uses. */
const latinToCyrillic: Readonly<Record<string, string>> = {
  a: "а",
  b: "в",
  c: "с",
  e: "е",
  h: "н",
  k: "к",
  m: "м",
  o: "о",
  p: "р",
  t: "т",
  x: "х",
  y: "у",
};

const mixed = /\p{Script=Latin}.*\p{Script=Cyrillic}|\p{Script=Cyrillic}.*\p{Script=Latin}/su;
const latin = /\p{Script=Latin}/gu;
const cyrillic = /\p{Script=Cyrillic}/gu;

/**
 * A lower-case word in one script: stray letters of the other script that look alike are put right.
 * A word with a stray letter that has no look-alike stays as it is: it is mixed on purpose or unreadable.
 * With as many letters of each, Latin wins.
 * @example
 * foldHomoglyphs("suppоrt") //=> "support" (the о was Cyrillic)
 * foldHomoglyphs("дoступ") //=> "доступ" (the o was Latin)
 */
export function foldHomoglyphs(word: string): string {
  if (!mixed.test(word)) return word;
  const latinCount = word.match(latin)?.length ?? 0;
  const cyrillicCount = word.match(cyrillic)?.length ?? 0;
  return latinCount >= cyrillicCount
    ? replaceAll(word, cyrillic, cyrillicToLatin)
    : replaceAll(word, latin, latinToCyrillic);
}

function replaceAll(word: string, stray: RegExp, table: Readonly<Record<string, string>>): string {
  let complete = true;
  const folded = word.replace(stray, (letter) => {
    const twin = table[letter];
    if (twin === undefined) complete = false;
    return twin ?? letter;
  });
  return complete ? folded : word;
}
