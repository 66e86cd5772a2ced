import type { ContentLanguage } from "@intersector/domain";
import { formulaOf, listNumber } from "./formulae.ts";

/** What is left of a text: `original.slice(from, to)`, in UTF-16 units. */
export interface StrippedText {
  text: string;
  from: number;
  to: number;
}

/** A list number can stand before a formula and a formula before a list number; more was not seen. */
const maximumRounds = 3;

/**
 * A text without its leading list number and without the formula that says only who reports. Two reports of one
 * author would otherwise look alike for their first eight words. What would be left empty is left as it was.
 * @example
 * stripFormulae("1.1.49 Report of the Secretary-General on digital skills", "en").text //=> "digital skills"
 * stripFormulae("秘书长关于数字技能的报告", "zh").text //=> "数字技能"
 */
export function stripFormulae(text: string, language: ContentLanguage): StrippedText {
  const formula = formulaOf(language);
  let from = text.length - text.trimStart().length;
  let to = text.trimEnd().length;
  for (let round = 0; round < maximumRounds; round += 1) {
    const rest = text.slice(from, to);
    const number = listNumber.exec(rest);
    const opening = number ?? formula?.opening.exec(rest);
    if (!opening || opening[0].length >= rest.length) break;
    from += opening[0].length;
    const closing = number ? undefined : formula?.closing?.exec(text.slice(from, to));
    if (closing && closing.index > 0) to = from + closing.index;
  }
  return { text: text.slice(from, to), from, to };
}
