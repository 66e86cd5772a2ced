// biome-ignore-all lint/a11y/noRedundantRoles: rows laid out as cards lose the roles of a table in some browsers
import { Fragment, useEffect, useId, useMemo } from "react";
import { useTranslations } from "use-intl";
import { type ComingRows, rowsAtHand } from "../lib/coming-rows.ts";
import { SortableHeader, type TableSort } from "./sortable-header.tsx";
import { type Column, TableRow } from "./table-row.tsx";
import { useRowFocus } from "./use-row-focus.ts";

export interface DataTableProps<Row> {
  /** What the table holds, for who hears it. */
  caption: string;
  columns: readonly Column<Row>[];
  /** All rows, or the first of them; or any, each of which comes when it is in sight. */
  rows: readonly Row[] | ComingRows<Row>;
  sort?: TableSort | undefined;
  onSort?: (sort: TableSort) => void;
  /** How many rows there are in all, where these are the first of them. */
  total?: number;
  /** Asked for when the reader nears the end of what is there. */
  loadMore?: (() => void) | undefined;
  /** Each row of the table has three lines, and what is longer is cut off: what comes late then moves nothing. */
  isEven?: boolean;
  /** The row that one comes back to, from 0. */
  startAt?: number | undefined;
  /** Told which row has the focus. */
  onRow?: (index: number) => void;
}

/** How many rows before the end the next ones are asked for. */
const loadAhead = 15;

/**
 * The one way to show a list of records: a table where there is room, cards where there is none, only the rows in
 * sight where there are many. Roles are spelt out because a table that is laid out as cards loses its own. A list whose
 * rows come, or that is long, is one stop of the Tab key with keys to go on from there: see "Long lists" in the design.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, sort, onSort, total, loadMore, isEven = false, startAt, onRow } = props;
  const t = useTranslations();
  const helpId = useId();
  const given = props.rows;
  const isComing = !isAtHand(given);
  const rows = useMemo(() => (isAtHand(given) ? rowsAtHand(given, total) : given), [given, total]);
  const focus = useRowFocus({ list: rows.list, count: rows.count, startAt, onRow });
  const { first, last, stop, isVirtual } = focus;
  const hasKeys = isComing || isVirtual;

  const { show } = rows;
  useEffect(() => show(first, last, stop), [show, first, last, stop]);
  const isNearEnd = last >= rows.count - loadAhead;
  useEffect(() => {
    if (isVirtual && isNearEnd) loadMore?.();
  }, [isVirtual, isNearEnd, loadMore]);

  return (
    <div className="group/table @container">
      <table
        role="table"
        aria-rowcount={rows.total + 1}
        {...(hasKeys ? { "aria-describedby": helpId } : {})}
        // Lines that two rows share would make the height of a row depend on what stands beside it.
        className="w-full border-separate border-spacing-0 text-sm @max-2xl:block"
      >
        <caption className="sr-only">{caption}</caption>
        <thead
          ref={focus.headRef}
          role="rowgroup"
          className={`@max-2xl:sr-only ${hasKeys ? "@2xl:sticky @2xl:top-14 @2xl:z-10 @2xl:bg-canvas" : ""}`}
        >
          <tr role="row" aria-rowindex={1} className="*:border-b *:border-line-strong">
            {columns.map(({ id, header, numeric = false, sortBy }) => (
              <SortableHeader
                key={id}
                label={header}
                numeric={numeric}
                sortBy={onSort ? sortBy : undefined}
                sort={sort}
                onSort={onSort}
              />
            ))}
          </tr>
        </thead>
        <tbody
          ref={focus.bodyRef}
          role="rowgroup"
          className="@max-2xl:block"
          {...(hasKeys ? { onFocus: focus.onFocus, onBlur: focus.onBlur, onKeyDown: focus.onKeyDown } : {})}
        >
          {focus.rows.map(({ index, gap }) => (
            <Fragment key={index}>
              <Gap height={gap} />
              <TableRow
                index={index}
                row={rows.rowAt(index)}
                columns={columns}
                isEven={isEven}
                isStop={hasKeys ? index === stop : undefined}
                measure={focus.measure}
              />
            </Fragment>
          ))}
          <Gap height={focus.after} />
        </tbody>
      </table>
      {hasKeys && <KeyHelp id={helpId} sentence={t("lists.keys")} />}
    </div>
  );
}

function isAtHand<Row>(rows: readonly Row[] | ComingRows<Row>): rows is readonly Row[] {
  return Array.isArray(rows);
}

/** The room of rows that are not drawn. */
function Gap({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a gap between rows is no row
    <tr role="presentation" className="@max-2xl:block">
      <td className="@max-2xl:block" style={{ blockSize: height, padding: 0 }} />
    </tr>
  );
}

/** What the keys do: heard with the table, and seen while the keyboard is on a row. */
function KeyHelp({ id, sentence }: { id: string; sentence: string }) {
  return (
    <p
      id={id}
      className="pointer-events-none sr-only group-has-[tbody_:focus-visible]/table:not-sr-only group-has-[tbody_:focus-visible]/table:sticky group-has-[tbody_:focus-visible]/table:bottom-2 group-has-[tbody_:focus-visible]/table:z-10"
    >
      <span className="inline-block rounded-md border border-line bg-surface px-3 py-1.5 text-xs text-ink-soft shadow-raised">
        {sentence}
      </span>
    </p>
  );
}
