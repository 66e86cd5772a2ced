import {
  type FocusEvent,
  type KeyboardEvent,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { rowAfterKey } from "./row-after-key.ts";
import { useRowWindow } from "./use-row-window.ts";

export interface RowFocusOptions {
  /** Which list it is: in another one, one begins at the first row again. */
  list: string;
  count: number;
  /** The row that one comes back to. */
  startAt?: number | undefined;
  /** Told which row has the focus. */
  onRow?: ((index: number) => void) | undefined;
}

/**
 * The rows that are drawn, and the one among them that the Tab key stops at: that which had the focus last where it is in
 * sight, else the first in sight. A row that holds the focus stays drawn when it is scrolled away.
 */
export function useRowFocus({ list, count, startAt, onRow }: RowFocusOptions) {
  const [row, setRow] = useState({ list, index: startAt ?? 0 });
  const [holdsFocus, setHoldsFocus] = useState(false);
  const active = row.list === list ? Math.min(row.index, count - 1) : 0;
  const rowWindow = useRowWindow(count, holdsFocus ? active : undefined);
  const { bodyRef, first, last, isVirtual, scrollTo, scrollBackTo } = rowWindow;
  const stop = holdsFocus || (active >= first && active <= last) ? active : first;

  const isWanted = useRef(false);
  const focusRow = (index: number) => {
    isWanted.current = true;
    setRow({ list, index });
    setHoldsFocus(true);
  };
  useLayoutEffect(() => {
    const line = bodyRef.current?.querySelector<HTMLElement>(`tr[data-index="${active}"]`);
    if (!line || !isWanted.current) return;
    // A row that was gone to before it came hands the focus to its link when it comes.
    isWanted.current = line.hasAttribute("data-coming");
    (linkIn(line) ?? line).focus({ preventScroll: isVirtual });
  });

  const comesBackTo = useRef(startAt);
  const comeBack = useEffectEvent((index: number) => {
    scrollBackTo(index);
    focusRow(index);
  });
  useEffect(() => {
    const index = comesBackTo.current;
    comesBackTo.current = undefined;
    if (index === undefined || index >= count) return;
    // The place that was scrolled to is restored first; the row is only gone to where that did not bring it back.
    const frame = requestAnimationFrame(() => comeBack(index));
    return () => cancelAnimationFrame(frame);
  }, [count]);

  return {
    ...rowWindow,
    stop,
    onFocus: ({ target }: FocusEvent) => {
      const index = Number(target.closest("tr")?.dataset.index);
      setHoldsFocus(true);
      setRow({ list, index });
      onRow?.(index);
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (currentTarget.contains(relatedTarget)) return;
      setHoldsFocus(false);
      // Without a place that it went to, it is the outline of a row that made way for the row.
      if (relatedTarget) isWanted.current = false;
    },
    onKeyDown: (event: KeyboardEvent) => {
      const to = rowAfterKey(event, { at: active, count, screen: Math.max(last - first - 1, 1) });
      if (to === undefined || event.defaultPrevented) return;
      event.preventDefault();
      scrollTo(to);
      focusRow(to);
    },
  };
}

/** The link that opens what a row stands for; the first thing that can be pressed where there is none. */
function linkIn(line: HTMLElement): HTMLElement | null {
  return (
    line.querySelector<HTMLElement>("[role=rowheader] a[href]") ??
    line.querySelector<HTMLElement>("a[href], button")
  );
}
