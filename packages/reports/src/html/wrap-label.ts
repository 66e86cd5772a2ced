/** What fits a line of a figure on a narrow screen, in widths of a Latin letter. */
const lineWidth = 46;

/**
 * A label in lines that a narrow screen can show: drawings don't break their text themselves.
 * @example
 * wrapLabel("National computer incident response teams") //=> ["National computer incident response teams"]
 */
export function wrapLabel(label: string): string[] {
  const segments = new Intl.Segmenter("und", { granularity: "word" }).segment(label);
  const lines: string[] = [];
  let line = "";
  let width = 0;
  for (const { segment } of segments) {
    const segmentWidth = widthOf(segment);
    if (width + segmentWidth > lineWidth && line.trim() !== "") {
      lines.push(line.trim());
      line = "";
      width = 0;
    }
    line += segment;
    width += segmentWidth;
  }
  if (line.trim() !== "" || lines.length === 0) lines.push(line.trim());
  return lines;
}

/** Chinese characters and emoji take the room of two letters. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    width +=
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF60\p{Extended_Pictographic}]/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return width;
}
