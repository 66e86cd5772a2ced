import type { DelegationNode } from "@intersector/coordination";
import { type RegisterRecord, textIn } from "@intersector/domain";
import { useTranslations } from "use-intl";
import { Badge } from "../../../components/badge.tsx";
import { Localized } from "../../../components/localized.tsx";
import { ProvenanceBadge } from "../../../components/provenance-badge.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { SideBadge } from "../../../components/side-mark.tsx";
import { useLanguage } from "../../../lib/use-language.ts";
import { useTerm } from "../../../lib/use-term.ts";
import { shortNameOf } from "../short-name-of.ts";

export interface DelegationListProps {
  nodes: readonly DelegationNode[];
  groups: readonly RegisterRecord<"group">[];
}

/** Groups under those that they work for, as a nested list; its lines draw the chain again. */
export function DelegationList({ nodes, groups }: DelegationListProps) {
  return (
    <ul className="delegation">
      {nodes.map((node) => (
        <li key={node.group.id}>
          <GroupBox node={node} groups={groups} />
          {node.below.length > 0 && <DelegationList nodes={node.below} groups={groups} />}
        </li>
      ))}
    </ul>
  );
}

function GroupBox({
  node: { group },
  groups,
}: {
  node: DelegationNode;
  groups: DelegationListProps["groups"];
}) {
  const t = useTranslations();
  const term = useTerm();
  const language = useLanguage();
  const { id, body } = group;
  // A group that works for one other stands under it: only those that answer to more need to say so.
  const others =
    body.reportsTo.length > 1
      ? body.reportsTo
      : body.reportsTo.filter((to) => body.parent && to !== body.parent);
  const names = others.map((to) => shortNameOf(groups.find((one) => one.id === to)?.body, language) ?? to);
  return (
    <div className="min-w-0 rounded-lg border border-line bg-surface px-3.5 py-2.5 text-sm">
      <p className="font-semibold">
        <RecordLink kind="group" id={id} title={body.name} />{" "}
        {body.abbreviation && (
          <span className="whitespace-nowrap font-normal text-ink-faint">
            (<Localized value={body.abbreviation} plain />)
          </span>
        )}
      </p>
      <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-faint">
        <span>{term("groupType", body.type)}</span>
        <Badge>{term("groupMembership", body.membership)}</Badge>
        {body.side && <SideBadge side={body.side} />}
        <ProvenanceBadge provenance={body.provenance} />
      </p>
      {body.chairRole && (
        <p className="mt-1 text-xs text-ink-soft">
          {t("groups.chair", { name: textIn(body.chairRole, language).text })}
        </p>
      )}
      {names.length > 0 && (
        <p className="mt-1 text-xs text-ink-soft">
          {t("groups.reportsTo", { groups: new Intl.ListFormat(language).format(names) })}
        </p>
      )}
    </div>
  );
}
