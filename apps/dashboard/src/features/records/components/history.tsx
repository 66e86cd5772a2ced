import { describeField, type KindName, operationTerms, textIn } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { ChevronDown } from "lucide-react";
import { Button, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import { useTranslations } from "use-intl";
import { AsyncContent } from "../../../components/async-content.tsx";
import { Section } from "../../../components/page.tsx";
import { comparisonQuery, historyQuery } from "../../../lib/records-api.ts";
import { useFormats } from "../../../lib/use-formats.ts";
import { useLanguage } from "../../../lib/use-language.ts";

/** The versions of a record, the latest first; each opens on what it changed. */
export function History({ kind, id }: { kind: KindName; id: string }) {
  const t = useTranslations();
  const language = useLanguage();
  const { moment } = useFormats();
  const query = useQuery(historyQuery(kind, id));
  return (
    <Section title={t("records.history")}>
      <AsyncContent query={query}>
        {({ changes }) => (
          <ol className="divide-y divide-line border-y border-line text-sm">
            {changes.toReversed().map((change) => {
              const words = (
                <span className="min-w-0">
                  <span className="font-medium">
                    {t("records.version", { version: String(change.version) })} ·{" "}
                    {operationTerms[change.operation][language]}
                  </span>
                  <span className="block text-xs text-ink-faint">
                    <time dateTime={change.at}>{moment(change.at)}</time> · <bdi>{change.actor}</bdi>
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
                      <Button
                        slot="trigger"
                        className="flex w-full cursor-pointer items-start justify-between gap-3 py-2.5 text-start"
                      >
                        {words}
                        <ChevronDown
                          aria-hidden="true"
                          className="mt-0.5 size-4 shrink-0 text-ink-faint group-data-expanded:rotate-180"
                        />
                      </Button>
                    </Heading>
                    <DisclosurePanel className="pb-3">
                      <Differences kind={kind} id={id} version={change.version} />
                    </DisclosurePanel>
                  </Disclosure>
                </li>
              );
            })}
          </ol>
        )}
      </AsyncContent>
    </Section>
  );
}

function Differences({ kind, id, version }: { kind: KindName; id: string; version: number }) {
  const t = useTranslations();
  const language = useLanguage();
  const query = useQuery(comparisonQuery(kind, id, version - 1, version));
  return (
    <AsyncContent query={query} lines={2}>
      {({ differences }) =>
        differences.length === 0 ? (
          <p className="text-xs text-ink-faint">{t("records.noDifference")}</p>
        ) : (
          <dl className="space-y-2">
            {differences.map((difference) => (
              <div key={difference.path.join(".")}>
                <dt className="text-xs text-ink-faint">{describeField(kind, difference.path, language)}</dt>
                <dd>
                  {difference.before !== undefined && (
                    <del className="block rounded-sm bg-bad-soft px-1.5 text-ink">
                      {inWords(difference.before, language)}
                    </del>
                  )}
                  {difference.after !== undefined && (
                    <ins className="block rounded-sm bg-good-soft px-1.5 text-ink no-underline">
                      {inWords(difference.after, language)}
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

function inWords(value: unknown, language: Parameters<typeof textIn>[1]): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (typeof value === "object" && value !== null && "texts" in value && "original" in value) {
    return textIn(value as Parameters<typeof textIn>[0], language).text;
  }
  return JSON.stringify(value);
}
