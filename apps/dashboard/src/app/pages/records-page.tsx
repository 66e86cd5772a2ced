import { isKindName } from "@intersector/domain";
import { getRouteApi } from "@tanstack/react-router";
import { Page } from "../../components/page.tsx";
import { RecordList } from "../../features/records/components/record-list.tsx";
import { useKindName } from "../../lib/use-term.ts";
import { NotFoundPage } from "../not-found-page.tsx";

const route = getRouteApi("/$language/records/$kind");

/** The records of any kind. */
export function RecordsPage() {
  const { kind } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const kindName = useKindName();
  if (!isKindName(kind)) return <NotFoundPage />;
  return (
    <Page title={kindName(kind, "many")}>
      <RecordList
        key={kind}
        kind={kind}
        search={search}
        onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
      />
    </Page>
  );
}
