import { useLocation } from "@tanstack/react-router";
import { useCallback, useState } from "react";

declare module "@tanstack/react-router" {
  interface HistoryState {
    /** The row of a list that a link leads to, from 0. */
    row?: number;
  }
}

const keyOf = (entry: string) => `intersector.place.${entry}`;

/**
 * The row of a list that somebody was on, kept with the entry of the browser's history: who comes back to the entry finds
 * the row again, and who opens the list anew begins at its top. A link to a list can name the row that it leads to.
 */
export function useListPlace(): { startAt: number | undefined; onRow: (index: number) => void } {
  const entry = useLocation({ select: ({ state }) => state.__TSR_key ?? "" });
  const named = useLocation({ select: ({ state }) => state.row });
  const [startAt] = useState(() => readPlace(entry) ?? named);
  const onRow = useCallback((index: number) => sessionStorage.setItem(keyOf(entry), String(index)), [entry]);
  return { startAt, onRow };
}

function readPlace(entry: string): number | undefined {
  const kept = sessionStorage.getItem(keyOf(entry));
  return kept !== null && /^\d+$/.test(kept) ? Number(kept) : undefined;
}
