import type { ContentLanguage, OverlapLeftOut } from "@intersector/domain";

/**
 * From so many distinct terms on a text is compared. Of 450,764 pairs of real project titles at a cosine of 0.5,
 * 50,874 remain when both have four: below, two generic words ("technical assistance") make a pair.
 */
const minimumTerms = 4;

/** Pairs of neighbouring characters that a Chinese text needs: as many as four words of two characters give. */
const minimumChineseTerms = 7;

/**
 * Resolutions and plan nodes that an item needs in order to be compared without words, one of them a resolution. Two
 * nodes alone are shared by a tenth of a portfolio.
 */
const minimumNeutralTerms = 3;

/** True where a text says enough to be compared by its words. */
export function isInformative(language: ContentLanguage, distinctTerms: number): boolean {
  return distinctTerms >= (language === "zh" ? minimumChineseTerms : minimumTerms);
}

/** True where an item can be compared by what is the same in every language. */
export function isComparedWithoutWords(mandates: number, nodes: number): boolean {
  return mandates > 0 && mandates + nodes >= minimumNeutralTerms;
}

/** Why an item is not compared, by the numbers of distinct terms of its texts; undefined where it is. */
export function leftOutReason(
  texts: readonly { language: ContentLanguage; distinctTerms: number }[],
  mandates: number,
  nodes: number,
): OverlapLeftOut["reason"] | undefined {
  const compared =
    isComparedWithoutWords(mandates, nodes) ||
    texts.some(({ language, distinctTerms }) => isInformative(language, distinctTerms));
  if (compared) return undefined;
  return texts.every(({ distinctTerms }) => distinctTerms === 0) ? "noText" : "tooLittleInformation";
}
