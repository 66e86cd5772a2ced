/**
 * A French text whose spaces inside « » and before : ; ? ! do not break at the end of a line. It adds no space where
 * there was none: times and addresses stay as they are.
 * @example
 * spaceFrench("Que faire ?") //=> "Que faire\u00a0?"
 */
export function spaceFrench(text: string): string {
  return text.replaceAll(/« /g, "«\u00a0").replaceAll(/ (?=[»:;?!])/g, "\u00a0");
}
