import { delegationTree, directedBy } from "@intersector/coordination";
import type { RegisterRecord } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { Localized } from "../../components/localized.tsx";
import { Section } from "../../components/page.tsx";
import { RecordFacts } from "../../components/record-facts.tsx";
import { RecordLink } from "../../components/record-link.tsx";
import { DelegationList } from "../../features/groups/components/delegation-list.tsx";
import { GroupRecords } from "../../features/groups/components/group-records.tsx";
import { groupsQuery } from "../../features/groups/groups-api.ts";
import { History } from "../../features/records/components/history.tsx";
import { RecordFrame } from "../../features/records/components/record-frame.tsx";
import { Referrers } from "../../features/records/components/referrers.tsx";

const route = getRouteApi("/$language/groups/$id");

/** One group: its mandate, what it stands under, who works for it, and its topics and meetings. */
export function GroupPage() {
  const t = useTranslations();
  const { id } = route.useParams();
  const groups = useQuery(groupsQuery).data ?? [];
  const below = delegationTree(
    groups.filter((group) => group.id === id || isBelow(group, id, groups)),
  ).flatMap(({ below: under, group }) => (group.id === id ? under : []));
  const above = chainAbove(id, groups);
  return (
    <RecordFrame
      kind="group"
      id={id}
      lead={({ body }) =>
        body.mandate && (
          <p className="mt-3">
            <Localized value={body.mandate} />
          </p>
        )
      }
    >
      {({ body, included, may }) => (
        <div className="grid gap-x-12 gap-y-12 xl:grid-cols-[3fr_2fr]">
          <div className="space-y-12">
            {above.length > 0 && (
              <Section title={t("groups.above")}>
                <ol className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
                  {above.map((group, at) => (
                    <li key={group.id} className="flex items-center gap-2">
                      {at > 0 && (
                        <span aria-hidden="true" className="mirrored text-ink-faint">
                          ›
                        </span>
                      )}
                      <RecordLink kind="group" id={group.id} title={group.body.name} />
                    </li>
                  ))}
                </ol>
              </Section>
            )}
            {below.length > 0 && (
              <Section title={t("groups.below")}>
                <DelegationList nodes={below} groups={groups} />
              </Section>
            )}
            <GroupRecords title={t("groups.topics")} kind="topic" field="group" group={id} />
            <GroupRecords title={t("groups.topics")} kind="topic" field="rapporteurGroup" group={id} />
            <GroupRecords title={t("groups.meetings")} kind="meeting" field="group" group={id} />
            <Section title={t("groups.mandate")}>
              <RecordFacts kind="group" body={body} included={included} without={["name", "mandate"]} />
            </Section>
          </div>
          <div className="space-y-12">
            <Referrers kind="group" id={id} without={["group", "topic", "meeting"]} />
            {may.readHistory && <History kind="group" id={id} />}
          </div>
        </div>
      )}
    </RecordFrame>
  );
}

type Group = RegisterRecord<"group">;

/** The groups above one, from the highest down. */
function chainAbove(id: string, groups: readonly Group[]): Group[] {
  const chain: Group[] = [];
  const seen = new Set([id]);
  let at = groups.find((group) => group.id === id);
  while (at) {
    const next = directedBy(at);
    at = next === undefined || seen.has(next) ? undefined : groups.find((group) => group.id === next);
    if (at) {
      seen.add(at.id);
      chain.unshift(at);
    }
  }
  return chain;
}

function isBelow(group: Group, id: string, groups: readonly Group[]): boolean {
  return chainAbove(group.id, groups).some((above) => above.id === id);
}
