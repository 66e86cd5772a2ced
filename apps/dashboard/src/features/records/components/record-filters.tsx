import { labelOfField, vocabularies } from "@intersector/domain";
import { useCallback } from "react";
import { useTranslations } from "use-intl";
import { SelectField } from "../../../components/fields.tsx";
import { SearchField } from "../../../components/search-field.tsx";
import { type FieldShape, fieldsOf } from "../../../lib/field-shape.ts";
import { useFormats } from "../../../lib/use-formats.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { useTerm } from "../../../lib/use-term.ts";
import { listFieldsOf } from "../list-fields.ts";
import type { RecordListProps } from "./record-list.tsx";

/** The choice that takes a filter away. */
const any = "*";

export interface RecordFiltersProps extends Omit<RecordListProps, "person"> {
  facets: Readonly<Record<string, readonly { value: string; count: number }[]>>;
}

/** Words, and the values of a kind's closed lists with how many records have each. */
export function RecordFilters({ kind, search, onSearch, facets }: RecordFiltersProps) {
  const t = useTranslations();
  const language = useLanguage();
  const term = useTerm();
  const { number } = useFormats();
  const shapes = new Map(fieldsOf(kind).map(({ name, shape }) => [name, shape]));
  const setWords = useCallback((q: string) => onSearch({ ...search, q }), [search, onSearch]);
  return (
    <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
      <SearchField label={t("records.filter")} value={search.q ?? ""} onSearch={setWords} />
      {listFieldsOf(kind).filters.map((name) => {
        const vocabulary = vocabularyOf(shapes.get(name));
        if (!vocabulary) return null;
        const counts = new Map((facets[name] ?? []).map(({ value, count }) => [value, count]));
        return (
          <SelectField
            key={name}
            label={labelOfField(kind, name, language)}
            chosen={search[name] ?? any}
            onChoose={(value) => onSearch({ ...search, [name]: value === any ? "" : value })}
            options={[
              { id: any, label: t("records.any") },
              ...vocabularies[vocabulary].map((slug) => {
                const count = counts.get(slug);
                return { id: slug, label: `${term(vocabulary, slug)}${count ? ` (${number(count)})` : ""}` };
              }),
            ]}
          />
        );
      })}
    </div>
  );
}

function vocabularyOf(shape: FieldShape | undefined) {
  const item = shape?.type === "list" ? shape.item : shape;
  return item?.type === "vocabulary" ? item.name : undefined;
}
