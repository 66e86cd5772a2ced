import type { Side } from "@intersector/domain";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../../components/button.tsx";
import { Localized } from "../../../components/localized.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { SideBadge } from "../../../components/side-mark.tsx";
import { EmptyState, ErrorState, Loading } from "../../../components/states.tsx";
import { titleOfIncluded } from "../../../lib/included.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { identicalQuery, type PairIncluded } from "../overlaps-api.ts";
import { ClassBadge } from "./class-badge.tsx";

/** How many members of a group are shown before the reader asks for the rest. */
const shownMembers = 6;

export interface GroupListProps {
  analysis: string;
  sideOf: ReadonlyMap<string, Side>;
}

/** The groups of activities whose text is the same, each with who has it and what is to be said of them. */
export function GroupList({ analysis, sideOf }: GroupListProps) {
  const t = useTranslations();
  const query = useInfiniteQuery(identicalQuery(analysis, useLanguage()));
  const pages = query.data?.pages;
  if (!pages) {
    return query.error ? (
      <ErrorState error={query.error} retry={() => query.refetch()} />
    ) : (
      <Loading lines={8} />
    );
  }
  if (pages[0]?.total === 0) {
    return <EmptyState title={t("overlaps.noGroups")}>{t("overlaps.noGroupsNote")}</EmptyState>;
  }
  return (
    <div className="space-y-6">
      <p className="prose-measure text-sm text-ink-soft">{t("overlaps.identicalNote")}</p>
      <ul className="space-y-4">
        {pages.flatMap(({ groups, included }) =>
          groups.map((group) => (
            <li
              key={group.members[0]}
              className="space-y-2.5 rounded-lg border border-line bg-surface px-5 py-4 text-sm"
            >
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <ClassBadge value={group.class} />
                <span className="font-semibold">
                  {t("overlaps.groupSize", { count: group.members.length })}
                </span>
              </p>
              <Members members={group.members} included={included} sideOf={sideOf} />
              {group.sentences.length > 0 && (
                <ul className="list-disc space-y-0.5 ps-5 text-ink-soft">
                  {group.sentences.map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              )}
            </li>
          )),
        )}
      </ul>
      {query.hasNextPage && (
        <Button onPress={() => void query.fetchNextPage()} isPending={query.isFetchingNextPage}>
          {t("records.more")}
        </Button>
      )}
    </div>
  );
}

interface MembersProps {
  members: readonly string[];
  included: PairIncluded;
  sideOf: ReadonlyMap<string, Side>;
}

function Members({ members, included, sideOf }: MembersProps) {
  const t = useTranslations();
  const [showsAll, setShowsAll] = useState(members.length <= shownMembers);
  const shown = showsAll ? members : members.slice(0, shownMembers);
  return (
    <>
      <ul className="space-y-1.5">
        {shown.map((id) => {
          const unit = included[`activity:${id}`]?.unit;
          const side = unit === undefined ? undefined : sideOf.get(unit);
          return (
            <li key={id} className="flex flex-wrap items-baseline gap-x-2.5 gap-y-0.5">
              <RecordLink
                kind="activity"
                id={id}
                included={included}
                className="min-w-0 text-ink hover:text-accent hover:underline underline-offset-3"
              />
              <span className="flex items-baseline gap-1.5 text-xs text-ink-faint">
                {side && <SideBadge side={side} />}
                {unit && (
                  <RecordLink kind="unit" id={unit} className="hover:underline">
                    <Localized value={titleOfIncluded(included, "unit", unit)} plain />
                  </RecordLink>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      {!showsAll && (
        <button
          type="button"
          onClick={() => setShowsAll(true)}
          className="min-h-6 cursor-pointer font-semibold text-accent hover:underline"
        >
          {t("activities.allValues", { count: members.length })}
        </button>
      )}
    </>
  );
}
