import { useTranslations } from "use-intl";
import { RecordLink } from "../../../components/record-link.tsx";
import type { TopicRow } from "../topics-api.ts";
import { CoordinatorPlaces, FocalPointPlaces } from "./places.tsx";

/** How many documents a list shows of a topic; its own page shows all. */
const shownDocuments = 3;

/** One topic of the published list: what it is, who speaks for it, and its latest documents. */
export function TopicCard({ row }: { row: TopicRow }) {
  const t = useTranslations();
  const { topic, rapporteurGroup, documents } = row;
  return (
    <article className="rounded-lg border border-line bg-surface p-4 sm:p-6">
      <h3 className="text-lg">
        <RecordLink
          kind="topic"
          id={topic.id}
          title={topic.title}
          className="text-ink underline decoration-line-strong underline-offset-4 hover:text-accent hover:decoration-accent"
        />
      </h3>
      {rapporteurGroup && (
        <p className="mt-1 text-sm text-ink-faint">
          {t("topics.runBy")}{" "}
          <RecordLink kind="group" id={rapporteurGroup.id} title={rapporteurGroup.title} />
        </p>
      )}
      <div className="mt-4 grid gap-x-8 gap-y-4 xl:grid-cols-[4fr_3fr]">
        <section>
          <h4 className="mb-1.5 text-xs font-semibold text-ink-faint">{t("topics.focalPoints")}</h4>
          <FocalPointPlaces row={row} />
        </section>
        <section>
          <h4 className="mb-1.5 text-xs font-semibold text-ink-faint">{t("topics.coordinators")}</h4>
          <CoordinatorPlaces row={row} />
        </section>
      </div>
      {documents.length > 0 && (
        <p className="mt-4 flex flex-wrap gap-x-4 gap-y-1 text-sm">
          <span className="text-ink-faint">{t("topics.latestDocuments")}</span>
          {documents.slice(0, shownDocuments).map((document) => (
            <RecordLink
              key={document.id}
              kind="document"
              id={document.id}
              title={document.symbol ?? document.title}
            />
          ))}
        </p>
      )}
    </article>
  );
}
