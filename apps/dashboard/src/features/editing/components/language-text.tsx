import {
  directionOf,
  isLanguage,
  type Language,
  type LocalizedText,
  TranslationState,
  translationStateTerms,
} from "@intersector/domain";
import { useTranslations } from "use-intl";
import { Button } from "../../../components/button.tsx";
import { SelectField, TextField } from "../../../components/fields.tsx";
import { choiceWord } from "../../../lib/choice-word.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { useFieldValue, useForm, useMessage, useSelected } from "../form-context.ts";
import { type FormPath, idOfField } from "../form-path.ts";
import { linesOf } from "../long-fields.ts";

export interface LanguageTextProps {
  /** Of the whole text. */
  path: FormPath;
  label: string;
  code: string;
  isRequired: boolean;
}

/** A text in one language, written in its own direction, with its state as a translation. */
export function LanguageText({ path, label, code, isRequired }: LanguageTextProps) {
  const t = useTranslations();
  const reader = useLanguage();
  const { store } = useForm();
  const textPath = [...path, "texts", code];
  const text = useFieldValue<string | undefined>(textPath) ?? "";
  const isOriginal = useSelected((form) => form.get([...path, "original"]) === code);
  const state = useFieldValue<TranslationState | undefined>([...path, "states", code]) ?? "draft";
  const isEmpty = useSelected((form) => isEmptyText(form.get(path) as LocalizedText));
  const name = path.findLast((part) => typeof part === "string") ?? "";
  const hasStale = useSelected((form) => {
    const before = form.first(textPath);
    const states = form.get([...path, "states"]) as States;
    return typeof before === "string" && before !== text && Object.values(states).includes("reviewed");
  });
  const ofText = useMessage(textPath);
  const ofWhole = useMessage(path);
  const ofState = useMessage([...path, "states", code]);
  return (
    <div id={idOfField(textPath)} className="space-y-3">
      <TextField
        label={label}
        name={t("editing.language.field", { field: label, language: choiceWord("language", code, reader) })}
        lines={linesOf(String(name))}
        {...(code === "und" ? {} : { lang: code, dir: directionOf(code) })}
        value={text}
        onChange={(next) => store.set(textPath, next)}
        isRequired={isRequired}
        error={ofText ?? ofState ?? (isOriginal ? ofWhole : undefined)}
      />
      {!isOriginal && isLanguage(code) && text.trim() !== "" && (
        <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
          <div className="min-w-60">
            <SelectField
              label={t("editing.language.state")}
              options={TranslationState.options.map((id) => ({
                id,
                label: translationStateTerms[id][reader],
              }))}
              chosen={state}
              onChoose={(next) => store.set([...path, "states", code], next)}
            />
          </div>
          <Button
            look="quiet"
            onPress={() => store.set(path, withOriginal(store.get(path) as LocalizedText, code))}
          >
            {t("editing.language.makeOriginal")}
          </Button>
        </div>
      )}
      {isOriginal && hasStale && (
        <Button
          look="quiet"
          onPress={() => store.set([...path, "states"], outdated(store.get([...path, "states"]) as States))}
        >
          {t("editing.language.outdate")}
        </Button>
      )}
      {!isOriginal && isLanguage(code) && isEmpty && (
        <Button
          look="quiet"
          onPress={() => store.set(path, withOriginal(store.get(path) as LocalizedText, code))}
        >
          {t("editing.language.makeOriginal")}
        </Button>
      )}
    </div>
  );
}

type States = LocalizedText["states"];

/** The original says something else now: what was reviewed no longer says the same. */
function outdated(states: States): States {
  return Object.fromEntries(
    Object.entries(states).map(([language, state]) => [language, state === "reviewed" ? "outdated" : state]),
  );
}

function isEmptyText({ texts }: LocalizedText): boolean {
  return Object.values(texts).every((text) => text.trim() === "");
}

/** The same text with another language as its original; what was the original becomes a translation, to be reviewed. */
function withOriginal(value: LocalizedText, original: Language): LocalizedText {
  const { [original]: _, ...states } = value.states;
  return {
    ...value,
    original,
    states: isLanguage(value.original) ? { ...states, [value.original]: "draft" } : states,
  };
}
