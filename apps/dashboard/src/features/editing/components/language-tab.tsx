import {
  isLanguage,
  type Language,
  type LocalizedText,
  languageNames,
  translationStateTerms,
} from "@intersector/domain";
import { Check, CircleDashed, PenLine, Star } from "lucide-react";
import { Tab } from "react-aria-components";
import { useTranslations } from "use-intl";
import { useLanguage } from "../../../lib/use-language.ts";
import { useSelected } from "../form-context.ts";
import type { FormPath } from "../form-path.ts";

const marks = {
  original: { Icon: Star, tone: "text-accent" },
  missing: { Icon: CircleDashed, tone: "text-ink-faint" },
  reviewed: { Icon: Check, tone: "text-good" },
  unreviewed: { Icon: PenLine, tone: "text-warn" },
} as const;

/** One language of a text: its name, and whether it is the original, a reviewed translation, another one, or missing. */
export function LanguageTab({ path, code }: { path: FormPath; code: string }) {
  const t = useTranslations();
  const reader = useLanguage();
  const standing = useSelected((store) => standingOf(store.get(path) as LocalizedText, code));
  const mark = standing in marks ? marks[standing as keyof typeof marks] : marks.unreviewed;
  const words =
    standing === "original" || standing === "missing"
      ? t(`editing.language.${standing}`)
      : translationStateTerms[standing][reader];
  return (
    <Tab
      id={code}
      className="flex min-h-9 cursor-pointer items-center gap-1.5 border-b-2 border-transparent px-2 text-sm text-ink-soft hover:text-ink data-focus-visible:rounded-sm data-focus-visible:outline-2 data-focus-visible:-outline-offset-2 data-focus-visible:outline-focus data-selected:border-accent data-selected:font-semibold data-selected:text-ink"
    >
      <bdi lang={isLanguage(code) ? code : undefined}>{nameOfLanguage(code, reader)}</bdi>
      <span title={words}>
        <mark.Icon aria-hidden="true" className={`size-3.5 ${mark.tone}`} />
        <span className="sr-only">{words}</span>
      </span>
    </Tab>
  );
}

function standingOf({ original, texts, states }: LocalizedText, code: string) {
  if (code === original) return "original";
  return (texts[code] ?? "").trim() === "" ? "missing" : (states[code as Language] ?? "draft");
}

/** A language by its own name; one that is not of the six by the reader's name for it. */
function nameOfLanguage(code: string, reader: Language): string {
  if (isLanguage(code)) return languageNames[code];
  return code === "und" ? "…" : (new Intl.DisplayNames(reader, { type: "language" }).of(code) ?? code);
}
