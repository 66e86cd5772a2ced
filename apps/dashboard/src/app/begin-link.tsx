import { type KindName, may, type Principal, type Side, sides } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type LucideIcon, Plus } from "lucide-react";
import type { ReactNode } from "react";
import { sessionQuery } from "../features/session/session-api.ts";
import { prefillSearch } from "../lib/prefill.ts";
import { useLanguage } from "../lib/use-language.ts";

export interface BeginLinkProps {
  kind: KindName;
  /** What the new record begins with. */
  begin: Readonly<Record<string, string>>;
  icon?: LucideIcon;
  children: ReactNode;
}

/** Leads to the form of a new record with what is known filled in, for who may write one. */
export function BeginLink({ kind, begin, icon: Icon = Plus, children }: BeginLinkProps) {
  const language = useLanguage();
  const reader = useQuery(sessionQuery).data?.reader;
  const side = sides.find((one) => one === begin.side);
  if (!reader || !mayBegin(reader, kind, side)) return null;
  return (
    <Link
      to="/$language/records/$kind/new"
      params={{ language, kind }}
      search={prefillSearch(begin)}
      className="inline-flex min-h-6 min-w-6 items-center gap-1.5 font-semibold text-accent hover:underline underline-offset-3"
    >
      <Icon aria-hidden="true" className="size-4 shrink-0" />
      {children}
    </Link>
  );
}

/** A focal point begins what their own side does. */
function mayBegin(reader: Principal, kind: KindName, side: Side | undefined): boolean {
  return may(reader, { action: "create", kind, ...(side === undefined ? {} : { side }) });
}
