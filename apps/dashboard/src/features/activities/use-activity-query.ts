import type { RegisterRecord } from "@intersector/domain";
import { useMemo } from "react";
import type { ListQuery } from "../../lib/records-api.ts";
import { unitsOfSides } from "../../lib/sides-of-units.ts";
import { useAllRecords } from "../../lib/use-all-records.ts";
import { useLanguage } from "../../lib/use-language.ts";
import { type ActivitySearch, listQueryOf } from "./activity-search.ts";

/** What the register is asked for a search, its order included. */
export interface ActivityQuery {
  query: ListQuery;
  /** The order, as the address names it. */
  sort: string;
  units: readonly RegisterRecord<"unit">[];
  /** False until the units of a chosen side are known. */
  isKnown: boolean;
}

/** The question that a search of the activities is; the same wherever the list or a part of it is shown. */
export function useActivityQuery(search: ActivitySearch): ActivityQuery {
  const language = useLanguage();
  const units = useAllRecords("unit");
  const sort = search.sort ?? "title";
  const query = useMemo(
    () => ({ ...listQueryOf(search, unitsOfSides(units)), sort, lang: language }),
    [search, units, sort, language],
  );
  return { query, sort, units, isKnown: search.side === undefined || units.length > 0 };
}
