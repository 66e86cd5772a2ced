import { isLanguage, type Language } from "@intersector/domain";

/**
 * The first of the reader's languages that the product speaks; English where it speaks none of them.
 * @example
 * chooseLanguage(["pt-BR", "fr-CH", "en"]) //=> "fr"
 */
export function chooseLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const [primary] = tag.toLowerCase().split("-");
    if (isLanguage(primary)) return primary;
  }
  return "en";
}
