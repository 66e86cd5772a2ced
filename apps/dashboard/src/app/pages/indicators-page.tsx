import { useTranslations } from "use-intl";
import { Page } from "../../components/page.tsx";
import { IndicatorTable } from "../../features/initiatives/components/indicator-table.tsx";
import { useKindName } from "../../lib/use-term.ts";
import { InitiativeTabs } from "../initiative-tabs.tsx";
import { ReadersOf } from "../readers-of.tsx";
import { useListSearch } from "../use-list-search.ts";

/** The indicators and the frameworks that they serve. */
export function IndicatorsPage() {
  const t = useTranslations();
  const kindName = useKindName();
  return (
    <ReadersOf kind="indicator">
      <Page title={kindName("indicator", "many")} lead={t("library.indicators.lead")}>
        <InitiativeTabs />
        <IndicatorTable {...useListSearch()} />
      </Page>
    </ReadersOf>
  );
}
