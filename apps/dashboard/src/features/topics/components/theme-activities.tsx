import type { Activity } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { AsyncContent } from "../../../components/async-content.tsx";
import { Section } from "../../../components/page.tsx";
import { ProvenanceMark } from "../../../components/provenance-badge.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { useLanguage } from "../../../lib/use-language.ts";
import { themeActivitiesQuery } from "../topics-api.ts";

/** What the units do in a topic's field: the first few, and the way to all of them. */
export function ThemeActivities({ theme }: { theme: string }) {
  const t = useTranslations();
  const language = useLanguage();
  const query = useQuery(themeActivitiesQuery(theme));
  return (
    <Section title={t("topics.activities")}>
      <AsyncContent query={query}>
        {({ records, included, total }) => (
          <>
            <ul className="divide-y divide-line border-y border-line text-sm">
              {records.map((record) => {
                const body = record.body as unknown as Activity;
                return (
                  <li key={record.id} className="py-2.5">
                    <RecordLink kind="activity" id={record.id} title={body.title} />{" "}
                    <ProvenanceMark status={body.provenance.status} />
                    <span className="mt-1 block text-xs leading-6 text-ink-faint">
                      <RecordLink
                        kind="unit"
                        id={body.unit}
                        included={included}
                        className="hover:text-accent hover:underline underline-offset-3"
                      />
                    </span>
                  </li>
                );
              })}
            </ul>
            <Link
              to="/$language/activities"
              params={{ language }}
              search={{ themes: [theme] }}
              className="mt-3 inline-block min-h-6 text-sm font-semibold text-accent hover:underline underline-offset-3"
            >
              {t("topics.allActivities", { count: total })}
            </Link>
          </>
        )}
      </AsyncContent>
    </Section>
  );
}
