import { labelOfField } from "@intersector/domain";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Section } from "../../../components/page.tsx";
import { useLanguage } from "../../../lib/use-language.ts";
import { useKindName } from "../../../lib/use-term.ts";
import type { TopicPart } from "../use-empty-parts.ts";

export interface EmptyPartsProps {
  parts: readonly TopicPart[];
  /** What leads to filling a part, for who may. */
  fill: (part: TopicPart) => ReactNode;
}

/** What a topic does not have yet, a line each, with what to do next. */
export function EmptyParts({ parts, fill }: EmptyPartsProps) {
  const t = useTranslations();
  const nameOf = usePartName();
  if (parts.length === 0) return null;
  return (
    <Section title={t("library.topics.missing")}>
      <ul className="divide-y divide-line border-y border-line text-sm">
        {parts.map((part) => (
          <li key={part} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5 py-2">
            <span className="text-ink-soft">{nameOf(part)}</span>
            {fill(part)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A part is called by the field or by the kind of records that it shows. */
function usePartName(): (part: TopicPart) => string {
  const t = useTranslations();
  const language = useLanguage();
  const kindName = useKindName();
  return (part) => {
    switch (part) {
      case "theme":
      case "rapporteurGroup":
      case "resolutions":
      case "progress":
        return labelOfField("topic", part, language);
      case "contribution":
        return t("library.topics.contributions");
      default:
        return kindName(part, "many");
    }
  };
}
