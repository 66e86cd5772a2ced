import { useTranslations } from "use-intl";
import { Page } from "../../components/page.tsx";
import { PracticeLibrary } from "../../features/practices/components/practice-library.tsx";
import { useKindName } from "../../lib/use-term.ts";
import { ReadersOf } from "../readers-of.tsx";
import { useListSearch } from "../use-list-search.ts";

/** The practices that have made work cheaper or faster. */
export function PracticesPage() {
  const t = useTranslations();
  const kindName = useKindName();
  return (
    <ReadersOf kind="practice">
      <Page title={kindName("practice", "many")} lead={t("library.practices.lead")}>
        <PracticeLibrary {...useListSearch()} />
      </Page>
    </ReadersOf>
  );
}
