import { useTranslations } from "use-intl";
import { Page } from "../../components/page.tsx";
import { DocumentLibrary } from "../../features/documents/components/document-library.tsx";
import { useKindName } from "../../lib/use-term.ts";
import { ReadersOf } from "../readers-of.tsx";
import { useListSearch } from "../use-list-search.ts";

/** The documents of meetings and of the secretariat. */
export function DocumentsPage() {
  const t = useTranslations();
  const kindName = useKindName();
  return (
    <ReadersOf kind="document">
      <Page title={kindName("document", "many")} lead={t("library.documents.lead")}>
        <DocumentLibrary {...useListSearch()} />
      </Page>
    </ReadersOf>
  );
}
