/**
 * Fetches the letters of a language before something is written with them: where they come later than the text, the
 * lines break anew and everything below them moves.
 */
export function startLetters(language: string): void {
  // The two faces that come with the product, in the order of the style's own list.
  const [latin, arabic] = getComputedStyle(document.documentElement).fontFamily.split(",");
  void start(latin, language === "ru" ? "AЯ" : "A");
  if (language === "ar") void start(arabic, "ع");
}

/** @param letters Of each file of the face one letter that it holds. */
async function start(face: string | undefined, letters: string): Promise<void> {
  // Without them the page stands in the system's own letters: nothing is lost that would have to be told.
  await document.fonts.load(`1em ${face}`, letters).catch(() => undefined);
}
