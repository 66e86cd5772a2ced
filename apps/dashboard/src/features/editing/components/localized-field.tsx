import { isLanguage, languages } from "@intersector/domain";
import { useId, useState } from "react";
import { TabList, TabPanel, Tabs } from "react-aria-components";
import { useLanguage } from "../../../lib/use-language.ts";
import { useFieldValue, useMessage, useRevealed } from "../form-context.ts";
import { type FormPath, startsWith } from "../form-path.ts";
import { FieldLabel, FieldMessage } from "./field-label.tsx";
import type { FormFieldProps } from "./form-field.tsx";
import { LanguageTab } from "./language-tab.tsx";
import { LanguageText } from "./language-text.tsx";

/** A text in its original and its translations, a tab for each language with how far it has come. */
export function LocalizedField({ path, label, isRequired }: Omit<FormFieldProps, "shape">) {
  const labelId = useId();
  const original = useFieldValue<string>([...path, "original"]);
  const [shown, setShown] = useShownLanguage(path, original);
  const message = useMessage(path);
  const codes = isLanguage(original) ? languages : [original, ...languages];
  return (
    <section aria-labelledby={labelId} className="rounded-lg border border-line bg-surface">
      <Tabs selectedKey={shown} onSelectionChange={(key) => setShown(String(key))}>
        <div className="flex flex-wrap items-end justify-between gap-x-6 border-b border-line px-4 pt-2">
          <p id={labelId} className="pb-2 text-sm font-semibold">
            <FieldLabel isRequired={isRequired}>{label}</FieldLabel>
          </p>
          <TabList aria-labelledby={labelId} className="-mb-px flex max-w-full flex-wrap">
            {codes.map((code) => (
              <LanguageTab key={code} path={path} code={code} />
            ))}
          </TabList>
        </div>
        {codes.map((code) => (
          <TabPanel key={code} id={code} className="px-4 py-3">
            <LanguageText
              path={path}
              label={label}
              code={code}
              isRequired={isRequired && code === original}
            />
          </TabPanel>
        ))}
      </Tabs>
      {message && shown !== original && (
        <div className="px-4 pb-3">
          <FieldMessage>{message}</FieldMessage>
        </div>
      )}
    </section>
  );
}

/** The open tab: the reader's own language, until somebody is led to another. */
function useShownLanguage(path: FormPath, original: string) {
  const reader = useLanguage();
  const revealed = useRevealed();
  const [shown, setShown] = useState<string>(isLanguage(original) ? reader : original);
  const [followed, setFollowed] = useState(revealed);
  if (revealed !== followed) {
    setFollowed(revealed);
    const language = revealed?.[path.length + 1];
    if (revealed && startsWith(revealed, path)) setShown(typeof language === "string" ? language : original);
  }
  return [shown, setShown] as const;
}
