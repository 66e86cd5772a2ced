import type { Group, Topic } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { Localized } from "../../../components/localized.tsx";
import { Section } from "../../../components/page.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import type { Included } from "../../../lib/included.ts";
import { recordQuery } from "../../../lib/records-api.ts";

/** The Rapporteur Group that runs a topic, with its chair and mandate. */
export function TopicRapporteurGroup({ id, title }: { id: string; title: string }) {
  const { data } = useQuery(recordQuery("group", id));
  if (!data) return null;
  const body = data.record.body as unknown as Group;
  return (
    <Section title={title}>
      <p className="text-sm">
        <RecordLink kind="group" id={id} title={body.name} />
      </p>
      {body.chair && (
        <p className="mt-1 text-sm text-ink-soft">
          <RecordLink kind="person" id={body.chair} included={data.included} />
          {body.chairRole && (
            <>
              {", "}
              <Localized value={body.chairRole} />
            </>
          )}
        </p>
      )}
      {body.mandate && (
        <p className="prose-measure mt-1 text-sm text-ink-soft">
          <Localized value={body.mandate} />
        </p>
      )}
    </Section>
  );
}

export interface TopicResolutionsProps {
  resolutions: Topic["resolutions"];
  included: Included | undefined;
}

/** The resolutions that mandate a topic. */
export function TopicResolutions({ resolutions, included }: TopicResolutionsProps) {
  const t = useTranslations();
  if (resolutions.length === 0) return null;
  return (
    <Section title={t("library.topics.mandatedBy")}>
      <ul className="divide-y divide-line border-y border-line text-sm">
        {resolutions.map((id) => (
          <li key={id} className="py-2.5">
            <RecordLink kind="resolution" id={id} included={included} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
