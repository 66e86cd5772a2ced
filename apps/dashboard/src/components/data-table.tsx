// biome-ignore-all lint/a11y/noInteractiveElementToNoninteractiveRole: a gap between rows is no row
// biome-ignore-all lint/a11y/noRedundantRoles: rows laid out as cards lose the roles of a table in some browsers
import { createColumnHelper, type RowData, tableFeatures, useTable } from "@tanstack/react-table";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { SortableHeader, type TableSort } from "./sortable-header.tsx";

export interface Column<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** What the list is sorted by when the head is pressed; absent where it cannot be. */
  sortBy?: string;
  /** Numbers stand at the end of their cells, so that their digits are under one another. */
  numeric?: boolean;
  /** Names the row: the head of its line, and of its card on a narrow screen. */
  primary?: boolean;
  className?: string;
}

export interface DataTableProps<Row> {
  /** What the table holds, for who hears it. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  sort?: TableSort | undefined;
  onSort?: (sort: TableSort) => void;
  /** How many rows there are in all, where these are the first of them. */
  total?: number;
  /** Asked for when the reader nears the end of what is there. */
  loadMore?: (() => void) | undefined;
}

/** A row's height in pixels before it has been measured: two lines of a title and their padding. */
const estimatedRowHeight = 61;
/** From how many rows on only those in sight are in the page. */
const virtualFrom = 60;
/** How many rows before the end the next ones are asked for. */
const loadAhead = 15;

const features = tableFeatures({});

/**
 * The one way to show a list of records: a table where there is room, cards where there is none, only the rows in
 * sight where there are thousands. Roles are spelt out because a table that is laid out as cards loses its own.
 */
export function DataTable<Row extends RowData>(props: DataTableProps<Row>) {
  const { caption, rows, rowId, sort, onSort, total, loadMore } = props;
  const columns = useMemo(() => {
    const helper = createColumnHelper<typeof features, Row>();
    return props.columns.map((column) =>
      helper.display({
        id: column.id,
        header: column.header,
        cell: (context) => column.cell(context.row.original),
      }),
    );
  }, [props.columns]);
  const table = useTable({ features, columns, data: rows as Row[], getRowId: rowId });
  const lines = table.getRowModel().rows;
  const columnOf = (id: string) => props.columns.find((column) => column.id === id);

  const bodyRef = useRef<HTMLTableSectionElement>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    if (bodyRef.current) setOffset(bodyRef.current.getBoundingClientRect().top + window.scrollY);
  }, []);
  const isVirtual = lines.length > virtualFrom;
  const virtualizer = useWindowVirtualizer({
    count: lines.length,
    estimateSize: () => estimatedRowHeight,
    overscan: 12,
    scrollMargin: offset,
    enabled: isVirtual,
  });
  const inSight = isVirtual
    ? virtualizer.getVirtualItems().map(({ index }) => index)
    : lines.map((_, index) => index);
  const first = isVirtual ? virtualizer.getVirtualItems().at(0) : undefined;
  const last = isVirtual ? virtualizer.getVirtualItems().at(-1) : undefined;
  const before = first ? first.start - offset : 0;
  const after = last ? virtualizer.getTotalSize() - (last.end - offset) : 0;

  const isNearEnd = (last?.index ?? 0) >= lines.length - loadAhead;
  useEffect(() => {
    if (isVirtual && isNearEnd) loadMore?.();
  }, [isVirtual, isNearEnd, loadMore]);

  return (
    <div className="@container">
      <table
        role="table"
        aria-rowcount={(total ?? lines.length) + 1}
        className="w-full border-collapse text-sm @max-2xl:block"
      >
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup" className="@max-2xl:sr-only">
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} role="row" aria-rowindex={1} className="border-b border-line-strong">
              {group.headers.map((header) => {
                const column = columnOf(header.column.id);
                return (
                  <SortableHeader
                    key={header.id}
                    label={column?.header ?? ""}
                    numeric={column?.numeric ?? false}
                    sortBy={onSort ? column?.sortBy : undefined}
                    sort={sort}
                    onSort={onSort}
                  />
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody ref={bodyRef} role="rowgroup" className="@max-2xl:block">
          {before > 0 && <Gap height={before} />}
          {inSight.map((index) => {
            const row = lines[index];
            if (!row) return null;
            return (
              <tr
                key={row.id}
                ref={isVirtual ? virtualizer.measureElement : undefined}
                data-index={index}
                role="row"
                aria-rowindex={index + 2}
                className="border-b border-line hover:bg-sunken/60 @max-2xl:block @max-2xl:space-y-1 @max-2xl:py-3.5"
              >
                {row.getAllCells().map((cell) => {
                  const column = columnOf(cell.column.id);
                  if (!column) return null;
                  return (
                    <BodyCell key={cell.id} column={column}>
                      <table.FlexRender cell={cell} />
                    </BodyCell>
                  );
                })}
              </tr>
            );
          })}
          {after > 0 && <Gap height={after} />}
        </tbody>
      </table>
    </div>
  );
}

function Gap({ height }: { height: number }) {
  return (
    <tr role="presentation" className="@max-2xl:block">
      <td className="@max-2xl:block" style={{ blockSize: height, padding: 0 }} />
    </tr>
  );
}

function BodyCell<Row>({ column, children }: { column: Column<Row>; children: ReactNode }) {
  if (column.primary) {
    return (
      <th
        role="rowheader"
        scope="row"
        className={`py-2.5 ps-2 pe-4 text-start align-top font-medium @max-2xl:block @max-2xl:px-0 @max-2xl:py-0 @max-2xl:text-base ${column.className ?? ""}`}
      >
        {children}
      </th>
    );
  }
  return (
    <td
      role="cell"
      className={`px-2 py-2.5 align-top @max-2xl:flex @max-2xl:gap-3 @max-2xl:px-0 @max-2xl:py-0 @max-2xl:has-[>div:empty]:hidden ${
        column.numeric ? "text-end tabular-nums @max-2xl:text-start" : ""
      } ${column.className ?? ""}`}
    >
      <span aria-hidden="true" className="w-28 shrink-0 text-xs leading-5 text-ink-faint @2xl:hidden">
        {column.header}
      </span>
      <div className="min-w-0">{children}</div>
    </td>
  );
}
