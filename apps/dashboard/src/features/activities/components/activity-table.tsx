import { labelOfField, type RegisterRecord } from "@intersector/domain";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { BriefList } from "../../../components/brief-list.tsx";
import { DataTable } from "../../../components/data-table.tsx";
import { Localized } from "../../../components/localized.tsx";
import { ProvenanceBadge } from "../../../components/provenance-badge.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { SideBadge } from "../../../components/side-mark.tsx";
import type { TableSort } from "../../../components/sortable-header.tsx";
import type { Column } from "../../../components/table-row.tsx";
import type { ComingRows } from "../../../lib/coming-rows.ts";
import { useListPlace } from "../../../lib/list-place.ts";
import { sidesOfUnits } from "../../../lib/sides-of-units.ts";
import { useFormats } from "../../../lib/use-formats.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import type { ListedRecord } from "../../../lib/use-record-rows.ts";
import { useTerm } from "../../../lib/use-term.ts";
import type { ActivitySearch } from "../activity-search.ts";

/** Up to this many letters a period stands on one line: `2025–2028`. */
const shortPeriod = 12;

type ActivityRow = ListedRecord<"activity">;

export interface ActivityTableProps {
  rows: ComingRows<ActivityRow>;
  /** The columns beside the title, in their order. */
  chosen: readonly string[];
  units: readonly RegisterRecord<"unit">[];
  /** What the address asks: an activity that is opened leads on to those before and after it. */
  search: ActivitySearch;
  sort: TableSort;
  onSort: (sort: TableSort) => void;
}

/** Activities under one another, to be compared: what, who, of what kind, when, with how much. */
export function ActivityTable({ rows, chosen, units, search, sort, onSort }: ActivityTableProps) {
  const t = useTranslations();
  const language = useLanguage();
  const term = useTerm();
  const formats = useFormats();
  const columns = useMemo((): Column<ActivityRow>[] => {
    const label = (field: string) => labelOfField("activity", field, language);
    const sideOf = sidesOfUnits(units);
    const all: Column<ActivityRow>[] = [
      {
        id: "title",
        header: label("title"),
        sortBy: "title",
        primary: true,
        className: "@2xl:w-[44%]",
        cell: ({ id, body }, index) => (
          <Link
            to="/$language/activities/$id"
            params={{ language, id }}
            search={{ ...search, row: String(index + 1) }}
            className="text-ink hover:text-accent hover:underline underline-offset-3"
          >
            <Localized value={body.title} />
          </Link>
        ),
        mark: ({ body }) => <ProvenanceBadge provenance={body.provenance} />,
      },
      {
        id: "unit",
        header: label("unit"),
        sortBy: "unit",
        className: "@2xl:w-[24%]",
        cell: ({ body, included }) => {
          const side = sideOf.get(body.unit);
          return (
            <>
              {side && <SideBadge side={side} />}{" "}
              <RecordLink
                kind="unit"
                id={body.unit}
                included={included}
                className="text-ink-soft hover:text-accent hover:underline underline-offset-3"
              />
            </>
          );
        },
      },
      {
        id: "category",
        header: label("category"),
        sortBy: "category",
        cell: ({ body }) => term("activityCategory", body.category),
      },
      {
        id: "state",
        header: label("state"),
        sortBy: "state",
        cell: ({ body }) => <span className="whitespace-nowrap">{term("activityState", body.state)}</span>,
      },
      {
        id: "period",
        header: label("period"),
        sortBy: "period.from",
        cell: ({ body }) => body.period && <PeriodText text={formats.period(body.period)} />,
      },
      {
        id: "budget",
        header: label("budget"),
        sortBy: "budget.amount",
        numeric: true,
        cell: ({ body }) =>
          body.budget && <bdi className="whitespace-nowrap">{formats.money(body.budget)}</bdi>,
      },
      {
        id: "themes",
        header: label("themes"),
        cell: ({ body, included }) => (
          <BriefList
            items={body.themes.map((id) => ({
              id,
              shown: <RecordLink kind="theme" id={id} included={included} />,
            }))}
          />
        ),
      },
      {
        id: "regions",
        header: label("regions"),
        cell: ({ body }) => (
          <BriefList items={body.regions.map((id) => ({ id, shown: term("region", id) }))} />
        ),
      },
      {
        id: "audience",
        header: label("audience"),
        cell: ({ body }) => (
          <BriefList items={body.audience.map((id) => ({ id, shown: term("audience", id) }))} />
        ),
      },
      {
        id: "updatedAt",
        header: t("records.updated"),
        sortBy: "updatedAt",
        cell: ({ updatedAt }) => <span className="whitespace-nowrap">{formats.dayOfMoment(updatedAt)}</span>,
      },
    ];
    return ["title", ...chosen].flatMap((id) => all.filter((column) => column.id === id));
  }, [units, language, term, formats, chosen, search, t]);
  const place = useListPlace();
  return (
    <DataTable
      caption={t("activities.count", { count: rows.total })}
      columns={columns}
      rows={rows}
      isEven
      {...place}
      sort={sort}
      onSort={onSort}
    />
  );
}

function PeriodText({ text }: { text: string }) {
  return <bdi className={text.length > shortPeriod ? "" : "whitespace-nowrap"}>{text}</bdi>;
}
