/** Control characters but tab and line ends, and what takes no room: a zero-width space, a byte order mark. */
const control = /[[\p{Cc}\u200B\uFEFF]--[\t\n\r]]/gv;

/**
 * A text of a list without what only its program left in it: control characters, doubled and trailing spaces.
 * @example
 * cleanText("Access \u0001 to\tservices ", "line") //=> { text: "Access to services", removed: 1 }
 */
export function cleanText(text: string, form: "line" | "paragraphs"): { text: string; removed: number } {
  const kept = text.replace(control, "");
  const removed = text.length - kept.length;
  if (form === "line") return { text: kept.replace(/\s+/gu, " ").trim(), removed };
  const lines = kept
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((line) => line.replace(/[^\S\n]+/gu, " ").trim());
  return {
    text: lines
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim(),
    removed,
  };
}
