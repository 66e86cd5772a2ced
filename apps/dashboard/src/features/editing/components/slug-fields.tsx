import { type VocabularyName, vocabularies } from "@intersector/domain";
import { useTranslations } from "use-intl";
import { CheckboxField } from "../../../components/checkbox-field.tsx";
import { SelectField } from "../../../components/fields.tsx";
import { choiceWord } from "../../../lib/choice-word.ts";
import type { FieldShape } from "../../../lib/field-shape.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { useTerm } from "../../../lib/use-term.ts";
import { useFieldValue, useForm, useMessage } from "../form-context.ts";
import { FieldLabel, FieldMessage } from "./field-label.tsx";
import type { FormFieldProps } from "./form-field.tsx";

type SlugShape = Extract<FieldShape, { type: "vocabulary" | "choice" }>;

/** The choice that leaves an optional field open. */
const none = "-";

/** One word of a closed list. */
export function SlugField({ path, label, isRequired, shape }: FormFieldProps & { shape: SlugShape }) {
  const t = useTranslations();
  const language = useLanguage();
  const term = useTerm();
  const { store } = useForm();
  const chosen = useFieldValue<string | undefined>(path) || null;
  const options =
    shape.type === "vocabulary"
      ? vocabularies[shape.name].map((id) => ({ id, label: term(shape.name, id) }))
      : shape.options.map((id) => ({ id, label: choiceWord(shape.name, id, language) }));
  return (
    <SelectField
      label={<FieldLabel isRequired={isRequired}>{label}</FieldLabel>}
      options={isRequired ? options : [{ id: none, label: t("editing.notStated") }, ...options]}
      chosen={chosen ?? (isRequired ? null : none)}
      onChoose={(id) => store.set(path, id === none ? "" : id)}
      placeholder={t("editing.choose")}
      isRequired={isRequired}
      error={useMessage(path)}
    />
  );
}

/** Any words of a closed list. */
export function SlugsField({
  path,
  label,
  isRequired,
  name,
}: Omit<FormFieldProps, "shape"> & { name: VocabularyName }) {
  const term = useTerm();
  const { store } = useForm();
  return (
    <div className="space-y-1 rounded-lg border border-line bg-surface px-4 py-3">
      <CheckboxField
        label={<FieldLabel isRequired={isRequired}>{label}</FieldLabel>}
        options={vocabularies[name].map((id) => ({ id, label: term(name, id) }))}
        chosen={useFieldValue<string[]>(path)}
        onChoose={(ids) => store.set(path, ids)}
        inColumns
      />
      <FieldMessage>{useMessage(path)}</FieldMessage>
    </div>
  );
}
