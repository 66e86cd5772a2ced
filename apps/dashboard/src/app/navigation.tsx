import { Link } from "@tanstack/react-router";
import {
  CalendarDays,
  ChartColumn,
  FileInput,
  Files,
  FileText,
  GitCompareArrows,
  History,
  House,
  LayoutList,
  Library,
  Lightbulb,
  ListTree,
  MessagesSquare,
  Network,
  ScrollText,
  Users,
} from "lucide-react";
import { useId } from "react";
import { useTranslations } from "use-intl";
import { useLanguage } from "../lib/use-language.ts";

/** The places of the product, in the order of the work. The first part needs no heading. */
export const navigationParts = [
  { heading: undefined, entries: [{ to: "/$language", label: "nav.home", icon: House }] },
  {
    heading: "nav.parts.coordination",
    entries: [
      { to: "/$language/topics", label: "nav.topics", icon: MessagesSquare },
      { to: "/$language/people", label: "people.title", icon: Users },
      { to: "/$language/groups", label: "groups.title", icon: Network },
      { to: "/$language/meetings", label: "library.nav.meetings", icon: CalendarDays },
      { to: "/$language/documents", label: "library.nav.documents", icon: Files },
    ],
  },
  {
    heading: "nav.parts.work",
    entries: [
      { to: "/$language/activities", label: "nav.activities", icon: LayoutList },
      { to: "/$language/overlaps", label: "nav.overlaps", icon: GitCompareArrows },
      { to: "/$language/initiatives", label: "library.nav.initiatives", icon: ChartColumn },
      { to: "/$language/practices", label: "library.nav.practices", icon: Lightbulb },
    ],
  },
  {
    heading: "library.nav.texts",
    entries: [
      { to: "/$language/resolutions", label: "library.nav.resolutions", icon: ScrollText },
      { to: "/$language/plans", label: "library.nav.plans", icon: ListTree },
    ],
  },
  {
    heading: "nav.parts.register",
    entries: [
      { to: "/$language/reports", label: "nav.reports", icon: FileText },
      { to: "/$language/import", label: "nav.imports", icon: FileInput },
      { to: "/$language/records", label: "nav.register", icon: Library },
      { to: "/$language/log", label: "history.log.title", icon: History },
    ],
  },
] as const;

type Entry = (typeof navigationParts)[number]["entries"][number];

/** The places of the product, by part. */
export function Navigation({ onNavigate }: { onNavigate?: () => void }) {
  const t = useTranslations();
  const id = useId();
  return (
    <div className="space-y-5">
      {navigationParts.map(({ heading, entries }, index) => (
        <div key={heading ?? "first"}>
          {heading && (
            <p id={`${id}-${index}`} className="mb-1 px-2.5 text-xs font-semibold text-ink-faint">
              {t(heading)}
            </p>
          )}
          <ul className="space-y-0.5" {...(heading ? { "aria-labelledby": `${id}-${index}` } : {})}>
            {entries.map((entry) => (
              <NavigationLink key={entry.label} entry={entry} {...(onNavigate ? { onNavigate } : {})} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function NavigationLink({ entry, onNavigate }: { entry: Entry; onNavigate?: () => void }) {
  const { to, label, icon: Icon } = entry;
  const t = useTranslations();
  const language = useLanguage();
  return (
    <li>
      <Link
        to={to}
        params={{ language }}
        // Every address begins with the home page's.
        activeOptions={{ exact: to === "/$language", includeSearch: false }}
        {...(onNavigate ? { onClick: onNavigate } : {})}
        className="flex min-h-9 items-center gap-3 rounded-md px-2.5 text-sm font-medium text-ink-soft hover:bg-sunken hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:font-semibold aria-[current=page]:text-accent-strong"
      >
        <Icon aria-hidden="true" className="size-[1.1rem] shrink-0" />
        {t(label)}
      </Link>
    </li>
  );
}
