import { ChevronDown, CircleCheck, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Button, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import { useTranslations } from "use-intl";
import { RecordLink } from "../../../components/record-link.tsx";
import { useLanguage } from "../../../lib/use-language.ts";
import type { ReportSummary } from "../reports-api.ts";

/** What stands between the report and its signature, kind by kind, each with the records that can be mended. */
export function ReportCheck({ summary }: { summary: ReportSummary }) {
  const t = useTranslations();
  const { incomplete, missing, illustrative, unverified } = summary;
  const parts = [
    {
      id: "incomplete",
      count: incomplete.length,
      body: (
        <ul className="list-disc space-y-1 ps-5">
          {incomplete.map(({ field, label }) => (
            <li key={field}>{label}</li>
          ))}
        </ul>
      ),
    },
    { id: "missing", count: missing.length, body: <MissingTexts missing={missing} /> },
    { id: "unverified", count: unverified.length, body: <UsedRecords used={unverified} /> },
    { id: "illustrative", count: illustrative.length, body: <UsedRecords used={illustrative} /> },
  ] as const;
  if (parts.every(({ count }) => count === 0)) {
    return (
      <p className="flex items-center gap-2 rounded-lg bg-good-soft px-4 py-3 text-sm font-semibold text-good">
        <CircleCheck aria-hidden="true" className="size-5 shrink-0" />
        {t("reports.complete")}
      </p>
    );
  }
  return (
    <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface">
      {parts
        .filter(({ count }) => count > 0)
        .map(({ id, count, body }) => (
          <li key={id}>
            <Part title={t(`reports.check.${id}`, { count })} note={t(`reports.checkNote.${id}`)}>
              {body}
            </Part>
          </li>
        ))}
    </ul>
  );
}

function Part({ title, note, children }: { title: string; note: string; children: ReactNode }) {
  return (
    <Disclosure className="group">
      <Heading level={3} className="text-sm">
        <Button
          slot="trigger"
          className="flex w-full cursor-pointer items-center gap-3 px-4 py-3 text-start font-semibold hover:bg-sunken/60"
        >
          <TriangleAlert aria-hidden="true" className="size-4 shrink-0 text-warn" />
          <span className="min-w-0 grow">{title}</span>
          <ChevronDown
            aria-hidden="true"
            className="size-4 shrink-0 text-ink-faint group-data-expanded:rotate-180 motion-safe:transition-transform"
          />
        </Button>
      </Heading>
      <DisclosurePanel className="text-sm">
        <div className="max-h-96 space-y-3 overflow-y-auto px-4 pb-4">
          <p className="text-xs text-ink-faint">{note}</p>
          {children}
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}

function MissingTexts({ missing }: Pick<ReportSummary, "missing">) {
  const t = useTranslations();
  const language = useLanguage();
  const names = new Intl.DisplayNames(language, { type: "language" });
  return (
    <ul className="space-y-2.5">
      {missing.map(({ record, field, label, original, block, paragraph }) => (
        <li key={`${record.kind} ${record.id} ${field} ${block}`}>
          <RecordLink kind={record.kind} id={record.id} title={record.title} />
          <span className="block text-xs text-ink-faint">
            {[
              label,
              original === "und" ? t("language.notStated") : names.of(original),
              ...(paragraph === undefined ? [] : [t("reports.paragraph", { number: paragraph })]),
            ].join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}

function UsedRecords({ used }: { used: ReportSummary["unverified"] }) {
  const t = useTranslations();
  return (
    <ul className="space-y-2">
      {used.map(({ record, blocks }) => (
        <li key={`${record.kind} ${record.id}`}>
          <RecordLink kind={record.kind} id={record.id} title={record.title} />
          <span className="block text-xs text-ink-faint">
            {t("reports.inPlaces", { count: blocks.length })}
          </span>
        </li>
      ))}
    </ul>
  );
}
