import { describeField, type KindName, operationTerms } from "@intersector/domain";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ChevronDown } from "lucide-react";
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import { useTranslations } from "use-intl";
import { AsyncContent } from "../../../components/async-content.tsx";
import { Button } from "../../../components/button.tsx";
import { FieldValue } from "../../../components/field-value.tsx";
import { Section } from "../../../components/page.tsx";
import { shapeAt } from "../../../lib/field-shape.ts";
import type { Included } from "../../../lib/included.ts";
import { comparisonQuery, historyQuery } from "../../../lib/records-api.ts";
import { useFormats } from "../../../lib/use-formats.ts";
import { useLanguage } from "../../../lib/use-language.ts";

const linkClass = "text-accent underline decoration-accent/40 underline-offset-3 hover:decoration-accent";

/** The versions of a record, the latest first; each opens on what it changed. */
export function History({ kind, id }: { kind: KindName; id: string }) {
  const t = useTranslations();
  const language = useLanguage();
  const { moment } = useFormats();
  const query = useInfiniteQuery(historyQuery(kind, id));
  const current = query.data?.pages[0]?.changes.at(-1)?.version ?? 1;
  return (
    <Section
      title={t("records.history")}
      aside={
        current > 1 && (
          <Link
            to="/$language/records/$kind/$id/compare"
            params={{ language, kind, id }}
            search={{ from: current - 1, to: current }}
            className={linkClass}
          >
            {t("history.compare.title")}
          </Link>
        )
      }
    >
      <AsyncContent query={query}>
        {({ pages }) => (
          <ol className="divide-y divide-line border-y border-line text-sm">
            {pages
              .flatMap(({ changes }) => changes.toReversed())
              .map((change) => {
                const words = (
                  <span className="min-w-0">
                    <span className="font-medium">
                      {t("records.version", { version: String(change.version) })} ·{" "}
                      {operationTerms[change.operation][language]}
                    </span>
                    <span className="block text-xs text-ink-faint">
                      <time dateTime={change.at}>{moment(change.at)}</time> · <bdi>{change.actorName}</bdi>
                      {change.reason && (
                        <>
                          {" "}
                          · <bdi>{change.reason}</bdi>
                        </>
                      )}
                    </span>
                  </span>
                );
                if (change.version === 1) {
                  return (
                    <li key={change.version} className="py-2.5">
                      {words}
                    </li>
                  );
                }
                return (
                  <li key={change.version}>
                    <Disclosure className="group">
                      <Heading level={3} className="font-normal">
                        <AriaButton
                          slot="trigger"
                          className="flex w-full cursor-pointer items-start justify-between gap-3 py-2.5 text-start"
                        >
                          {words}
                          <ChevronDown
                            aria-hidden="true"
                            className="mt-0.5 size-4 shrink-0 text-ink-faint group-data-expanded:rotate-180"
                          />
                        </AriaButton>
                      </Heading>
                      <DisclosurePanel className="pb-3">
                        <Differences kind={kind} id={id} version={change.version} />
                        {change.version < current && (
                          <p className="mt-3 text-xs">
                            <Link
                              to="/$language/records/$kind/$id/compare"
                              params={{ language, kind, id }}
                              search={{ from: change.version, to: current }}
                              className={linkClass}
                            >
                              {t("history.compare.withCurrent")}
                            </Link>
                          </p>
                        )}
                      </DisclosurePanel>
                    </Disclosure>
                  </li>
                );
              })}
          </ol>
        )}
      </AsyncContent>
      {query.hasNextPage && (
        <div className="mt-3">
          <Button onPress={() => void query.fetchNextPage()} isPending={query.isFetchingNextPage}>
            {t("records.more")}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Differences({ kind, id, version }: { kind: KindName; id: string; version: number }) {
  const t = useTranslations();
  const language = useLanguage();
  const query = useQuery(comparisonQuery(kind, id, version - 1, version));
  return (
    <AsyncContent query={query} lines={2}>
      {({ differences, included }) =>
        differences.length === 0 ? (
          <p className="text-xs text-ink-faint">{t("records.noDifference")}</p>
        ) : (
          <dl className="space-y-3">
            {differences.map(({ path, before, after }) => (
              <div key={path.join(".")}>
                <dt className="mb-1 text-xs text-ink-faint">{describeField(kind, path, language)}</dt>
                <dd className="space-y-1">
                  {before !== undefined && (
                    <del className="block rounded-sm bg-bad-soft px-2 py-0.5 text-ink">
                      <ChangedValue kind={kind} path={path} value={before} included={included} />
                    </del>
                  )}
                  {after !== undefined && (
                    <ins className="block rounded-sm bg-good-soft px-2 py-0.5 text-ink no-underline">
                      <ChangedValue kind={kind} path={path} value={after} included={included} />
                    </ins>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        )
      }
    </AsyncContent>
  );
}

interface ChangedValueProps {
  kind: KindName;
  path: readonly (string | number)[];
  value: unknown;
  included: Included;
}

function ChangedValue({ kind, path, value, included }: ChangedValueProps) {
  const shape = shapeAt(kind, path) ?? { type: "text" as const };
  return <FieldValue kind={kind} shape={shape} value={value} included={included} />;
}
