import type { Figure } from "@intersector/domain";
import { useTranslations } from "use-intl";
import { Localized } from "../../../components/localized.tsx";
import { ProvenanceBadge } from "../../../components/provenance-badge.tsx";
import { OutsideLink } from "../../../components/record-link.tsx";
import { useFormats } from "../../../lib/use-formats.ts";

const width = 240;
const height = 64;
const inset = 6;

/** One figure over the years: its course as a line, its numbers and their sources in words. */
export function Trend({ figure }: { figure: Figure }) {
  const t = useTranslations();
  const { number } = useFormats();
  const points = [...figure.points].sort((a, b) => a.year - b.year);
  const last = points.at(-1);
  const first = points.at(0);
  if (!last || !first) return null;
  const shown = (point: typeof last) =>
    t(`home.qualified.${point.qualifier}`, { value: number(point.value) });
  return (
    <div>
      <p className="text-sm text-ink-soft">
        <Localized value={figure.label} />
      </p>
      <div className="mt-1 flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <p className="text-2xl font-bold tabular-nums">
          <bdi>{shown(last)}</bdi> <span className="text-sm font-normal text-ink-faint">{last.year}</span>
        </p>
        {points.length > 1 && <Course points={points} />}
      </div>
      {points.length > 1 && (
        <p className="mt-1 text-sm text-ink-soft">
          {points
            .slice(0, -1)
            .map((point) => t("home.inYear", { value: shown(point), year: String(point.year) }))
            .join(" · ")}
        </p>
      )}
      <p className="mt-1 text-xs text-ink-faint">
        <ProvenanceBadge provenance={last.source} />{" "}
        {last.source.url ? (
          <OutsideLink href={last.source.url}>
            <bdi>{last.source.source ?? last.source.url}</bdi>
          </OutsideLink>
        ) : (
          <bdi>{last.source.source}</bdi>
        )}
      </p>
    </div>
  );
}

function Course({ points }: { points: readonly { year: number; value: number }[] }) {
  const years = points.map(({ year }) => year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const top = Math.max(...points.map(({ value }) => value));
  const x = (year: number) => inset + ((year - from) / Math.max(1, to - from)) * (width - 2 * inset);
  const y = (value: number) => height - inset - (value / top) * (height - 2 * inset);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      className="h-12 w-44 mirrored"
      preserveAspectRatio="none"
    >
      <line
        x1={inset}
        x2={width - inset}
        y1={height - 1}
        y2={height - 1}
        className="stroke-line-strong"
        vectorEffect="non-scaling-stroke"
      />
      <polyline
        points={points.map(({ year, value }) => `${x(year)},${y(value)}`).join(" ")}
        className="fill-transparent stroke-accent"
        strokeWidth="2.5"
        strokeLinecap="round"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
