import { delegationTree } from "@intersector/coordination";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { AsyncContent } from "../../components/async-content.tsx";
import { Page, Section } from "../../components/page.tsx";
import { EmptyState } from "../../components/states.tsx";
import { DelegationList } from "../../features/groups/components/delegation-list.tsx";
import { groupsQuery } from "../../features/groups/groups-api.ts";

/** The groups, with the chain of delegation as a picture made of their list. */
export function GroupsPage() {
  const t = useTranslations();
  const query = useQuery(groupsQuery);
  return (
    <Page title={t("groups.title")} lead={t("groups.lead")}>
      <AsyncContent query={query} lines={14}>
        {(groups) =>
          groups.length === 0 ? (
            <EmptyState title={t("groups.none")} />
          ) : (
            <Section title={t("groups.chain")}>
              <div className="max-w-3xl">
                <DelegationList nodes={delegationTree(groups)} groups={groups} />
              </div>
            </Section>
          )
        }
      </AsyncContent>
    </Page>
  );
}
