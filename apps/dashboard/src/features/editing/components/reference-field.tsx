import { X } from "lucide-react";
import { useRef } from "react";
import { Button as AriaButton } from "react-aria-components";
import { useTranslations } from "use-intl";
import type { FieldShape } from "../../../lib/field-shape.ts";
import { useFieldValue, useForm, useMessage } from "../form-context.ts";
import { FieldLabel } from "./field-label.tsx";
import type { FormFieldProps } from "./form-field.tsx";
import { ChosenRecord, RecordFinder } from "./record-finder.tsx";

type ReferenceFieldProps = FormFieldProps & { shape: Extract<FieldShape, { type: "reference" }> };

/** One record that this one points at: found by search, shown by its title, and taken away by a button. */
export function ReferenceField({ path, label, isRequired, shape }: ReferenceFieldProps) {
  const t = useTranslations();
  const { store } = useForm();
  const value = useFieldValue<unknown>(path);
  const message = useMessage(path);
  const ref = useRef<HTMLDivElement>(null);
  const focusNext = () =>
    requestAnimationFrame(() => ref.current?.querySelector<HTMLElement>("input, button")?.focus());
  if (value !== "" && value !== undefined) {
    return (
      <div ref={ref} className="flex flex-col gap-1">
        <p className="text-sm font-semibold">
          <FieldLabel isRequired={isRequired}>{label}</FieldLabel>
        </p>
        <div className="flex min-h-10 items-center justify-between gap-2 rounded-md border border-line-strong bg-surface ps-3 pe-1">
          <ChosenRecord path={path} kinds={shape.kinds} />
          <AriaButton
            aria-label={t("editing.list.remove", { item: label })}
            onPress={() => {
              store.set(path, "");
              focusNext();
            }}
            className="flex size-8 shrink-0 cursor-pointer items-center justify-center rounded-md text-ink-soft hover:bg-sunken hover:text-ink"
          >
            <X aria-hidden="true" className="size-4" />
          </AriaButton>
        </div>
        {message && <p className="text-sm font-semibold text-bad">{message}</p>}
      </div>
    );
  }
  return (
    <div ref={ref}>
      <RecordFinder
        label={<FieldLabel isRequired={isRequired}>{label}</FieldLabel>}
        kinds={shape.kinds}
        isRequired={isRequired}
        error={message}
        onChoose={({ kind, id }) => {
          store.set(path, shape.withKind ? { kind, id } : id);
          focusNext();
        }}
      />
    </div>
  );
}
