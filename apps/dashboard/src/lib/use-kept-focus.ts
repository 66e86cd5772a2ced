import { useEffect, useRef } from "react";

/**
 * Gives the focus to the page's heading when what held it has gone: a button that made way for what it began. Without
 * it, who works with the keyboard would be sent back to the top of the browser.
 * @param stage What changes when one part of the page takes the place of another.
 */
export function useKeptFocus(stage: string): void {
  const before = useRef(stage);
  useEffect(() => {
    if (before.current === stage) return;
    before.current = stage;
    // A dialog that closes hands the focus back in the next frame, where what opened it is still there.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === null || document.activeElement === document.body) {
        document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
      }
    });
    return () => cancelAnimationFrame(frame);
  }, [stage]);
}
