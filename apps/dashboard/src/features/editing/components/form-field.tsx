import type { FieldShape } from "../../../lib/field-shape.ts";
import { type FormPath, idOfField } from "../form-path.ts";
import { DateInput, NumberInput, TextInput, YesNoInput } from "./entry-fields.tsx";
import { GroupField } from "./group-field.tsx";
import { ByLanguageField, MoneyField, PeriodField, ProvenanceField } from "./joined-fields.tsx";
import { ListField } from "./list-field.tsx";
import { LocalizedField } from "./localized-field.tsx";
import { ReferenceField } from "./reference-field.tsx";
import { SlugField, SlugsField } from "./slug-fields.tsx";

export interface FormFieldProps {
  path: FormPath;
  shape: FieldShape;
  label: string;
  isRequired: boolean;
}

/** What asks for one value of a body, chosen by its schema. */
export function FormField(props: FormFieldProps) {
  return (
    <div
      id={idOfField(props.path)}
      className={`min-w-0 [&_button]:scroll-my-32 [&_input]:scroll-my-32 [&_textarea]:scroll-my-32 ${isWide(props.shape) ? "sm:col-span-2" : ""}`}
    >
      <FieldOfShape {...props} />
    </div>
  );
}

function FieldOfShape({ shape, ...props }: FormFieldProps) {
  switch (shape.type) {
    case "localized":
      return <LocalizedField {...props} />;
    case "reference":
      return <ReferenceField {...props} shape={shape} />;
    case "vocabulary":
    case "choice":
      return <SlugField {...props} shape={shape} />;
    case "byLanguage":
      return <ByLanguageField {...props} item={shape.item} />;
    case "period":
      return <PeriodField {...props} />;
    case "money":
      return <MoneyField {...props} />;
    case "provenance":
      return <ProvenanceField {...props} />;
    case "date":
      return <DateInput {...props} />;
    case "number":
      return <NumberInput {...props} shape={shape} />;
    case "boolean":
      return <YesNoInput {...props} />;
    case "list":
      return shape.item.type === "vocabulary" ? (
        <SlugsField {...props} name={shape.item.name} />
      ) : (
        <ListField {...props} item={shape.item} />
      );
    case "object":
      return <GroupField {...props} fields={shape.fields} />;
    default:
      return <TextInput {...props} shape={shape} />;
  }
}

function isWide({ type }: FieldShape): boolean {
  return ["localized", "list", "object", "provenance", "byLanguage", "period"].includes(type);
}
