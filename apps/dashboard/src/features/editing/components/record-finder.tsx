import { type KindName, type LocalizedText, type RecordKey, textIn } from "@intersector/domain";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ChevronDown } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import {
  Button,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from "react-aria-components";
import { useTranslations } from "use-intl";
import { controlClass } from "../../../components/fields.tsx";
import { labelClass } from "../../../components/label-class.ts";
import { Localized } from "../../../components/localized.tsx";
import { useLanguage } from "../../../lib/use-language.ts";
import { useKindName } from "../../../lib/use-term.ts";
import { choicesQuery } from "../editing-api.ts";
import { useFieldValue, useForm } from "../form-context.ts";
import type { FormPath } from "../form-path.ts";

/** How long after the last key the register is asked, in milliseconds. */
const pauseMs = 200;

export interface RecordFinderProps {
  label: ReactNode;
  /** True where its place says already what is looked for: the label is for who does not see that. */
  isNamed?: boolean;
  kinds: readonly KindName[];
  /** Ids that are chosen already. */
  without?: readonly string[];
  isRequired?: boolean;
  error?: string | undefined;
  onChoose: (key: RecordKey) => void;
}

/** Finds a record by words of it, as somebody types. Without words it offers the first ones. */
export function RecordFinder({
  label,
  kinds,
  isNamed = false,
  without = [],
  isRequired = false,
  error,
  onChoose,
}: RecordFinderProps) {
  const t = useTranslations();
  const language = useLanguage();
  const kindName = useKindName();
  const { titles } = useForm();
  const [words, setWords] = useState("");
  const [isWanted, setWanted] = useState(false);
  const asked = usePaused(words.trim());
  const query = useQuery({
    ...choicesQuery(kinds, asked),
    enabled: isWanted,
    placeholderData: keepPreviousData,
  });
  const items = (query.data ?? [])
    .filter(({ id }) => !without.includes(id))
    .map((choice) => ({ ...choice, key: `${choice.kind}:${choice.id}` }));
  const textOf = (title: LocalizedText | string) =>
    typeof title === "string" ? title : textIn(title, language).text;
  return (
    <ComboBox
      items={items}
      value={null}
      onChange={(key) => {
        const chosen = items.find((item) => item.key === key);
        if (!chosen) return;
        titles.set(chosen.key, chosen.title);
        setWords("");
        onChoose(chosen);
      }}
      inputValue={words}
      onInputChange={setWords}
      onFocus={() => setWanted(true)}
      defaultFilter={() => true}
      allowsEmptyCollection
      isRequired={isRequired}
      isInvalid={error !== undefined}
      className="flex min-w-0 flex-col gap-1"
    >
      <Label className={isNamed ? "sr-only" : labelClass}>{label}</Label>
      <div className="relative">
        <Input placeholder={t("editing.reference.find")} className={`${controlClass} pe-10`} />
        <Button className="absolute end-1 top-1 flex size-8 cursor-pointer items-center justify-center rounded-md text-ink-faint hover:bg-sunken">
          <ChevronDown aria-hidden="true" className="size-4" />
        </Button>
      </div>
      <FieldError className="text-sm font-semibold text-bad">{error}</FieldError>
      <Popover className="max-h-80 w-(--trigger-width) overflow-y-auto rounded-lg border border-line bg-surface py-1.5 shadow-raised">
        <ListBox
          className="outline-none"
          renderEmptyState={() => (
            <p className="px-3 py-2 text-sm text-ink-faint">
              {query.isFetching || asked !== words.trim()
                ? t("state.loading")
                : asked !== "" || kinds.length === 1
                  ? t("editing.reference.nothing")
                  : t("editing.reference.find")}
            </p>
          )}
        >
          {(item: (typeof items)[number]) => (
            <ListBoxItem
              id={item.key}
              textValue={textOf(item.title)}
              className="cursor-pointer px-3 py-1.5 text-sm outline-none data-focused:bg-accent-soft data-focused:text-accent-strong"
            >
              <Localized value={item.title} />
              {kinds.length > 1 && <span className="ms-2 text-xs text-ink-faint">{kindName(item.kind)}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** The record that a reference points at, by its title; by its id where that is not known. */
export function ChosenRecord({ path, kinds }: { path: FormPath; kinds: readonly KindName[] }) {
  const { titles } = useForm();
  const value = useFieldValue<string | RecordKey>(path);
  const key = typeof value === "object" ? `${value.kind}:${value.id}` : `${kinds[0]}:${value}`;
  return (
    <p className="min-w-0 py-2 text-sm break-words">
      <Localized value={titles.get(key) ?? (typeof value === "object" ? value.id : value)} />
    </p>
  );
}

/** The words as they stood when somebody last paused. */
function usePaused(words: string): string {
  const [paused, setPaused] = useState(words);
  useEffect(() => {
    const pause = setTimeout(() => setPaused(words), pauseMs);
    return () => clearTimeout(pause);
  }, [words]);
  return paused;
}
