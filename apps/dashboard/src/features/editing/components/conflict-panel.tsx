import { describeField, isLanguage, type KindName, type Language } from "@intersector/domain";
import { GitMerge } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import { useTranslations } from "use-intl";
import { Button } from "../../../components/button.tsx";
import { FieldValue, isEmpty } from "../../../components/field-value.tsx";
import { shapeAt } from "../../../lib/field-shape.ts";
import type { Included } from "../../../lib/included.ts";
import type { CurrentVersion } from "../../../lib/problem.ts";
import { useFormats } from "../../../lib/use-formats.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import type { Titles } from "../form-context.ts";
import type { FormPath } from "../form-path.ts";
import type { Merge, MergeConflict } from "../merge-versions.ts";
import { useWriterOf } from "../use-writer-of.ts";

export interface ConflictPanelProps {
  kind: KindName;
  titles: Titles;
  merge: Merge;
  current: CurrentVersion;
  /** Saves over the current version, with my side where `isMine` says so. */
  save: (isMine: (path: FormPath) => boolean) => void;
  /** Back to the form as it was. */
  close: () => void;
}

/** Two people wrote on one version: what both changed is put side by side, to be chosen from; the rest is told. */
export function ConflictPanel({ kind, titles, merge, current, save, close }: ConflictPanelProps) {
  const t = useTranslations();
  const { moment } = useFormats();
  const writer = useWriterOf(kind, current.id, current.version);
  const stood = { version: String(current.version), when: moment(current.updatedAt) };
  const [mine, setMine] = useState<ReadonlySet<string>>(
    () => new Set(merge.conflicts.map(({ path }) => path.join("."))),
  );
  const choose = (path: FormPath, side: string) => {
    const next = new Set(mine);
    if (side === "mine") next.add(path.join("."));
    else next.delete(path.join("."));
    setMine(next);
  };
  return (
    <section
      aria-label={t("editing.conflict.title")}
      className="space-y-6 rounded-lg border border-warn bg-surface p-5"
    >
      <div className="flex gap-3">
        <GitMerge aria-hidden="true" className="mt-1 size-5 shrink-0 text-warn" />
        <div className="min-w-0 space-y-1">
          <h2 className="text-lg">{t("editing.conflict.title")}</h2>
          <p className="max-w-prose text-sm text-ink-soft">
            {writer === undefined
              ? t("editing.conflict.note", stood)
              : t("editing.conflict.noteBy", { ...stood, name: writer })}
          </p>
        </div>
      </div>
      {merge.conflicts.length === 0 && <p className="text-sm">{t("editing.conflict.none")}</p>}
      {merge.conflicts.map((conflict) => (
        <ConflictField
          key={conflict.path.join(".")}
          {...{ kind, titles, conflict }}
          side={mine.has(conflict.path.join(".")) ? "mine" : "theirs"}
          choose={(side) => choose(conflict.path, side)}
        />
      ))}
      <PathList kind={kind} title={t("editing.conflict.taken")} paths={merge.taken} />
      <PathList kind={kind} title={t("editing.conflict.kept")} paths={merge.kept} />
      <div className="flex flex-wrap gap-2">
        <Button look="primary" onPress={() => save((path) => mine.has(path.join(".")))}>
          {t("editing.conflict.save")}
        </Button>
        <Button onPress={close}>{t("editing.conflict.back")}</Button>
      </div>
    </section>
  );
}

interface ConflictFieldProps {
  kind: KindName;
  titles: Titles;
  conflict: MergeConflict;
  side: "mine" | "theirs";
  choose: (side: string) => void;
}

function ConflictField({ kind, titles, conflict, side, choose }: ConflictFieldProps) {
  const t = useTranslations();
  const language = useLanguage();
  const { path, base, mine, theirs } = conflict;
  const shown = (value: unknown) => <SideValue kind={kind} titles={titles} path={path} value={value} />;
  return (
    <RadioGroup value={side} onChange={choose} className="space-y-2">
      <Label className="text-sm font-semibold">{nameOf(kind, path, language)}</Label>
      <div className="rounded-md bg-sunken px-4 py-2.5 text-sm">
        <p className="mb-1 text-xs font-semibold text-ink-soft">{t("editing.conflict.base")}</p>
        {shown(base)}
      </div>
      <div className="grid gap-2 sm:grid-cols-2">
        <SideChoice value="mine" name={t("editing.conflict.mine")}>
          {shown(mine)}
        </SideChoice>
        <SideChoice value="theirs" name={t("editing.conflict.theirs")}>
          {shown(theirs)}
        </SideChoice>
      </div>
    </RadioGroup>
  );
}

function SideChoice({ value, name, children }: { value: string; name: string; children: ReactNode }) {
  return (
    <Radio
      value={value}
      className="group flex cursor-pointer items-start gap-3 rounded-md border border-line-strong px-4 py-2.5 text-sm data-focus-visible:outline-2 data-focus-visible:outline-offset-2 data-focus-visible:outline-focus data-selected:border-accent data-selected:bg-accent-soft"
    >
      <span className="mt-0.5 flex size-4.5 shrink-0 items-center justify-center rounded-full border-2 border-line-strong bg-surface group-data-selected:border-accent">
        <span className="size-2 rounded-full group-data-selected:bg-accent" />
      </span>
      <span className="min-w-0 grow">
        <span className="mb-1 block text-xs font-semibold text-ink-soft">{name}</span>
        {children}
      </span>
    </Radio>
  );
}

interface SideValueProps {
  kind: KindName;
  titles: Titles;
  path: FormPath;
  value: unknown;
}

function SideValue({ kind, titles, path, value }: SideValueProps) {
  const t = useTranslations();
  if (isEmpty(value)) return <span className="text-ink-faint">{t("editing.conflict.empty")}</span>;
  const shape = shapeAt(kind, path) ?? { type: "text" as const };
  const code = path.at(-1);
  return (
    <span
      {...(path.includes("texts") && isLanguage(code) ? { lang: code } : {})}
      className="block max-h-60 overflow-y-auto break-words whitespace-pre-line"
    >
      <FieldValue kind={kind} shape={shape} value={value} included={includedOf(titles)} />
    </span>
  );
}

function includedOf(titles: Titles): Included {
  return Object.fromEntries(
    [...titles].map(([key, title]) => {
      const [kind = "", id = ""] = key.split(/:(.*)/s);
      return [key, { kind: kind as KindName, id, state: "published" as const, title }];
    }),
  );
}

function PathList({ kind, title, paths }: { kind: KindName; title: string; paths: readonly FormPath[] }) {
  const language = useLanguage();
  if (paths.length === 0) return null;
  return (
    <div className="text-sm">
      <p className="font-semibold">{title}</p>
      <ul className="mt-1 list-disc ps-5 text-ink-soft">
        {paths.map((path) => (
          <li key={path.join(".")}>{nameOf(kind, path, language)}</li>
        ))}
      </ul>
    </div>
  );
}

function nameOf(kind: KindName, path: FormPath, language: Language): string {
  return describeField(
    kind,
    path.filter((part) => part !== "texts"),
    language,
  );
}
