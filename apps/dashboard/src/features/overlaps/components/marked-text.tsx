import { directionOf, type LocalizedText } from "@intersector/domain";
import { useMemo } from "react";
import { useLanguage } from "../../../lib/use-language.ts";
import { markWords, type WordForm } from "../mark-words.ts";

export interface MarkedTextProps {
  value: LocalizedText;
  /** The language in which the two activities were compared; the original is shown where the text does not have it. */
  compared: string | undefined;
  forms: readonly WordForm[];
  /** The term that the reader is looking at. */
  chosen: string | undefined;
}

/** A text as it was compared, with the words that the other text has too. */
export function MarkedText({ value, compared, forms, chosen }: MarkedTextProps) {
  const language = useLanguage();
  const shown = compared !== undefined && value.texts[compared] !== undefined ? compared : value.original;
  const text = value.texts[shown] ?? "";
  const parts = useMemo(() => markWords(text, forms), [text, forms]);
  // A list may not say in which language it is; what the comparison took it for is then the best that is known.
  const spoken = shown === "und" ? compared : shown;
  let at = 0;
  return (
    <bdi
      lang={spoken === language ? undefined : spoken}
      dir={spoken === undefined ? "auto" : directionOf(spoken)}
      className="whitespace-pre-line"
    >
      {parts.map((part) => {
        const key = at;
        at += part.text.length;
        if (part.term === undefined) return part.text;
        return (
          <mark
            key={key}
            className={part.term === chosen ? "bg-accent text-on-accent outline-2 outline-accent" : undefined}
          >
            {part.text}
          </mark>
        );
      })}
    </bdi>
  );
}
