import { useTranslations } from "use-intl";
import { Page } from "../../components/page.tsx";
import { InitiativeList } from "../../features/initiatives/components/initiative-list.tsx";
import { useKindName } from "../../lib/use-term.ts";
import { InitiativeTabs } from "../initiative-tabs.tsx";
import { ReadersOf } from "../readers-of.tsx";
import { useListSearch } from "../use-list-search.ts";

/** What several sides do together, with what it has brought. */
export function InitiativesPage() {
  const t = useTranslations();
  const kindName = useKindName();
  return (
    <ReadersOf kind="initiative">
      <Page title={kindName("initiative", "many")} lead={t("library.initiatives.lead")}>
        <InitiativeTabs />
        <InitiativeList {...useListSearch()} />
      </Page>
    </ReadersOf>
  );
}
