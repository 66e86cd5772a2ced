import type { Figure } from "@intersector/domain";
import { labelOfField } from "@intersector/domain";
import { useTranslations } from "use-intl";
import { DataTable } from "../../../components/data-table.tsx";
import { ProvenanceBadge } from "../../../components/provenance-badge.tsx";
import { OutsideLink } from "../../../components/record-link.tsx";
import type { Column } from "../../../components/table-row.tsx";
import { useFormats } from "../../../lib/use-formats.ts";
import { useLanguage } from "../../../lib/use-language.ts";

type Point = Figure["points"][number];

/** A figure's values as a table: each year's, with what it rests on. */
export function FigureTable({ figure }: { figure: Figure }) {
  const t = useTranslations();
  const language = useLanguage();
  const { number } = useFormats();
  const columns: Column<Point>[] = [
    {
      id: "year",
      header: labelOfField("initiative", "year", language),
      primary: true,
      cell: ({ year }) => <span className="tabular-nums">{year}</span>,
    },
    {
      id: "value",
      header: t("library.figures.value"),
      numeric: true,
      cell: ({ value, qualifier }) => <bdi>{t(`home.qualified.${qualifier}`, { value: number(value) })}</bdi>,
    },
    {
      id: "source",
      header: t("provenance.label"),
      cell: ({ source }) => (
        <>
          <ProvenanceBadge provenance={source} />{" "}
          {source.url ? (
            <OutsideLink href={source.url}>
              <bdi>{source.source ?? source.url}</bdi>
            </OutsideLink>
          ) : (
            <bdi>{source.source ?? t(`provenance.status.${source.status}`)}</bdi>
          )}
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={t("library.figures.table")}
      columns={columns}
      rows={figure.points.toSorted((a, b) => a.year - b.year)}
    />
  );
}
