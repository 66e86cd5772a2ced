import { type KindName, may } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { UserPlus } from "lucide-react";
import type { ReactNode } from "react";
import { sessionQuery } from "../features/session/session-api.ts";
import { prefillSearch } from "../lib/prefill.ts";
import { useLanguage } from "../lib/use-language.ts";

export interface StaffLinkProps {
  kind: KindName;
  /** What the new record begins with. */
  begin: Readonly<Record<string, string>>;
  children: ReactNode;
}

/** Leads to the form of a record that fills an empty place, with the place filled in, for who may write one. */
export function StaffLink({ kind, begin, children }: StaffLinkProps) {
  const language = useLanguage();
  const reader = useQuery(sessionQuery).data?.reader;
  if (!reader || !may(reader, { action: "create", kind })) return null;
  return (
    <Link
      to="/$language/records/$kind/new"
      params={{ language, kind }}
      search={prefillSearch(begin)}
      className="inline-flex min-h-6 items-center gap-1.5 font-semibold text-accent hover:underline underline-offset-3"
    >
      <UserPlus aria-hidden="true" className="size-4" />
      {children}
    </Link>
  );
}
