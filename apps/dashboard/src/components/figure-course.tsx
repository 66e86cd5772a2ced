import { type Figure, textIn } from "@intersector/domain";
import { useTranslations } from "use-intl";
import { useFormats } from "../lib/use-formats.ts";
import { useLanguage } from "../lib/use-language.ts";
import { Bars } from "./bars.tsx";
import { ChartFigure } from "./chart-figure.tsx";
import { Localized } from "./localized.tsx";
import { ProvenanceBadge } from "./provenance-badge.tsx";
import { OutsideLink } from "./record-link.tsx";

/** One figure over the years: its latest value, its course as bars from zero, and what each number rests on. */
export function FigureCourse({ figure }: { figure: Figure }) {
  const t = useTranslations();
  const { number } = useFormats();
  const language = useLanguage();
  const points = [...figure.points].sort((a, b) => a.year - b.year);
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return null;
  const shown = (point: typeof last) =>
    t(`home.qualified.${point.qualifier}`, { value: number(point.value) });
  return (
    <div className="space-y-3">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <p className="text-2xl font-bold tabular-nums">
          <bdi>{shown(last)}</bdi>
        </p>
        <p className="min-w-0 grow basis-48 text-sm text-ink-soft">
          <Localized value={figure.label} />
          {points.length === 1 && <span className="tabular-nums"> ({last.year})</span>}
        </p>
      </div>
      {points.length > 1 && (
        <ChartFigure
          name={textIn(figure.label, language).text}
          says={t("chart.course", {
            first: shown(first),
            firstYear: String(first.year),
            last: shown(last),
            lastYear: String(last.year),
          })}
          head={[t("chart.year"), t("chart.number")]}
          rows={points.map((point) => ({
            id: String(point.year),
            label: <span className="tabular-nums">{point.year}</span>,
            values: [<bdi key="value">{shown(point)}</bdi>],
          }))}
        >
          <Bars
            rows={points.map((point) => ({
              id: String(point.year),
              label: <span className="text-ink-faint tabular-nums">{point.year}</span>,
              parts: [
                { id: "value", value: point.value, colour: point === last ? "bg-accent" : "bg-line-strong" },
              ],
              shown: <bdi>{shown(point)}</bdi>,
            }))}
          />
        </ChartFigure>
      )}
      <Sources points={points} />
    </div>
  );
}

/** The sources of a figure's values, each once. */
function Sources({ points }: { points: Figure["points"] }) {
  const t = useTranslations();
  const sources = new Map(points.map(({ source }) => [JSON.stringify(source), source]));
  return (
    <ul className="space-y-0.5 text-xs text-ink-faint">
      {[...sources].map(([key, source]) => (
        <li key={key}>
          <span className="sr-only">{t("provenance.label")}</span> <ProvenanceBadge provenance={source} />{" "}
          {source.url ? (
            <OutsideLink href={source.url}>
              <bdi>{source.source ?? source.url}</bdi>
            </OutsideLink>
          ) : (
            <bdi>{source.source ?? t(`provenance.status.${source.status}`)}</bdi>
          )}
        </li>
      ))}
    </ul>
  );
}
