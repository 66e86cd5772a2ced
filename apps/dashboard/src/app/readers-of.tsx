import { type KindName, may, type Principal } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { AsyncContent } from "../components/async-content.tsx";
import { Page } from "../components/page.tsx";
import { sessionQuery } from "../features/session/session-api.ts";
import { useKindName } from "../lib/use-term.ts";
import { ClosedPart } from "./permitted.tsx";

/** A page about records of one kind, for who may read them; the others are told who may, and how to sign in. */
export function ReadersOf({ kind, children }: { kind: KindName; children: ReactNode }) {
  const t = useTranslations();
  const kindName = useKindName();
  const session = useQuery(sessionQuery);
  const reads = (person: Principal) => may(person, { action: "read", kind, state: "published" });
  if (session.data && reads(session.data.reader)) return children;
  return (
    <Page title={kindName(kind, "many")}>
      <AsyncContent query={session}>
        {() => (
          <ClosedPart title={t("records.closedTitle")} note={t("records.closedNote")} isOpenTo={reads} />
        )}
      </AsyncContent>
    </Page>
  );
}
