/**
 * The parts of a catalogue that are fetched with other pages than the first, each with those of its groups that the frame
 * says something of and that therefore come at once.
 */
export const laterParts: ReadonlyMap<string, readonly string[]> = new Map([
  ["activities", []],
  ["editing", ["undo"]],
  ["files", []],
  ["imports", []],
  ["library", ["nav"]],
  ["overlaps", []],
  ["records", []],
  ["reports", []],
]);
