import type { CitedMandate } from "./cited-mandate.ts";

/** `ITU-R M.2083-0`, `UIT-T G.993.2`, `МСЭ-Т Y.4900`, further ones of a list behind: `, Y.4901 and Y.4902`. */
const series = /(?<![\p{L}\p{N}-])(?:ITU|UIT|МСЭ)[-‑–]([RTРТ])\s+(?=[\p{Lu}]{1,3}\.\d)/gu;
const number =
  /([A-ZАВЕКМНОРСТУХ]{1,3})\.(\d{1,4}(?:\.\d{1,3})*)(?:-\d{1,2})?(?![\p{sc=Latn}\p{sc=Cyrl}\p{sc=Arab}\p{N}])/uy;
const joiner = /\s*(?:[,،、]|\s(?:and|or|et|ou|и|или|y|o|و)\s|[和及与])\s*(?:و)?\s*(?=[\p{Lu}]{1,3}\.\d)/uy;

/** A report or handbook has a number like a recommendation's and is none. */
const otherDocument =
  /(?:Reports?|Handbooks?|Questions?|Rapports?|Manuels?|Отч[её]т\p{L}*|Справочник\p{L}*|Informes?|Manual(?:es)?|التقرير|تقرير|报告|手册)\s*$/u;

/** The Russian letters of the Sectors. */
const sectorOf: Readonly<Record<string, string>> = { Р: "R", Т: "T" };

/** Cyrillic capitals that look like the Latin ones which series have. */
const latinOf: Readonly<Record<string, string>> = {
  А: "A",
  В: "B",
  Е: "E",
  К: "K",
  М: "M",
  Н: "H",
  О: "O",
  Р: "P",
  С: "C",
  Т: "T",
  У: "Y",
  Х: "X",
};

/**
 * Recommendations of ITU-R and ITU-T in a text of any of the six languages, by the number that all of them write alike:
 * `ITU-R M.2083`, without the revision that ITU-R writes behind it.
 */
export function findItuRecommendations(text: string): CitedMandate[] {
  const found: CitedMandate[] = [];
  for (const { 0: head, 1: letter = "", index } of text.matchAll(series)) {
    if (otherDocument.test(text.slice(Math.max(0, index - 20), index))) continue;
    const sector = sectorOf[letter] ?? letter;
    let at = index + head.length;
    for (;;) {
      number.lastIndex = at;
      const [whole, letters = "", digits] = number.exec(text) ?? [];
      if (whole === undefined || digits === undefined) break;
      const latin = [...letters].map((one) => latinOf[one] ?? one).join("");
      const from = at === index + head.length ? index : at;
      found.push({ mandate: `ITU-${sector} ${latin}.${digits}`, from, to: number.lastIndex });
      joiner.lastIndex = number.lastIndex;
      if (!joiner.test(text)) break;
      at = joiner.lastIndex;
    }
  }
  return found;
}
