/** Something that the palette does by name: goes to a page, makes a record, changes the language. */
export interface Command {
  id: string;
  label: string;
  run: () => void;
}

/**
 * The commands whose words begin like all the words typed, without regard to capitals and marks.
 * @example
 * matchCommands([{ id: "topics", label: "Aller à : Thèmes", run }], "them") //=> that one
 */
export function matchCommands(commands: readonly Command[], typed: string): Command[] {
  const asked = wordsOf(typed);
  if (asked.length === 0) return [...commands];
  return commands.filter(({ label }) => {
    const words = wordsOf(label);
    return asked.every((word) => words.some((own) => own.startsWith(word)));
  });
}

function wordsOf(text: string): string[] {
  const folded = text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  // Chinese has no blanks: each character begins a word.
  return folded.match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu)?.flatMap(tailsOfChinese) ?? [];
}

function tailsOfChinese(word: string): string[] {
  if (!/\p{Script=Han}/u.test(word)) return [word];
  const characters = [...word];
  return characters.map((_, at) => characters.slice(at).join(""));
}
