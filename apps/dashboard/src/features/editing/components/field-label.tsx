import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

/** What a field is called, and that it must be filled in. */
export function FieldLabel({ children, isRequired }: { children: ReactNode; isRequired: boolean }) {
  const t = useTranslations();
  return (
    <>
      {children}
      {isRequired && (
        <>
          {" "}
          <span className="ms-1 text-xs font-normal text-ink-faint">{t("editing.required")}</span>
        </>
      )}
    </>
  );
}

/** What is wrong, where no single control says it: under a list or a text with its languages. */
export function FieldMessage({ id, children }: { id?: string; children: string | undefined }) {
  if (children === undefined) return null;
  return (
    <p id={id} className="text-sm font-semibold text-bad">
      {children}
    </p>
  );
}
