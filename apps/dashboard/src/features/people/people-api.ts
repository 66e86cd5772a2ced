import { queryOptions } from "@tanstack/react-query";
import { answer, api } from "../../lib/api.ts";
import type { DataOf } from "../../lib/data-of.ts";

/** Who answers for what, and which places nobody holds. */
export const peopleQuery = queryOptions({
  queryKey: ["coordination", "people"],
  queryFn: () => answer(api.coordination.people.$get({ query: {} })),
});

export type People = DataOf<typeof peopleQuery>;
export type PersonRow = People["people"][number];
export type PlaceRow = People["sides"][number]["places"][number];
export type VacantPlace = People["sides"][number]["vacant"][number];
