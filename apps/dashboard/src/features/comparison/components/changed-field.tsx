import { type KindName, labelOfField } from "@intersector/domain";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { FieldValue, isEmpty } from "../../../components/field-value.tsx";
import type { FieldShape } from "../../../lib/field-shape.ts";
import type { Included } from "../../../lib/included.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { compareValues } from "../compare-values.ts";
import type { WordRun } from "../compare-words.ts";
import { addedClass, ChangedWords, removedClass } from "./changed-words.tsx";

export interface ChangedFieldProps {
  kind: KindName;
  shape: FieldShape;
  before: unknown;
  after: unknown;
  included: Included;
}

/** What became of one field. */
export function ChangedField({ kind, shape, before, after, included }: ChangedFieldProps) {
  const language = useLanguage();
  const show = (value: unknown, of: FieldShape = shape) => (
    <FieldValue kind={kind} shape={of} value={value} included={included} />
  );
  const change = compareValues(shape, before, after);
  switch (change.type) {
    case "words":
      return <ChangedWords runs={change.runs} />;
    case "languages":
      return (
        <dl className="space-y-3">
          {change.texts.map(({ language: code, runs }) => (
            <div key={code}>
              <dt className="text-xs text-ink-faint">
                <LanguageName code={code} />
              </dt>
              <dd>
                <ChangedWords runs={runs} language={code} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case "items":
      return (
        <ul className="space-y-1.5">
          {change.items.map(({ change: what, value }) => (
            <li key={`${what} ${JSON.stringify(value)}`}>
              <Marked change={what}>{show(value, shape.type === "list" ? shape.item : shape)}</Marked>
            </li>
          ))}
        </ul>
      );
    case "fields":
      return (
        <dl className="space-y-2 border-s-2 border-line ps-3">
          {change.fields.map((field) => (
            <div key={field.name}>
              <dt className="text-xs text-ink-faint">{labelOfField(kind, field.name, language)}</dt>
              <dd>
                <ChangedField {...field} kind={kind} included={included} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case "whole":
      return (
        <div className="space-y-1.5">
          {!isEmpty(change.before) && <Marked change="removed">{show(change.before)}</Marked>}
          {!isEmpty(change.after) && <Marked change="added">{show(change.after)}</Marked>}
        </div>
      );
  }
}

function Marked({ change, children }: { change: WordRun["change"]; children: ReactNode }) {
  const t = useTranslations();
  if (change === "same") return children;
  const Mark = change === "added" ? "ins" : "del";
  return (
    <Mark className={`block w-fit px-1.5 py-0.5 ${change === "added" ? addedClass : removedClass}`}>
      <span className="sr-only">{t(`history.compare.${change}`)} </span>
      {children}
      <span className="sr-only"> {t("history.compare.end")}</span>
    </Mark>
  );
}

function LanguageName({ code }: { code: string }) {
  const language = useLanguage();
  const t = useTranslations();
  if (code === "und") return t("language.notStated");
  return new Intl.DisplayNames(language, { type: "language" }).of(code) ?? code;
}
