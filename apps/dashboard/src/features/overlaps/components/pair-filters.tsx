import { labelOfField, type RegisterRecord, textIn } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../../components/button.tsx";
import { CheckboxField } from "../../../components/checkbox-field.tsx";
import { RadioField, SelectField } from "../../../components/fields.tsx";
import { Localized } from "../../../components/localized.tsx";
import { recordQuery } from "../../../lib/records-api.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { useTerm } from "../../../lib/use-term.ts";
import {
  countChoices,
  type OverlapClass,
  type OverlapSearch,
  pairClasses,
  reaches,
} from "../overlap-search.ts";
import { ClassBadge } from "./class-badge.tsx";
import { ScoreSlider } from "./score-slider.tsx";

export interface PairFiltersProps {
  search: OverlapSearch;
  onSearch: (search: OverlapSearch) => void;
  /** The score from which on the comparison kept its pairs, 0 to 1. */
  threshold: number;
  units: readonly RegisterRecord<"unit">[];
}

/** The choice that takes a filter away. */
const any = "any";

/** Class, score, whether it goes across units or sides, unit, and the one activity that a link has asked for. */
export function PairFilters({ search, onSearch, threshold, units }: PairFiltersProps) {
  const t = useTranslations();
  const term = useTerm();
  const language = useLanguage();
  const smallest = Math.round(threshold * 100);
  const [from, setFrom] = useState(search.from ?? smallest);
  useEffect(() => setFrom(search.from ?? smallest), [search.from, smallest]);
  const unitOptions = useMemo(
    () =>
      units
        .map(({ id, body }) => ({ id, label: textIn(body.name, language).text }))
        .toSorted((a, b) => a.label.localeCompare(b.label, language)),
    [units, language],
  );
  return (
    <div className="space-y-6">
      {search.activity !== undefined && (
        <ChosenActivity id={search.activity} clear={() => onSearch({ ...search, activity: undefined })} />
      )}
      <CheckboxField
        label={labelOfField("overlapCase", "class", language)}
        chosen={search.class ?? []}
        onChoose={(chosen) => onSearch({ ...search, class: classesIn(chosen) })}
        options={pairClasses.map((slug) => ({ id: slug, label: <ClassBadge value={slug} /> }))}
      />
      <RadioField
        label={t("overlaps.across.label")}
        chosen={search.across ?? any}
        onChoose={(chosen) => onSearch({ ...search, across: reaches.find((reach) => reach === chosen) })}
        options={[
          { id: any, label: t("overlaps.across.any") },
          ...reaches.map((reach) => ({ id: reach, label: t(`overlaps.across.${reach}`) })),
        ]}
      />
      <ScoreSlider
        label={t("overlaps.from")}
        value={from}
        smallest={smallest}
        largest={100}
        onMove={setFrom}
        onSettle={(value) => onSearch({ ...search, from: value > smallest ? value : undefined })}
      />
      <SelectField
        label={labelOfField("activity", "unit", language)}
        chosen={search.unit ?? any}
        onChoose={(chosen) => onSearch({ ...search, unit: chosen === any ? undefined : chosen })}
        options={[{ id: any, label: t("records.any") }, ...unitOptions]}
      />
      {countChoices(search) > 0 && (
        <Button onPress={() => onSearch({ analysis: search.analysis })}>{t("activities.clear")}</Button>
      )}
      <dl className="space-y-2.5 border-t border-line pt-4 text-xs text-ink-faint">
        {pairClasses.map((slug) => (
          <div key={slug}>
            <dt className="font-semibold text-ink-soft">{term("overlapClass", slug)}</dt>
            <dd>{t(`overlaps.classMeaning.${slug}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function classesIn(chosen: readonly string[]): OverlapClass[] | undefined {
  const classes = pairClasses.filter((slug) => chosen.includes(slug));
  return classes.length > 0 ? classes : undefined;
}

function ChosenActivity({ id, clear }: { id: string; clear: () => void }) {
  const t = useTranslations();
  const { data } = useQuery(recordQuery("activity", id));
  const title = (data?.record.body as RegisterRecord<"activity">["body"] | undefined)?.title ?? id;
  return (
    <div className="rounded-md border border-accent bg-accent-soft px-3 py-2 text-sm">
      <p className="text-xs text-ink-soft">{t("overlaps.onlyWith")}</p>
      <p className="mt-0.5 font-semibold">
        <Localized value={title} plain />
      </p>
      <Button look="quiet" onPress={clear}>
        <X aria-hidden="true" />
        {t("overlaps.everyActivity")}
      </Button>
    </div>
  );
}
