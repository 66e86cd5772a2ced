import { Check, ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import {
  TextField as AriaTextField,
  Button,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Radio,
  RadioGroup,
  Select,
  SelectValue,
  Text,
  TextArea,
} from "react-aria-components";
import { labelClass } from "./label-class.ts";

const noteClass = "text-xs text-ink-faint";
export const controlClass =
  "min-h-10 w-full rounded-md border border-line-strong bg-surface px-3 py-1.5 text-sm text-ink placeholder:text-ink-faint data-invalid:border-bad";

export interface TextFieldProps {
  label: ReactNode;
  note?: ReactNode;
  value: string;
  onChange: (value: string) => void;
  lines?: number;
  type?: "text" | "date" | "url" | "email";
  inputMode?: "numeric" | "decimal";
  lang?: string;
  dir?: "rtl" | "ltr";
  /** What it is called for who does not see where it stands, in the place of the label. */
  name?: string;
  isRequired?: boolean;
  /** What is wrong with what stands in it. */
  error?: string | undefined;
}

/** A line of text, or several. */
export function TextField({
  label,
  note,
  value,
  onChange,
  lines = 1,
  type = "text",
  inputMode,
  lang,
  dir,
  name,
  isRequired,
  error,
}: TextFieldProps) {
  return (
    <AriaTextField
      type={type}
      {...(inputMode === undefined ? {} : { inputMode })}
      {...(name === undefined ? {} : { "aria-label": name })}
      value={value}
      onChange={onChange}
      isRequired={isRequired ?? false}
      isInvalid={error !== undefined}
      className="flex flex-col gap-1"
    >
      {name === undefined && <Label className={labelClass}>{label}</Label>}
      {lines > 1 ? (
        <TextArea
          rows={lines}
          lang={lang}
          dir={dir}
          className={`${controlClass} field-sizing-content max-h-[60vh]`}
        />
      ) : (
        <Input lang={lang} dir={dir} className={controlClass} />
      )}
      <FieldError className="text-sm font-semibold text-bad">{error}</FieldError>
      {note && (
        <Text slot="description" className={noteClass}>
          {note}
        </Text>
      )}
    </AriaTextField>
  );
}

interface SelectOption {
  id: string;
  label: string;
  note?: string;
}

export interface SelectFieldProps {
  label: ReactNode;
  note?: ReactNode;
  options: readonly SelectOption[];
  /** Null while nothing is chosen. */
  chosen: string | null;
  onChoose: (id: string) => void;
  isRequired?: boolean;
  /** What stands there while nothing is chosen. */
  placeholder?: string;
  error?: string | undefined;
}

/** One of a closed list. */
export function SelectField({
  label,
  note,
  options,
  chosen,
  onChoose,
  isRequired = false,
  placeholder,
  error,
}: SelectFieldProps) {
  return (
    <Select
      value={chosen}
      onChange={(key) => key !== null && onChoose(String(key))}
      isRequired={isRequired}
      isInvalid={error !== undefined}
      {...(placeholder === undefined ? {} : { placeholder })}
      className="flex min-w-0 flex-col gap-1"
    >
      <Label className={labelClass}>{label}</Label>
      <Button className={`${controlClass} flex cursor-pointer items-center justify-between gap-2 text-start`}>
        <SelectValue className="min-w-0 truncate">
          {({ selectedText, defaultChildren, isPlaceholder }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <ChevronDown aria-hidden="true" className="size-4 shrink-0 text-ink-faint" />
      </Button>
      <FieldError className="text-sm font-semibold text-bad">{error}</FieldError>
      {note && (
        <Text slot="description" className={noteClass}>
          {note}
        </Text>
      )}
      <Popover className="max-h-80 min-w-(--trigger-width) overflow-y-auto rounded-lg border border-line bg-surface py-1.5 shadow-raised">
        <ListBox items={options} className="outline-none">
          {(option) => (
            <ListBoxItem
              id={option.id}
              textValue={option.label}
              className="flex min-h-9 cursor-pointer items-center gap-2.5 px-3 py-1.5 text-sm -outline-offset-2 focus:bg-accent-soft focus:text-accent-strong"
            >
              {({ isSelected }) => (
                <>
                  <Check aria-hidden="true" className={`size-4 shrink-0 ${isSelected ? "" : "invisible"}`} />
                  <span>
                    <Text slot="label">{option.label}</Text>
                    {option.note && (
                      <Text slot="description" className="block text-xs text-ink-faint">
                        {option.note}
                      </Text>
                    )}
                  </span>
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}

export interface RadioFieldProps {
  label: string;
  options: readonly SelectOption[];
  chosen: string;
  onChoose: (id: string) => void;
}

/** One of a few, all of them in sight. */
export function RadioField({ label, options, chosen, onChoose }: RadioFieldProps) {
  return (
    <RadioGroup value={chosen} onChange={onChoose} className="flex flex-col gap-2">
      <Label className={labelClass}>{label}</Label>
      {options.map((option) => (
        <Radio
          key={option.id}
          value={option.id}
          className="group flex cursor-pointer items-start gap-2.5 text-sm"
        >
          <span className="mt-0.5 flex size-4.5 shrink-0 items-center justify-center rounded-full border-2 border-line-strong group-data-selected:border-accent group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-focus">
            <span className="size-2 rounded-full group-data-selected:bg-accent" />
          </span>
          <span>
            {option.label}
            {option.note && <span className="block text-xs text-ink-faint">{option.note}</span>}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
