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
import { useFieldValue, useForm, useMessage } from "../form-context.ts";
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
  const value = useFieldValue<LocalizedText>(path);
  const text = value.texts[code] ?? "";
  const name = path.findLast((part) => typeof part === "string") ?? "";
  const ofText = useMessage(textPath);
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
        error={ofText ?? ofState}
      />
      {code !== value.original && isLanguage(code) && text.trim() !== "" && (
        <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
          <div className="min-w-60">
            <SelectField
              label={t("editing.language.state")}
              options={TranslationState.options.map((id) => ({
                id,
                label: translationStateTerms[id][reader],
              }))}
              chosen={value.states[code] ?? "draft"}
              onChoose={(state) => store.set([...path, "states", code], state)}
            />
          </div>
          <Button look="quiet" onPress={() => store.set(path, withOriginal(value, code))}>
            {t("editing.language.makeOriginal")}
          </Button>
        </div>
      )}
      {code !== value.original && isLanguage(code) && text.trim() === "" && isEmptyText(value) && (
        <Button look="quiet" onPress={() => store.set(path, withOriginal(value, code))}>
          {t("editing.language.makeOriginal")}
        </Button>
      )}
    </div>
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
