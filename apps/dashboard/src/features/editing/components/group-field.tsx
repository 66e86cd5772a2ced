import { fieldTerms, labelOfField } from "@intersector/domain";
import type { Field } from "../../../lib/field-shape.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { useForm, useMessage } from "../form-context.ts";
import type { FormPath } from "../form-path.ts";
import { FieldGroup } from "./field-group.tsx";
import { FormField, type FormFieldProps } from "./form-field.tsx";

/** Several fields that say one thing together. */
export function GroupField({
  path,
  label,
  isRequired,
  fields,
}: Omit<FormFieldProps, "shape"> & { fields: readonly Field[] }) {
  return (
    <FieldGroup label={label} isRequired={isRequired} message={useMessage(path)}>
      <FieldGrid path={path} fields={fields} />
    </FieldGroup>
  );
}

/** Fields side by side where there is room; what needs a line has one. */
export function FieldGrid({ path, fields }: { path: FormPath; fields: readonly Field[] }) {
  const { kind } = useForm();
  const language = useLanguage();
  return (
    <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
      {fields.map(({ name, shape, isRequired }) => (
        <FormField
          key={name}
          path={[...path, name]}
          shape={shape}
          isRequired={isRequired}
          label={
            path.length === 0 ? labelOfField(kind, name, language) : (fieldTerms[name]?.[language] ?? name)
          }
        />
      ))}
    </div>
  );
}
