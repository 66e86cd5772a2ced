import { Link } from "@tanstack/react-router";
import {
  FileInput,
  FileText,
  GitCompareArrows,
  House,
  LayoutList,
  Library,
  type LucideIcon,
  MessagesSquare,
} from "lucide-react";
import { useTranslations } from "use-intl";
import { useLanguage } from "../lib/use-language.ts";

type Place =
  | "/$language"
  | "/$language/topics"
  | "/$language/activities"
  | "/$language/import"
  | "/$language/overlaps"
  | "/$language/reports"
  | "/$language/records";

type NavigationKey =
  | "nav.home"
  | "nav.topics"
  | "nav.activities"
  | "nav.overlaps"
  | "nav.reports"
  | "nav.register"
  | "imports.title";

const entries: { to: Place; label: NavigationKey; icon: LucideIcon; exact?: boolean }[] = [
  { to: "/$language", label: "nav.home", icon: House, exact: true },
  { to: "/$language/topics", label: "nav.topics", icon: MessagesSquare },
  { to: "/$language/activities", label: "nav.activities", icon: LayoutList },
  { to: "/$language/import", label: "imports.title", icon: FileInput },
  { to: "/$language/overlaps", label: "nav.overlaps", icon: GitCompareArrows },
  { to: "/$language/reports", label: "nav.reports", icon: FileText },
  { to: "/$language/records", label: "nav.register", icon: Library },
];

/** The places of the product, in the order of the work. */
export function Navigation({ onNavigate }: { onNavigate?: () => void }) {
  const t = useTranslations();
  const language = useLanguage();
  return (
    <ul className="space-y-0.5">
      {entries.map(({ to, label, icon: Icon, exact }) => (
        <li key={label}>
          <Link
            to={to}
            params={{ language }}
            activeOptions={{ exact: exact ?? false, includeSearch: false }}
            {...(onNavigate ? { onClick: onNavigate } : {})}
            className="flex min-h-10 items-center gap-3 rounded-md px-2.5 text-sm font-medium text-ink-soft hover:bg-sunken hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:font-semibold aria-[current=page]:text-accent-strong"
          >
            <Icon aria-hidden="true" className="size-[1.1rem] shrink-0" />
            {t(label)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
