import type { Indicator } from "@intersector/domain";
import { useTranslations } from "use-intl";
import { Localized } from "../../../components/localized.tsx";
import { ProvenanceBadge } from "../../../components/provenance-badge.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { useAllRecords } from "../../../lib/use-all-records.ts";
import { useFormats } from "../../../lib/use-formats.ts";

/** The lines of each framework that an indicator serves, with their targets; a framework that it does not serve says so. */
export function IndicatorMapping({ body }: { body: Indicator }) {
  const t = useTranslations();
  const { number } = useFormats();
  const frameworks = useAllRecords("framework");
  const items = useAllRecords("frameworkItem");
  return (
    <ul className="space-y-4">
      {frameworks.map((framework) => {
        const own = items.filter(
          (item) => item.body.framework === framework.id && body.frameworkItems.includes(item.id),
        );
        return (
          <li
            key={framework.id}
            className={`rounded-md border px-4 py-3 text-sm ${
              own.length > 0 ? "border-line bg-surface" : "border-dashed border-line-strong"
            }`}
          >
            <h3 className="text-sm font-semibold">
              <Localized value={framework.body.title} />
            </h3>
            {own.length === 0 && <p className="mt-1 text-ink-faint">{t("library.indicators.notMapped")}</p>}
            <ul className="mt-1 space-y-2">
              {own.map((item) => {
                const { targetValue, metFromValue, targetYear, unitOfMeasure = "" } = item.body;
                const value = (of: number) => `${number(of)} ${unitOfMeasure}`.trim();
                return (
                  <li key={item.id}>
                    <span className="me-2 font-semibold text-ink-soft">
                      <bdi>{item.body.code}</bdi>
                    </span>
                    <RecordLink kind="frameworkItem" id={item.id} title={item.body.title} />{" "}
                    <ProvenanceBadge provenance={item.body.provenance} />
                    {targetValue !== undefined && targetYear !== undefined && (
                      <span className="mt-0.5 block text-xs text-ink-faint">
                        {t("library.indicators.target", {
                          value: value(targetValue),
                          year: String(targetYear),
                        })}{" "}
                        {metFromValue !== undefined &&
                          t("library.indicators.metFrom", { value: value(metFromValue) })}
                      </span>
                    )}
                  </li>
                );
              })}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
