import { defaultRangeExtractor, useWindowVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useLayoutEffect, useRef, useState } from "react";

/** A row's height in pixels before one has been measured: three lines of a title and their padding. */
const estimatedRowHeight = 84;
/** From how many rows on only those in sight are in the page. */
const virtualFrom = 60;
/** What the frame of the product covers at the top of a window, in pixels. */
const frameHeight = 60;
/** What is left free under a row that is gone to, in pixels: the line of help stands there. */
const footHeight = 56;

/** One row that is drawn, and how much room is left empty before it, in pixels. */
export interface DrawnRow {
  index: number;
  gap: number;
}

/**
 * Which rows of a list are drawn: all of a short one, of a long one those in sight and some around them.
 * @param kept A row that stays drawn wherever one scrolls.
 */
export function useRowWindow(count: number, kept: number | undefined) {
  const headRef = useRef<HTMLTableSectionElement>(null);
  const bodyRef = useRef<HTMLTableSectionElement>(null);
  const [place, setPlace] = useState({ top: 0, headHeight: 0, rowHeight: estimatedRowHeight });
  const isVirtual = count > virtualFrom;
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count,
    estimateSize: () => place.rowHeight,
    overscan: 12,
    scrollMargin: place.top,
    scrollPaddingStart: frameHeight + place.headHeight,
    scrollPaddingEnd: footHeight,
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const near = defaultRangeExtractor(range);
        if (kept === undefined || kept >= range.count || near.includes(kept)) return near;
        return [...near, kept].sort((a, b) => a - b);
      },
      [kept],
    ),
    enabled: isVirtual,
  });

  // After every drawing: what stands above the table may have grown, and rows have another height in other widths.
  useLayoutEffect(() => {
    const [head, body] = [headRef.current, bodyRef.current];
    if (!head || !body) return;
    const top = Math.round(body.getBoundingClientRect().top + window.scrollY);
    const headHeight = Math.round(head.getBoundingClientRect().height);
    const row = body.querySelector("tr[data-index]:not([data-coming])");
    setPlace((was) => {
      const isMeasured = was.headHeight === headHeight && was.rowHeight !== estimatedRowHeight;
      const rowHeight = isMeasured || !row ? was.rowHeight : row.getBoundingClientRect().height;
      const isSame = was.top === top && was.headHeight === headHeight && was.rowHeight === rowHeight;
      return isSame ? was : { top, headHeight, rowHeight };
    });
  });
  const measuredHeight = useRef(place.rowHeight);
  useLayoutEffect(() => {
    if (measuredHeight.current === place.rowHeight) return;
    measuredHeight.current = place.rowHeight;
    virtualizer.measure();
  }, [place.rowHeight, virtualizer]);

  const { rows, after } = isVirtual
    ? placeRows(virtualizer.getVirtualItems(), place.top, virtualizer.getTotalSize())
    : { rows: Array.from({ length: count }, (_, index) => ({ index, gap: 0 })), after: 0 };
  const range = virtualizer.range;
  return {
    headRef,
    bodyRef,
    isVirtual,
    rows,
    /** Room under the last row that is drawn, in pixels. */
    after,
    /** The first and the last row in sight; those that are drawn where that is not known yet. */
    first: (isVirtual ? range?.startIndex : 0) ?? 0,
    last: (isVirtual ? range?.endIndex : count - 1) ?? 0,
    measure: isVirtual ? virtualizer.measureElement : undefined,
    scrollTo: (index: number) => {
      if (isVirtual) virtualizer.scrollToIndex(index);
    },
    /** Puts a row into the middle of the window, where it is not wholly in sight as the window stands now. */
    scrollBackTo: (index: number) => {
      const row = isVirtual ? virtualizer.measurementsCache[index] : undefined;
      if (!row) return;
      const isAbove = row.start < window.scrollY + frameHeight + place.headHeight;
      if (isAbove || row.end > window.scrollY + window.innerHeight) {
        virtualizer.scrollToIndex(index, { align: "center" });
      }
    },
  };
}

function placeRows(
  items: readonly { index: number; start: number; end: number }[],
  top: number,
  size: number,
): { rows: DrawnRow[]; after: number } {
  let end = top;
  const rows = items.map((item) => {
    const gap = item.start - end;
    end = item.end;
    return { index: item.index, gap };
  });
  return { rows, after: size - (end - top) };
}
