import { typeTerms } from "@intersector/domain";
import { Check } from "lucide-react";
import { Checkbox } from "react-aria-components";
import { useTranslations } from "use-intl";
import { TextField } from "../../../components/fields.tsx";
import type { FieldShape } from "../../../lib/field-shape.ts";
import { useFormats } from "../../../lib/use-formats.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { useFieldValue, useForm, useMessage } from "../form-context.ts";
import { readNumber } from "../read-number.ts";
import { FieldLabel } from "./field-label.tsx";
import type { FormFieldProps } from "./form-field.tsx";

type EntryProps = Omit<FormFieldProps, "shape">;

/** A line of text in no language: a code, a name, an address. */
export function TextInput({ path, shape, label, isRequired }: FormFieldProps) {
  const t = useTranslations();
  const language = useLanguage();
  const { store } = useForm();
  const form = shape.type === "text" && shape.form ? typeTerms[shape.form]?.[language] : undefined;
  const isAddress = shape.type === "url" || shape.type === "email";
  return (
    <TextField
      label={<FieldLabel isRequired={isRequired}>{label}</FieldLabel>}
      {...(form === undefined ? {} : { note: t("editing.expected", { form }) })}
      type={shape.type === "url" || shape.type === "email" ? shape.type : "text"}
      {...(isAddress ? { dir: "ltr" } : {})}
      value={useFieldValue<string>(path)}
      onChange={(value) => store.set(path, value)}
      isRequired={isRequired}
      error={useMessage(path)}
    />
  );
}

/** A day of the calendar, as the browser asks for it. */
export function DateInput({ path, label, isRequired }: EntryProps) {
  const { day } = useFormats();
  const { store } = useForm();
  const value = useFieldValue<string>(path);
  return (
    <TextField
      label={<FieldLabel isRequired={isRequired}>{label}</FieldLabel>}
      // A browser writes days in its own language, which need not be the page's.
      note={isDay(value) ? day(value) : undefined}
      type="date"
      value={value}
      onChange={(value) => store.set(path, value)}
      isRequired={isRequired}
      error={useMessage(path)}
    />
  );
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
}

/** A number as somebody writes it. How it is read is said where that is not plain. */
export function NumberInput({
  path,
  label,
  isRequired,
  shape,
}: EntryProps & { shape: Extract<FieldShape, { type: "number" }> }) {
  const t = useTranslations();
  const { number } = useFormats();
  const { store } = useForm();
  const text = useFieldValue<string>(path);
  const { from, to, isWhole } = shape;
  const read = readNumber(text);
  // A year is written without a space between its thousands.
  const isYear = from === 1865;
  const bounds =
    from === undefined
      ? undefined
      : to === undefined
        ? t("editing.from", { from: String(from) })
        : t("editing.range", { from: String(from), to: String(to) });
  return (
    <TextField
      label={<FieldLabel isRequired={isRequired}>{label}</FieldLabel>}
      note={!isYear && read !== undefined && Math.abs(read) >= 1000 ? number(read) : bounds}
      inputMode={isWhole ? "numeric" : "decimal"}
      value={text}
      onChange={(value) => store.set(path, value)}
      isRequired={isRequired}
      error={useMessage(path)}
    />
  );
}

/** Yes or no. */
export function YesNoInput({ path, label }: EntryProps) {
  const { store } = useForm();
  return (
    <Checkbox
      isSelected={useFieldValue<boolean>(path)}
      onChange={(value) => store.set(path, value)}
      className="group flex min-h-10 cursor-pointer items-center gap-2.5 text-sm font-semibold sm:mt-6"
    >
      <span className="flex size-4.5 shrink-0 items-center justify-center rounded-sm border-2 border-line-strong bg-surface group-data-selected:border-accent group-data-selected:bg-accent group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-focus">
        <Check
          aria-hidden="true"
          className="invisible size-3.5 stroke-[3] text-on-accent group-data-selected:visible"
        />
      </span>
      {label}
    </Checkbox>
  );
}
