import { isKindName } from "@intersector/domain";
import { getRouteApi } from "@tanstack/react-router";
import { RecordView } from "../../features/records/components/record-view.tsx";
import { NotFoundPage } from "../not-found-page.tsx";
import { ReadersOf } from "../readers-of.tsx";

const route = getRouteApi("/$language/records/$kind/$id");

/** One record of any kind. */
export function RecordPage() {
  const { kind, id } = route.useParams();
  if (!isKindName(kind)) return <NotFoundPage />;
  return (
    <ReadersOf kind={kind}>
      <RecordView kind={kind} id={id} />
    </ReadersOf>
  );
}
