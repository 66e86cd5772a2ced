import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { Page, Section } from "../../components/page.tsx";
import { ClassBadge } from "../../features/overlaps/components/class-badge.tsx";
import { ComparedFields } from "../../features/overlaps/components/compared-fields.tsx";
import { ContributionTable } from "../../features/overlaps/components/contribution-table.tsx";
import { FacetBars } from "../../features/overlaps/components/facet-bars.tsx";
import { PairCases } from "../../features/overlaps/components/pair-cases.tsx";
import { PairTexts } from "../../features/overlaps/components/pair-texts.tsx";
import { ScoreBar } from "../../features/overlaps/components/score-bar.tsx";
import { type PairReply, pairQuery } from "../../features/overlaps/overlaps-api.ts";
import { sidesOfUnits } from "../../lib/sides-of-units.ts";
import { useAllRecords } from "../../lib/use-all-records.ts";
import { useLanguage } from "../../lib/use-language.ts";
import { Fetched } from "../fetched.tsx";
import { Permitted } from "../permitted.tsx";

const route = getRouteApi("/$language/overlaps/$analysis/$a/$b");

/** Two activities that are alike: both texts, what made the score, and what follows for the class. */
export function PairPage() {
  const t = useTranslations();
  const language = useLanguage();
  const { analysis } = route.useParams();
  return (
    <Page
      title={t("overlaps.pairTitle")}
      above={
        <Link
          to="/$language/overlaps"
          params={{ language }}
          search={{ analysis }}
          className="hover:text-accent hover:underline underline-offset-3"
        >
          {t("overlaps.title")}
        </Link>
      }
    >
      <Permitted
        permission={{ action: "readAnalyses" }}
        title={t("overlaps.closed")}
        note={t("overlaps.closedNote")}
      >
        {() => <Pair />}
      </Permitted>
    </Page>
  );
}

function Pair() {
  const { analysis, a, b } = route.useParams();
  const query = useQuery(pairQuery(analysis, a, b, useLanguage()));
  return (
    <Fetched query={query} lines={12}>
      {(reply) => <Evidence analysis={analysis} reply={reply} />}
    </Fetched>
  );
}

function Evidence({ analysis, reply }: { analysis: string; reply: PairReply }) {
  const t = useTranslations();
  const language = useLanguage();
  const units = useAllRecords("unit");
  const sideOf = useMemo(() => sidesOfUnits(units), [units]);
  const [chosen, setChosen] = useState<string>();
  const { pair } = reply;
  return (
    <div className="space-y-12">
      <section className="grid items-center gap-x-10 gap-y-5 rounded-lg border border-line bg-surface p-5 sm:p-6 md:grid-cols-[10rem_minmax(0,1fr)]">
        <ScoreBar value={pair.score} large />
        <div className="space-y-2">
          <ClassBadge value={pair.class} />
          <p className="font-semibold">{reply.summary}</p>
          {reply.sentences.length > 0 && (
            <ul className="list-disc space-y-0.5 ps-5 text-sm text-ink-soft">
              {reply.sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
        </div>
      </section>
      <Section title={t("overlaps.texts")} note={<ComparedIn code={pair.language} />}>
        <PairTexts reply={reply} sideOf={sideOf} chosen={chosen} />
      </Section>
      <div className="grid gap-x-12 gap-y-12 xl:grid-cols-[3fr_2fr]">
        <Section title={t("overlaps.contributions")} note={t("overlaps.contributionsNote")}>
          <ContributionTable reply={reply} chosen={chosen} onChoose={setChosen} />
        </Section>
        <Section title={t("overlaps.facets")} note={t("overlaps.facetsNote")}>
          <FacetBars facets={pair.facets} />
        </Section>
      </div>
      <div className="grid gap-x-12 gap-y-12 xl:grid-cols-[3fr_2fr]">
        <Section title={t("overlaps.sideBySide")}>
          <ComparedFields reply={reply} />
        </Section>
        <div className="space-y-12">
          <Section title={t("overlaps.cases")}>
            <PairCases analysis={analysis} reply={reply} />
          </Section>
          <Section title={t("overlaps.others")}>
            <ul className="space-y-1.5 text-sm">
              {([pair.a, pair.b] as const).map((activity, index) => (
                <li key={activity}>
                  <Link
                    to="/$language/overlaps"
                    params={{ language }}
                    search={{ analysis, activity }}
                    className="text-accent underline decoration-accent/40 underline-offset-3 hover:decoration-accent"
                  >
                    {t(index === 0 ? "overlaps.othersOfFirst" : "overlaps.othersOfSecond")}
                  </Link>
                </li>
              ))}
            </ul>
          </Section>
        </div>
      </div>
    </div>
  );
}

/** In which language the two were compared: what is marked is marked in that one. */
function ComparedIn({ code }: { code: string | undefined }) {
  const t = useTranslations();
  const language = useLanguage();
  if (code === undefined) return t("overlaps.noCommonLanguage");
  const name = new Intl.DisplayNames(language, { type: "language" }).of(code) ?? code;
  return t("overlaps.comparedIn", { language: name });
}
