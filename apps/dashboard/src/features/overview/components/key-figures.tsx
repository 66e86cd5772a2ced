import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../lib/use-formats.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import type { Overview } from "../overview-api.ts";

const closedCases = new Set(["dismissed", "addressed"]);
const liveTopics = new Set(["active", "new"]);

function sum(
  counted: readonly { value: string; count: number }[],
  wanted: (value: string) => boolean,
): number {
  return counted.filter(({ value }) => wanted(value)).reduce((total, { count }) => total + count, 0);
}

/** The four numbers that say how coordination stands; each leads to what it counts. */
export function KeyFigures({ overview }: { overview: Overview }) {
  const t = useTranslations();
  const { number, nearDay } = useFormats();
  const language = useLanguage();
  const params = { language };
  const { focalPoints, coordinators } = overview;
  const missing = focalPoints.missing + coordinators.missing;
  const expected = focalPoints.expected + coordinators.expected;
  const topics = sum(overview.topics.byState, (state) => liveTopics.has(state));
  const cases = overview.overlaps && sum(overview.overlaps.byState, (state) => !closedCases.has(state));
  const themes = overview.counts.find(({ kind }) => kind === "theme")?.published ?? 0;
  const [next] = overview.deadlines;
  const late = (overview.actions?.overdue ?? 0) + overview.overdueCalls;
  return (
    <ul className="grid grid-cols-2 gap-px overflow-hidden rounded-lg border border-line bg-line xl:grid-cols-4">
      <Figure value={number(topics)} label={t("home.figures.topics", { count: topics })}>
        <Link to="/$language/topics" params={params} className="after:absolute after:inset-0">
          {t("home.figures.toTopics")}
        </Link>
      </Figure>
      <Figure
        value={number(missing)}
        tone={missing > 0 ? "text-bad" : "text-good"}
        label={t("home.figures.missing", { count: missing, expected })}
      >
        <Link to="/$language/topics" params={params} className="after:absolute after:inset-0">
          {t("home.figures.toMissing")}
        </Link>
      </Figure>
      {cases === undefined ? (
        <Figure value={number(themes)} label={t("home.figures.areas", { count: themes })}>
          <Link
            to="/$language/records/$kind"
            params={{ ...params, kind: "theme" }}
            className="after:absolute after:inset-0"
          >
            {t("home.figures.toAreas")}
          </Link>
        </Figure>
      ) : (
        <Figure value={number(cases)} label={t("home.figures.cases", { count: cases })}>
          <Link
            to="/$language/overlaps/cases"
            params={params}
            search={{}}
            className="after:absolute after:inset-0"
          >
            {t("home.figures.toOverlaps")}
          </Link>
        </Figure>
      )}
      {next ? (
        <Figure value={nearDay(next.on)} label={t("home.figures.deadline", { count: next.daysLeft })}>
          <a href="#deadlines" className="after:absolute after:inset-0">
            {t("home.figures.toDeadlines")}
          </a>
        </Figure>
      ) : (
        <Figure
          value={number(late)}
          tone={late > 0 ? "text-bad" : "text-good"}
          label={t("home.figures.late", { count: late })}
        >
          <a href="#deadlines" className="after:absolute after:inset-0">
            {t("home.figures.toDeadlines")}
          </a>
        </Figure>
      )}
    </ul>
  );
}

function Figure(props: { value: string; label: string; tone?: string; children: ReactNode }) {
  return (
    <li className="group relative flex flex-col bg-surface p-4 sm:p-5 hover:bg-sunken/60">
      <span className={`text-3xl font-bold tabular-nums ${props.tone ?? "text-ink"}`}>
        <bdi>{props.value}</bdi>
      </span>
      <span className="mt-1 grow text-sm text-ink-soft">{props.label}</span>
      <span className="mt-3 text-sm font-semibold text-accent group-hover:underline underline-offset-3">
        {props.children}
      </span>
    </li>
  );
}
