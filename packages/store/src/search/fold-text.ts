// Letters that no normalisation form takes apart.
const spelled: Readonly<Record<string, string>> = {
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
  ى: "ي",
  ة: "ه",
};
const spelledPattern = /[œæßøłđıىة]/g;
// Latin marks (é), the dots of Russian ё, the short vowels, the hamza on alef, the tatweel and the little alef of Arabic.
const marks = /(?<=\p{Script=Latin}\p{M}*)\p{M}|(?<=е)\u0308|[\u0640\u064b-\u0655\u0670]/gu;

/**
 * A text as words are compared: in small letters, without the marks that people leave out when they type.
 * @example
 * foldText("Sécurité") //=> "securite"
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(marks, "")
    .normalize("NFC")
    .replace(spelledPattern, (letter) => spelled[letter] ?? letter);
}
