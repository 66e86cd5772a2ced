import { type KindName, operationTerms } from "@intersector/domain";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { Button } from "../../../components/button.tsx";
import { SelectField } from "../../../components/fields.tsx";
import { historyQuery } from "../../../lib/records-api.ts";
import { useFormats } from "../../../lib/use-formats.ts";
import { useLanguage } from "../../../lib/use-language.ts";

export interface VersionPickerProps {
  kind: KindName;
  id: string;
  from: number;
  to: number;
  onChoose: (versions: { from: number; to: number }) => void;
}

/** Which two versions are compared; all of them can be chosen. */
export function VersionPicker({ kind, id, from, to, onChoose }: VersionPickerProps) {
  const t = useTranslations();
  const language = useLanguage();
  const { moment } = useFormats();
  const query = useInfiniteQuery(historyQuery(kind, id));
  const known = (query.data?.pages ?? []).flatMap(({ changes }) => changes.toReversed());
  const options = known.map((change) => ({
    id: String(change.version),
    label: `${t("records.version", { version: String(change.version) })} · ${moment(change.at)}`,
    note: [operationTerms[change.operation][language], change.actorName].join(" · "),
  }));
  // A version of long ago that the address names is there before its page of the history is.
  for (const version of [from, to]) {
    if (known.every((change) => change.version !== version)) {
      options.push({
        id: String(version),
        label: t("records.version", { version: String(version) }),
        note: "",
      });
    }
  }
  return (
    <div className="flex flex-wrap items-end gap-4">
      <div className="w-64 max-w-full">
        <SelectField
          label={t("history.compare.from")}
          options={options}
          chosen={String(from)}
          onChoose={(chosen) => onChoose({ from: Number(chosen), to })}
        />
      </div>
      <div className="w-64 max-w-full">
        <SelectField
          label={t("history.compare.to")}
          options={options}
          chosen={String(to)}
          onChoose={(chosen) => onChoose({ from, to: Number(chosen) })}
        />
      </div>
      {query.hasNextPage && (
        <Button onPress={() => void query.fetchNextPage()} isPending={query.isFetchingNextPage}>
          {t("history.compare.older")}
        </Button>
      )}
    </div>
  );
}
