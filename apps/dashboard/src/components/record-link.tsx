import type { KindName, LocalizedText } from "@intersector/domain";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { type Included, titleOfIncluded } from "../lib/included.ts";
import { useLanguage } from "../lib/use-language.ts";
import { Localized } from "./localized.tsx";

const linkClass = "text-accent underline decoration-accent/40 underline-offset-3 hover:decoration-accent";

export interface RecordLinkProps {
  kind: KindName;
  id: string;
  /** Where the title is found; without it, `children` or the id are shown. */
  included?: Included | undefined;
  title?: LocalizedText | string;
  children?: ReactNode;
  className?: string;
}

/** A link to a record, under the page that its kind has, or the one that every kind has. */
export function RecordLink({ kind, id, included, title, children, className = linkClass }: RecordLinkProps) {
  const language = useLanguage();
  const shown = children ?? <Localized value={title ?? titleOfIncluded(included, kind, id)} />;
  switch (kind) {
    case "topic":
      return (
        <Link to="/$language/topics/$id" params={{ language, id }} className={className}>
          {shown}
        </Link>
      );
    case "activity":
      return (
        <Link to="/$language/activities/$id" params={{ language, id }} className={className}>
          {shown}
        </Link>
      );
    case "reportEdition":
      return (
        <Link to="/$language/reports/$edition" params={{ language, edition: id }} className={className}>
          {shown}
        </Link>
      );
    default:
      return (
        <Link to="/$language/records/$kind/$id" params={{ language, kind, id }} className={className}>
          {shown}
        </Link>
      );
  }
}

/** A link to a page outside the register. */
export function OutsideLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} rel="noreferrer" className={linkClass}>
      {children}
    </a>
  );
}
