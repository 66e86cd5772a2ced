import { isKindName, type KindName, type Principal } from "@intersector/domain";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Page } from "../../components/page.tsx";
import { RecordForm } from "../../features/editing/components/record-form.tsx";
import { useKindName } from "../../lib/use-term.ts";
import { NotFoundPage } from "../not-found-page.tsx";
import { mayPublishOwn, useWriting } from "../use-writing.tsx";
import { WritersOf } from "../writers-of.tsx";

const route = getRouteApi("/$language/records/$kind/new");

/** The form of a new record of any kind. */
export function NewRecordPage() {
  const { kind } = route.useParams();
  if (!isKindName(kind)) return <NotFoundPage />;
  return (
    <WritersOf key={kind} kind={kind} action="create">
      {(person) => <NewRecord kind={kind} person={person} />}
    </WritersOf>
  );
}

function NewRecord({ kind, person }: { kind: KindName; person: Principal }) {
  const t = useTranslations();
  const kindName = useKindName();
  const { leave, ...writing } = useWriting(kind, person);
  const [titles] = useState(() => new Map());
  return (
    <Page title={t("editing.newTitle", { kind: kindName(kind) })} lead={t("editing.lead")}>
      <RecordForm
        kind={kind}
        stored={undefined}
        titles={titles}
        mayPublish={mayPublishOwn(person, kind)}
        onCancel={() => leave(undefined)}
        {...writing}
      />
    </Page>
  );
}
