import type { Initiative } from "@intersector/domain";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { FigureCourse } from "../../../components/figure-course.tsx";
import { Section } from "../../../components/page.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { recordListQuery } from "../../../lib/records-api.ts";

/** The initiatives' figures, as their records hold them. */
export function InitiativeFigures() {
  const t = useTranslations();
  const query = useInfiniteQuery(recordListQuery("initiative", { sort: "position", limit: "100" }));
  const initiatives = (query.data?.pages ?? [])
    .flatMap(({ records }) => records)
    .map(({ id, body }) => ({ id, body: body as unknown as Initiative }))
    .filter(({ body }) => body.figures.length > 0);
  if (initiatives.length === 0) return null;
  return (
    <Section title={t("home.initiatives")} note={t("home.initiativesNote")}>
      <ul className="grid items-start gap-4 lg:grid-cols-2">
        {initiatives.map(({ id, body }) => (
          <li key={id} className="rounded-lg border border-line bg-surface p-5">
            <h3 className="mb-3 text-sm font-semibold">
              <RecordLink kind="initiative" id={id} title={body.title} />
            </h3>
            <div className="space-y-6">
              {body.figures.map((figure) => (
                <FigureCourse key={JSON.stringify(figure.label.texts)} figure={figure} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
