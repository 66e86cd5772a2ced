import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { useTranslations } from "use-intl";
import { Section } from "../../../components/page.tsx";
import { useFormats } from "../../../lib/use-formats.ts";
import { firstRows, outcomeTypes } from "../import-search.ts";
import type { CountedImport, OutcomeType } from "../stored-import.ts";
import { OutcomeTable } from "./outcome-table.tsx";
import { RefusedDownload } from "./refused-download.tsx";

export interface OutcomeTabsProps {
  stored: CountedImport;
  shown: OutcomeType | undefined;
  onShow: (type: OutcomeType) => void;
}

const numberColours: Record<OutcomeType, string> = {
  refused: "text-bad",
  created: "text-good",
  changed: "text-accent",
  unchanged: "text-ink-soft",
};

/** How many rows are refused, created, changed and left, each number opening its rows. */
export function OutcomeTabs({ stored, shown, onShow }: OutcomeTabsProps) {
  const t = useTranslations();
  const { number } = useFormats();
  const { counts } = stored;
  const chosen = shown ?? firstRows(counts);
  const words = stored.state === "applied" ? "became" : "outcome";
  return (
    <Section title={t("imports.outcomes")} aside={t("imports.rowCount", { count: counts.rows })}>
      {counts.references > 0 && (
        <p className="prose-measure mb-4 text-sm text-ink-soft">
          {t("imports.references", { count: counts.references })}
        </p>
      )}
      <Tabs selectedKey={chosen} onSelectionChange={(key) => onShow(key as OutcomeType)}>
        <TabList
          aria-label={t("imports.outcomes")}
          className="grid grid-cols-2 gap-px overflow-hidden rounded-lg border border-line bg-line md:grid-cols-4"
        >
          {outcomeTypes.map((type) => (
            <Tab
              key={type}
              id={type}
              className="relative cursor-pointer bg-surface px-5 py-4 hover:bg-sunken/60 focus-visible:outline-2 focus-visible:-outline-offset-4 focus-visible:outline-focus data-selected:bg-surface data-selected:before:absolute data-selected:before:inset-x-0 data-selected:before:top-0 data-selected:before:h-1 data-selected:before:bg-accent"
            >
              <span
                className={`block text-2xl font-bold tabular-nums ${counts[type] > 0 ? numberColours[type] : "text-ink-faint"}`}
              >
                {number(counts[type])}
              </span>
              <span className="text-sm text-ink-soft">{t(`imports.${words}.${type}`)}</span>
            </Tab>
          ))}
        </TabList>
        {outcomeTypes.map((type) => (
          <TabPanel key={type} id={type} className="pt-5 focus-visible:outline-2 focus-visible:outline-focus">
            <p className="mb-3 text-sm text-ink-soft">{t(`imports.would.${type}`)}</p>
            {type === "refused" && counts.refused > 0 && <RefusedDownload stored={stored} />}
            <OutcomeTable stored={stored} type={type} />
          </TabPanel>
        ))}
      </Tabs>
    </Section>
  );
}
