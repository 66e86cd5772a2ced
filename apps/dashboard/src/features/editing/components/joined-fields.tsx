import {
  confidenceTerms,
  fieldTerms,
  languageNames,
  languages,
  ProvenanceStatus,
  provenanceTerms,
} from "@intersector/domain";
import { useTranslations } from "use-intl";
import { SelectField, TextField } from "../../../components/fields.tsx";
import type { FieldShape } from "../../../lib/field-shape.ts";
import { useFormats } from "../../../lib/use-formats.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { useFieldValue, useForm, useMessage } from "../form-context.ts";
import { type FormPath, idOfField } from "../form-path.ts";
import { readNumber } from "../read-number.ts";
import { DateInput, TextInput } from "./entry-fields.tsx";
import { FieldGroup } from "./field-group.tsx";
import { FormField, type FormFieldProps } from "./form-field.tsx";

type JoinedProps = Omit<FormFieldProps, "shape">;

function useWord(): (field: string) => string {
  const language = useLanguage();
  return (field) => fieldTerms[field]?.[language] ?? field;
}

/** From and to, either of them open. */
export function PeriodField({ path, label, isRequired }: JoinedProps) {
  const word = useWord();
  return (
    <FieldGroup label={label} isRequired={isRequired} message={useMessage(path)}>
      <div className="grid gap-4 sm:grid-cols-2">
        {["from", "to"].map((end) => (
          <div key={end} id={idOfField([...path, end])}>
            <DateInput path={[...path, end]} label={word(end)} isRequired={false} />
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}

/** An amount and its currency; how it is read stands below. */
export function MoneyField({ path, label, isRequired }: JoinedProps) {
  const word = useWord();
  const { money } = useFormats();
  const { store } = useForm();
  const amount = useFieldValue<string>([...path, "amount"]);
  const currency = useFieldValue<string>([...path, "currency"]);
  const read = readNumber(amount);
  const isReadable = read !== undefined && /^[A-Z]{3}$/.test(currency);
  return (
    <FieldGroup label={label} isRequired={isRequired} message={useMessage(path)}>
      <div className="grid grid-cols-[minmax(0,1fr)_6rem] gap-3">
        <div id={idOfField([...path, "amount"])}>
          <TextField
            label={word("amount")}
            inputMode="decimal"
            value={amount}
            onChange={(value) => store.set([...path, "amount"], value)}
            note={isReadable ? money({ amount: read, currency }) : undefined}
            error={useMessage([...path, "amount"])}
          />
        </div>
        <div id={idOfField([...path, "currency"])}>
          <TextField
            label={word("currency")}
            dir="ltr"
            value={currency}
            onChange={(value) => store.set([...path, "currency"], value.toUpperCase())}
            error={useMessage([...path, "currency"])}
          />
        </div>
      </div>
    </FieldGroup>
  );
}

/** Where a fact comes from, and how sure that is. */
export function ProvenanceField({ path, label, isRequired }: JoinedProps) {
  const t = useTranslations();
  const language = useLanguage();
  const word = useWord();
  return (
    <FieldGroup label={label} isRequired={isRequired} message={useMessage(path)}>
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        <WordSelect
          path={[...path, "status"]}
          label={word("status")}
          options={ProvenanceStatus.options.map((id) => ({ id, label: provenanceTerms[id][language] }))}
        />
        <WordSelect
          path={[...path, "confidence"]}
          label={word("confidence")}
          options={[
            { id: "", label: t("editing.notStated") },
            ...(["high", "medium", "low"] as const).map((id) => ({
              id,
              label: confidenceTerms[id][language],
            })),
          ]}
        />
        <div id={idOfField([...path, "source"])}>
          <TextInput
            path={[...path, "source"]}
            shape={{ type: "text" }}
            label={word("source")}
            isRequired={false}
          />
        </div>
        <div id={idOfField([...path, "url"])}>
          <TextInput path={[...path, "url"]} shape={{ type: "url" }} label={word("url")} isRequired={false} />
        </div>
      </div>
    </FieldGroup>
  );
}

interface WordSelectProps {
  path: FormPath;
  label: string;
  options: readonly { id: string; label: string }[];
}

function WordSelect({ path, label, options }: WordSelectProps) {
  const { store } = useForm();
  return (
    <div id={idOfField(path)}>
      <SelectField
        label={label}
        options={options}
        chosen={useFieldValue<string>(path)}
        onChoose={(id) => store.set(path, id)}
        error={useMessage(path)}
      />
    </div>
  );
}

/** One value for each of the six languages. */
export function ByLanguageField({ path, label, isRequired, item }: JoinedProps & { item: FieldShape }) {
  return (
    <FieldGroup label={label} isRequired={isRequired} message={useMessage(path)}>
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        {languages.map((language) => (
          <FormField
            key={language}
            path={[...path, language]}
            shape={item}
            label={languageNames[language]}
            isRequired={false}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
