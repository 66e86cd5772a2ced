const replacement = "\uFFFD";
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML and HTML refuse
const refused = /[\u0000-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;
const whitespace = /[\t\n\v\f\r \u0085\u2028\u2029]+/g;

const embeddings = new Set(["\u202A", "\u202B", "\u202D", "\u202E"]);
const isolates = new Set(["\u2066", "\u2067", "\u2068"]);
const popEmbedding = "\u202C";
const popIsolate = "\u2069";

/**
 * A text that every format can hold and that cannot reach beyond itself. Line breaks and tabs become a space,
 * characters that XML refuses become U+FFFD, and an opened change of direction is closed at the end of the text,
 * so that a right-to-left override in one cell turns nothing else round.
 * @example
 * cleanText("a\u0000b\nc") //=> "a\uFFFDb c"
 */
export function cleanText(text: string): string {
  return closeDirections(text.toWellFormed().replace(whitespace, " ").replace(refused, replacement));
}

/** Closes what is open, and leaves out closers of what was never opened: they would close what is around the text. */
function closeDirections(text: string): string {
  if (!/[\u202A-\u202E\u2066-\u2069]/.test(text)) return text;
  const open: string[] = [];
  let closed = "";
  for (const character of text) {
    if (embeddings.has(character)) open.push(popEmbedding);
    else if (isolates.has(character)) open.push(popIsolate);
    else if (character === popEmbedding) {
      if (open.at(-1) !== popEmbedding) continue;
      open.pop();
    } else if (character === popIsolate) {
      const opener = open.lastIndexOf(popIsolate);
      if (opener === -1) continue;
      // An isolate that ends also ends the embeddings that were opened inside it.
      open.length = opener;
    }
    closed += character;
  }
  return closed + open.reverse().join("");
}
