import { type KindName, may, type Principal } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { AsyncContent } from "../components/async-content.tsx";
import { Page } from "../components/page.tsx";
import { sessionQuery } from "../features/session/session-api.ts";
import { useKindName } from "../lib/use-term.ts";
import { ClosedPart } from "./permitted.tsx";

export interface WritersOfProps {
  kind: KindName;
  action: "create" | "change";
  children: (person: Principal) => ReactNode;
}

/**
 * A page for who may write records of a kind; the others are told how to sign in. Whoever has been let in stays in: a
 * session that ends must not take away what is being typed.
 */
export function WritersOf({ kind, action, children }: WritersOfProps) {
  const t = useTranslations();
  const kindName = useKindName();
  const session = useQuery(sessionQuery);
  const [writer, setWriter] = useState<Principal>();
  const reader = session.data?.reader;
  if (!writer && reader && may(reader, { action, kind })) setWriter(reader);
  if (writer) return children(writer);
  return (
    <Page title={kindName(kind)}>
      <AsyncContent query={session}>
        {() => (
          <ClosedPart
            title={t("editing.closedTitle")}
            note={t("editing.closedNote")}
            isOpenTo={(person) => may(person, { action, kind })}
          />
        )}
      </AsyncContent>
    </Page>
  );
}
