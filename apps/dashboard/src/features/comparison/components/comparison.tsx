import { type KindName, labelOfField, operationTerms, recordStateTerms } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { AsyncContent } from "../../../components/async-content.tsx";
import { Section } from "../../../components/page.tsx";
import { EmptyState } from "../../../components/states.tsx";
import type { DataOf } from "../../../lib/data-of.ts";
import { fieldsOf } from "../../../lib/field-shape.ts";
import { comparisonQuery } from "../../../lib/records-api.ts";
import { useFormats } from "../../../lib/use-formats.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { isEqual } from "../compare-values.ts";
import { ChangedField } from "./changed-field.tsx";
import { addedClass, removedClass } from "./changed-words.tsx";

type Version = DataOf<ReturnType<typeof comparisonQuery>>["before"];

/** Two versions of a record, field by field and word by word. */
export function Comparison({ kind, id, from, to }: { kind: KindName; id: string; from: number; to: number }) {
  const t = useTranslations();
  const language = useLanguage();
  const query = useQuery(comparisonQuery(kind, id, from, to));
  return (
    <AsyncContent query={query} lines={8}>
      {({ before, after, included }) => {
        const shapes = [
          ...fieldsOf(kind),
          { name: "provenance", shape: { type: "provenance" } as const },
          { name: "externalIds", shape: { type: "list", item: { type: "text" } } as const },
        ];
        const changed = shapes.filter(({ name }) => !isEqual(before.body[name], after.body[name]));
        return (
          <div className="space-y-8">
            <div className="grid gap-4 text-sm md:grid-cols-2">
              <VersionNote version={before} />
              <VersionNote version={after} />
            </div>
            <p className="text-xs text-ink-faint" aria-hidden="true">
              <span className={`px-1 ${removedClass}`}>{t("history.compare.wasThere")}</span>{" "}
              <span className={`px-1 ${addedClass}`}>{t("history.compare.isThere")}</span>
            </p>
            {before.state !== after.state && (
              <Section title={t("history.compare.state")}>
                <p className="space-x-2 text-sm">
                  <del className={removedClass}>{recordStateTerms[before.state][language]}</del>{" "}
                  <ins className={addedClass}>{recordStateTerms[after.state][language]}</ins>
                </p>
              </Section>
            )}
            {changed.length === 0 && before.state === after.state && (
              <EmptyState title={t("records.noDifference")}>{t("history.compare.sameAdvice")}</EmptyState>
            )}
            {changed.map(({ name, shape }) => (
              <Section key={name} title={nameOf(kind, name, language) ?? t("provenance.label")}>
                <div className="text-sm">
                  <ChangedField
                    {...{ kind, shape, included }}
                    before={before.body[name]}
                    after={after.body[name]}
                  />
                </div>
              </Section>
            ))}
          </div>
        );
      }}
    </AsyncContent>
  );
}

function nameOf(kind: KindName, field: string, language: ReturnType<typeof useLanguage>): string | undefined {
  return field === "provenance" ? undefined : labelOfField(kind, field, language);
}

function VersionNote({ version }: { version: Version }) {
  const t = useTranslations();
  const language = useLanguage();
  const { moment } = useFormats();
  return (
    <div className="rounded-md border border-line bg-surface px-4 py-3">
      <p className="font-semibold">
        {t("records.version", { version: String(version.version) })} ·{" "}
        {operationTerms[version.operation][language]}
      </p>
      <p className="text-xs text-ink-faint">
        <time dateTime={version.at}>{moment(version.at)}</time> · <bdi>{version.actorName}</bdi>
      </p>
      {version.reason && (
        <p className="mt-1">
          <bdi>{version.reason}</bdi>
        </p>
      )}
    </div>
  );
}
