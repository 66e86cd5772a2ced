import type { KindName, LocalizedText } from "@intersector/domain";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { type Included, titleOfIncluded } from "../lib/included.ts";
import { placeOfRecord } from "../lib/place-of-record.ts";
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
  return (
    <Link {...placeOfRecord(language, kind, id)} className={className}>
      {children ?? <Localized value={title ?? titleOfIncluded(included, kind, id)} />}
    </Link>
  );
}

/** A link to a page outside the register. */
export function OutsideLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} rel="noreferrer" className={linkClass}>
      {children}
    </a>
  );
}
