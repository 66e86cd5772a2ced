// biome-ignore-all lint/a11y/noRedundantRoles: rows laid out as cards lose the roles of a table in some browsers
import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";

export interface TableSort {
  by: string;
  direction: "ascending" | "descending";
}

/**
 * The order that an address names: a field, with `-` before it where it is turned round.
 * @example
 * sortOf("-updatedAt") //=> { by: "updatedAt", direction: "descending" }
 */
export function sortOf(param: string): TableSort {
  return param.startsWith("-")
    ? { by: param.slice(1), direction: "descending" }
    : { by: param, direction: "ascending" };
}

/** The same, written into an address. */
export function sortParam({ by, direction }: TableSort): string {
  return direction === "descending" ? `-${by}` : by;
}

export interface SortableHeaderProps {
  label: string;
  numeric: boolean;
  sortBy: string | undefined;
  sort: TableSort | undefined;
  onSort: ((sort: TableSort) => void) | undefined;
}

/** The head of a column; pressing it sorts by it, pressing again turns the order round. */
export function SortableHeader({ label, numeric, sortBy, sort, onSort }: SortableHeaderProps) {
  const isSorted = sortBy !== undefined && sort?.by === sortBy;
  const Icon = !isSorted ? ChevronsUpDown : sort.direction === "ascending" ? ArrowUp : ArrowDown;
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={sortBy === undefined ? undefined : isSorted ? sort.direction : "none"}
      className={`px-2 py-2 align-bottom text-xs font-semibold break-keep text-ink-soft ${numeric ? "text-end" : "text-start"}`}
    >
      {sortBy === undefined || !onSort ? (
        label
      ) : (
        <button
          type="button"
          className="inline-flex min-h-6 cursor-pointer items-center gap-1 text-start hover:text-ink"
          onClick={() =>
            onSort({
              by: sortBy,
              direction: isSorted && sort.direction === "ascending" ? "descending" : "ascending",
            })
          }
        >
          {label}
          <Icon aria-hidden="true" className={`size-3.5 ${isSorted ? "text-accent" : "text-ink-faint"}`} />
        </button>
      )}
    </th>
  );
}
