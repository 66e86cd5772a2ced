import { useTranslations } from "use-intl";
import { Page } from "../../components/page.tsx";
import { ResolutionLibrary } from "../../features/resolutions/components/resolution-library.tsx";
import { useKindName } from "../../lib/use-term.ts";
import { ReadersOf } from "../readers-of.tsx";
import { useListSearch } from "../use-list-search.ts";

/** The library of resolutions: every number with its revisions. */
export function ResolutionsPage() {
  const t = useTranslations();
  const kindName = useKindName();
  return (
    <ReadersOf kind="resolution">
      <Page title={kindName("resolution", "many")} lead={t("library.resolutions.lead")}>
        <ResolutionLibrary {...useListSearch()} />
      </Page>
    </ReadersOf>
  );
}
