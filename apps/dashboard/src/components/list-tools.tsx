import { keepUsualColumns, readColumns, readUsualColumns } from "../lib/column-choice.ts";
import { formatSearchParams, parseSearchParams, type SearchParams } from "../lib/search-params.ts";
import { ColumnChooser } from "./column-chooser.tsx";
import { SavedViews } from "./saved-views.tsx";

export interface ListToolsProps {
  /** Under which this browser keeps what is chosen for the list, and whose choices they are. */
  list: string;
  person: string;
  /** What the address asks, and how another search is written into it. */
  search: Readonly<Record<string, unknown>>;
  onSearch: (search: SearchParams) => void;
  columns: ColumnsOfList;
}

/** The columns of a list beside the title. */
interface ColumnsOfList {
  all: readonly { id: string; label: string }[];
  standard: readonly string[];
  shown: readonly string[];
}

/** What is chosen for a list as a whole: its columns, where it has more than it shows, and the views that were saved of it. */
export function ListTools({ list, person, search, onSearch, columns }: ListToolsProps) {
  const { all, standard, shown } = columns;
  return (
    <div className="flex flex-wrap gap-1">
      {all.length > standard.length && (
        <ColumnChooser
          columns={all}
          chosen={shown}
          choose={(chosen) => {
            keepUsualColumns(list, chosen);
            onSearch(
              parseSearchParams(formatSearchParams({ ...search, columns: (chosen ?? standard).join(",") })),
            );
          }}
        />
      )}
      <SavedViews
        key={person}
        list={list}
        person={person}
        search={formatSearchParams({ ...search, columns: shown.join(",") })}
        apply={(view) => onSearch(parseSearchParams(view))}
      />
    </div>
  );
}

/** The columns that are shown: those that the address names, else those that this browser keeps, else the standard ones. */
export function shownColumns(
  list: string,
  named: unknown,
  all: readonly string[],
  standard: readonly string[],
) {
  return readColumns(named, all).columns ?? readUsualColumns(list, all) ?? standard;
}
