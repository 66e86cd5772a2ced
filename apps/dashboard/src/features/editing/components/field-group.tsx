import { type ReactNode, type Ref, useId } from "react";
import { FieldLabel, FieldMessage } from "./field-label.tsx";

export interface FieldGroupProps {
  label: string;
  isRequired: boolean;
  /** What is wrong with the group as a whole. */
  message: string | undefined;
  ref?: Ref<HTMLFieldSetElement>;
  children: ReactNode;
}

/** Several controls that stand under one name. */
export function FieldGroup({ label, isRequired, message, ref, children }: FieldGroupProps) {
  const labelId = useId();
  return (
    <fieldset
      ref={ref}
      aria-labelledby={labelId}
      className="min-w-0 space-y-3 rounded-lg border border-line bg-surface px-4 pt-2.5 pb-4"
    >
      <p id={labelId} className="text-sm font-semibold">
        <FieldLabel isRequired={isRequired}>{label}</FieldLabel>
      </p>
      <FieldMessage>{message}</FieldMessage>
      {children}
    </fieldset>
  );
}
