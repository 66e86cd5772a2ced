import { directionOf } from "@intersector/domain";
import { useTranslations } from "use-intl";
import type { WordRun } from "../compare-words.ts";

/** A text with what went and what came, marked by more than colour and said in words to who hears it. */
export function ChangedWords({
  runs,
  language,
}: {
  runs: readonly WordRun[];
  language?: string | undefined;
}) {
  let length = 0;
  const isKnown = language !== undefined && language !== "und";
  return (
    <p
      {...(isKnown ? { lang: language, dir: directionOf(language) } : { dir: "auto" })}
      className="prose-measure break-words whitespace-pre-wrap"
    >
      {runs.map((run) => {
        const start = length;
        length += run.text.length;
        return <Run key={start} {...run} />;
      })}
    </p>
  );
}

function Run({ change, text }: WordRun) {
  const t = useTranslations();
  if (change === "same") return text;
  const Mark = change === "added" ? "ins" : "del";
  return (
    <Mark className={change === "added" ? addedClass : removedClass}>
      <span className="sr-only">{t(`history.compare.${change}`)} </span>
      {text}
      <span className="sr-only"> {t("history.compare.end")} </span>
    </Mark>
  );
}

export const addedClass =
  "rounded-xs bg-good-soft text-ink underline decoration-good decoration-2 underline-offset-3";
export const removedClass = "rounded-xs bg-bad-soft text-ink line-through decoration-bad";
