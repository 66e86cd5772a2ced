import { bodyAbbreviations, type Resolution, vocabularies } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { CircleCheck, CircleDashed } from "lucide-react";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { AsyncContent } from "../../../components/async-content.tsx";
import { Badge } from "../../../components/badge.tsx";
import { Section } from "../../../components/page.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { everyRecordQuery } from "../../../lib/every-record.ts";
import { today } from "../../../lib/today.ts";
import { useAllRecords } from "../../../lib/use-all-records.ts";
import { useFormats } from "../../../lib/use-formats.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { useTerm } from "../../../lib/use-term.ts";
import { groupLinks, linksOf, type SeenLink } from "../link-states.ts";
import { citationOf } from "../resolution-name.ts";
import { useRevisionChains } from "../use-resolutions.ts";

/** The links of a resolution in both directions, by what they say, each with who still has to confirm it. */
export function ResolutionLinks({ id }: { id: string }) {
  const t = useTranslations();
  const query = useQuery(everyRecordQuery("resolutionLink"));
  const meetings = useQuery(everyRecordQuery("meeting")).data?.records;
  const groups = useAllRecords("group");
  const conferences = useMemo(() => {
    const bodies = new Set(groups.filter(({ body }) => body.type === "conference").map((group) => group.id));
    return (meetings ?? []).filter(({ body }) => bodies.has(body.group));
  }, [groups, meetings]);
  return (
    <Section title={t("library.resolutions.links")} note={t("library.resolutions.linksNote")}>
      <AsyncContent query={query}>
        {({ records }) => {
          const links = linksOf(id, records, conferences, today());
          if (links.length === 0)
            return <p className="text-sm text-ink-faint">{t("library.resolutions.noLinks")}</p>;
          return <LinkGroups links={links} />;
        }}
      </AsyncContent>
    </Section>
  );
}

function LinkGroups({ links }: { links: readonly SeenLink[] }) {
  const t = useTranslations();
  const term = useTerm();
  const { number } = useFormats();
  const { data: chains = [] } = useRevisionChains();
  const bodies = new Map(chains.flatMap(({ revisions }) => revisions).map(({ id, body }) => [id, body]));
  return (
    <div className="space-y-6">
      {groupLinks(links, vocabularies.resolutionRelation).map((group) => (
        <div key={`${group.relation} ${group.direction}`}>
          <h3 className="mb-1 flex items-baseline gap-2 text-xs font-semibold text-ink-faint">
            {group.direction === "outgoing"
              ? term("resolutionRelation", group.relation)
              : t(`library.resolutions.incoming.${group.relation}`)}
            <span className="font-normal tabular-nums">{number(group.links.length)}</span>
          </h3>
          <ul className="divide-y divide-line border-y border-line">
            {group.links.map((seen) => (
              <LinkLine key={seen.link.id} seen={seen} body={bodies.get(seen.other)} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function LinkLine({ seen, body }: { seen: SeenLink; body: Resolution | undefined }) {
  const term = useTerm();
  const language = useLanguage();
  const citation = body && citationOf(body, language);
  return (
    <li className="space-y-1 py-2.5 text-sm">
      {citation && <bdi className="block text-xs text-ink-faint">{citation}</bdi>}
      <RecordLink kind="resolution" id={seen.other} title={body?.title ?? seen.other} />
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-faint">
        <LinkState seen={seen} />
        <RecordLink kind="resolutionLink" id={seen.link.id}>
          {term("linkOrigin", seen.link.body.origin)}
        </RecordLink>
      </p>
    </li>
  );
}

function LinkState({ seen: { stale } }: { seen: SeenLink }) {
  const t = useTranslations();
  const language = useLanguage();
  const { list } = useFormats();
  const names = (groups: readonly (keyof typeof bodyAbbreviations)[]) =>
    list(groups.map((group) => bodyAbbreviations[group][language]));
  if (!stale) {
    return (
      <Badge tone="good" icon={<CircleCheck aria-hidden="true" />}>
        {t("library.resolutions.confirmed")}
      </Badge>
    );
  }
  return (
    <>
      <Badge tone="warn" icon={<CircleDashed aria-hidden="true" />}>
        {t("library.resolutions.toConfirm")}
      </Badge>
      {stale.never.length > 0 && (
        <span>{t("library.resolutions.neverConfirmed", { groups: names(stale.never) })}</span>
      )}
      {stale.outdated.length > 0 && (
        <span>{t("library.resolutions.outdated", { groups: names(stale.outdated) })}</span>
      )}
    </>
  );
}
