import { getRouteApi } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { Badge } from "../../components/badge.tsx";
import { FigureCourse } from "../../components/figure-course.tsx";
import { Localized } from "../../components/localized.tsx";
import { Section } from "../../components/page.tsx";
import { RecordFacts } from "../../components/record-facts.tsx";
import { RecordLink } from "../../components/record-link.tsx";
import { SideBadge } from "../../components/side-mark.tsx";
import { FigureSentence } from "../../features/initiatives/components/figure-sentence.tsx";
import { FigureTable } from "../../features/initiatives/components/figure-table.tsx";
import { History } from "../../features/records/components/history.tsx";
import { RecordFrame } from "../../features/records/components/record-frame.tsx";
import { Referrers } from "../../features/records/components/referrers.tsx";
import { useTerm } from "../../lib/use-term.ts";
import { ReadersOf } from "../readers-of.tsx";

const route = getRouteApi("/$language/initiatives/$id");

/** One initiative: what it is, its results, and its figures as bars, as words and as a table with their sources. */
export function InitiativePage() {
  const t = useTranslations();
  const term = useTerm();
  const { id } = route.useParams();
  return (
    <ReadersOf kind="initiative">
      <RecordFrame
        kind="initiative"
        id={id}
        marks={({ body }) => (
          <>
            <Badge>{term("initiativeCategory", body.category)}</Badge>
            <Badge tone={body.state === "completed" ? "good" : "accent"}>
              {term("initiativeState", body.state)}
            </Badge>
            {body.sides.map((side) => (
              <SideBadge key={side} side={side} />
            ))}
          </>
        )}
        lead={({ body }) => (
          <p className="mt-3">
            <Localized value={body.description} />
          </p>
        )}
      >
        {({ body, included, may }) => (
          <div className="grid gap-x-12 gap-y-12 xl:grid-cols-[3fr_2fr]">
            <div className="space-y-12">
              <Section title={t("library.initiatives.figures")}>
                {body.figures.length === 0 && (
                  <p className="text-sm text-ink-faint">{t("library.initiatives.noFigures")}</p>
                )}
                <div className="space-y-10">
                  {body.figures.map((figure) => (
                    <div key={JSON.stringify(figure.label.texts)} className="space-y-4">
                      <FigureCourse figure={figure} />
                      <FigureSentence figure={figure} />
                      {figure.indicator && (
                        <RecordLink kind="indicator" id={figure.indicator} included={included} />
                      )}
                      <FigureTable figure={figure} />
                    </div>
                  ))}
                </div>
              </Section>
              {body.results.length > 0 && (
                <Section title={t("library.initiatives.results")}>
                  <ul className="prose-measure list-disc space-y-3 ps-5 text-base">
                    {body.results.map((result) => (
                      <li key={JSON.stringify(result.texts)}>
                        <Localized value={result} />
                      </li>
                    ))}
                  </ul>
                </Section>
              )}
            </div>
            <div className="space-y-12">
              <Section title={t("records.facts")}>
                <RecordFacts
                  kind="initiative"
                  body={body}
                  included={included}
                  without={[
                    "title",
                    "description",
                    "category",
                    "state",
                    "sides",
                    "figures",
                    "results",
                    "position",
                  ]}
                />
              </Section>
              <Referrers kind="initiative" id={id} />
              {may.readHistory && <History kind="initiative" id={id} />}
            </div>
          </div>
        )}
      </RecordFrame>
    </ReadersOf>
  );
}
