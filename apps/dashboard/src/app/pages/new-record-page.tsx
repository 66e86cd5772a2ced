import { isKindName, type KindName, type Principal } from "@intersector/domain";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { Page } from "../../components/page.tsx";
import { Loading } from "../../components/states.tsx";
import { RecordForm } from "../../features/editing/components/record-form.tsx";
import { useKindName } from "../../lib/use-term.ts";
import { NotFoundPage } from "../not-found-page.tsx";
import { useBegun } from "../use-begun.ts";
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
  const begun = useBegun(kind);
  return (
    <Page title={t("editing.newTitle", { kind: kindName(kind) })} lead={t("editing.lead")}>
      {begun ? (
        <RecordForm
          kind={kind}
          stored={undefined}
          begun={begun.body}
          titles={begun.titles}
          mayPublish={mayPublishOwn(person, kind)}
          onCancel={() => leave(undefined)}
          {...writing}
        />
      ) : (
        <Loading lines={8} />
      )}
    </Page>
  );
}
