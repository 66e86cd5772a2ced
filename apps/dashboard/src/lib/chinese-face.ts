/**
 * Fetches the Chinese face, once, for a page that shows Chinese. It is a hundred small files, of which the browser takes
 * those whose characters stand on the page; other pages are spared the list of them.
 */
export function loadChineseFace(): void {
  // Without it the page stands in the system's own Chinese face: nothing is lost that would have to be told.
  import("../styles/chinese.css").catch(() => undefined);
}
