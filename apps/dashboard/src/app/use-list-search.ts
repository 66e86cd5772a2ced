import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { parseRecordSearch } from "../features/records/record-search.ts";
import type { ChosenValues } from "../lib/choose-items.ts";

/** What the address says of the list of a page, and how a choice is written into it. */
export function useListSearch(): { search: ChosenValues; onSearch: (next: ChosenValues) => void } {
  const given = useSearch({ strict: false });
  const navigate = useNavigate();
  const search = useMemo(() => parseRecordSearch(given), [given]);
  const onSearch = useCallback(
    (next: ChosenValues) => void navigate({ to: ".", search: next, replace: true, resetScroll: false }),
    [navigate],
  );
  return useMemo(() => ({ search, onSearch }), [search, onSearch]);
}
