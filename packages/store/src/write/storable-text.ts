/**
 * True where PostgreSQL can keep a text: it has no place for U+0000, nor for half of a pair of surrogates, which is
 * no character at all.
 */
export function isStorable(text: string): boolean {
  return !text.includes("\0") && text.isWellFormed();
}

/** The text as it may be shown in a finding: what cannot be kept is replaced by U+FFFD. */
export function showUnstorable(text: string): string {
  return text.replaceAll("\0", "\ufffd").toWellFormed().slice(0, 80);
}
