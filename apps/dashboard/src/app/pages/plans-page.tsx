import { useTranslations } from "use-intl";
import { Page } from "../../components/page.tsx";
import { PlanLibrary } from "../../features/plans/components/plan-library.tsx";
import { ReadersOf } from "../readers-of.tsx";
import { useReadsActivities } from "../reads-activities.ts";
import { useListSearch } from "../use-list-search.ts";

/** The strategic, financial and operational plans as trees. */
export function PlansPage() {
  const t = useTranslations();
  return (
    <ReadersOf kind="planNode">
      <Page title={t("library.nav.plans")} lead={t("library.plans.lead")}>
        <PlanLibrary {...useListSearch()} readsActivities={useReadsActivities()} />
      </Page>
    </ReadersOf>
  );
}
