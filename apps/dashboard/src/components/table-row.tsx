// biome-ignore-all lint/a11y/noRedundantRoles: rows laid out as cards lose the roles of a table in some browsers
import { memo, type ReactNode, useCallback, useLayoutEffect, useRef } from "react";
import { useTranslations } from "use-intl";

export interface Column<Row> {
  id: string;
  header: string;
  /** What stands in a row, of which the place in the list is told, from 0. */
  cell: (row: Row, index: number) => ReactNode;
  /** What stands under it, or beside it, and is never cut off. */
  mark?: (row: Row) => ReactNode;
  /** What the list is sorted by when the head is pressed; absent where it cannot be. */
  sortBy?: string;
  /** Numbers stand at the end of their cells, so that their digits are under one another. */
  numeric?: boolean;
  /** Names the row: the head of its line, and of its card on a narrow screen. */
  primary?: boolean;
  className?: string;
}

export interface TableRowProps<Row> {
  index: number;
  /** Undefined until it has come. */
  row: Row | undefined;
  columns: readonly Column<Row>[];
  /** True where each row has three lines, and what is longer is cut off. */
  isEven: boolean;
  /** Whether the Tab key stops here; undefined where it stops at every link. */
  isStop: boolean | undefined;
  /** Told the element, so that its height is known. */
  measure: ((line: HTMLTableRowElement | null) => void) | undefined;
}

/** One row, or the quiet outline of one that has not come yet. */
export const TableRow = memo(Row) as typeof Row;

function Row<Given>({ index, row, columns, isEven, isStop, measure }: TableRowProps<Given>) {
  const ref = useRef<HTMLTableRowElement>(null);
  const attach = useCallback(
    (line: HTMLTableRowElement | null) => {
      ref.current = line;
      measure?.(line);
    },
    [measure],
  );
  useLayoutEffect(() => {
    if (isStop === undefined) return;
    for (const link of ref.current?.querySelectorAll<HTMLElement>("a[href], button") ?? []) {
      link.tabIndex = isStop ? 0 : -1;
    }
  });
  return (
    <tr
      ref={attach}
      data-index={index}
      {...(row === undefined ? { "data-coming": true, tabIndex: isStop ? 0 : -1 } : {})}
      role="row"
      aria-rowindex={index + 2}
      className="border-line hover:bg-sunken/60 has-focus-visible:bg-sunken/60 @2xl:[&>*]:border-b @2xl:[&>*]:border-line @max-2xl:block @max-2xl:border-b @max-2xl:space-y-1 @max-2xl:py-3.5"
    >
      {columns.map((column) => (
        <Cell key={column.id} column={column} isEven={isEven} mark={row && column.mark?.(row)}>
          {row === undefined ? <Coming isNamed={column.primary ?? false} /> : column.cell(row, index)}
        </Cell>
      ))}
    </tr>
  );
}

interface CellProps<Given> {
  column: Column<Given>;
  isEven: boolean;
  mark: ReactNode;
  children: ReactNode;
}

function Cell<Given>({ column, isEven, mark, children }: CellProps<Given>) {
  const lines = isEven ? "@2xl:even-lines" : "";
  if (column.primary) {
    return (
      <th
        role="rowheader"
        scope="row"
        className={`py-2.5 ps-2 pe-4 text-start align-top font-medium @max-2xl:block @max-2xl:px-0 @max-2xl:py-0 @max-2xl:text-base ${column.className ?? ""}`}
      >
        {isEven ? (
          <div className="flex flex-col items-start @2xl:h-[3lh] has-[>[data-badge]]:[--lines:2]">
            <div className={lines}>{children}</div>
            {mark}
          </div>
        ) : (
          <>
            {children} {mark}
          </>
        )}
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
      <div className={`min-w-0 ${lines}`}>{children}</div>
    </td>
  );
}

/** The outline of what has not come yet; it says so once a row. */
function Coming({ isNamed }: { isNamed: boolean }) {
  const t = useTranslations();
  return (
    <>
      {isNamed && <span className="sr-only">{t("state.loading")}</span>}
      <span aria-hidden="true" className="my-1 block h-3 w-3/5 rounded-sm bg-sunken" />
    </>
  );
}
