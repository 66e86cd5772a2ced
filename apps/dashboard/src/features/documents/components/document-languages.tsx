import { type Document, type Language, languages, type VocabularySlug } from "@intersector/domain";
import { useTranslations } from "use-intl";
import { Badge, type Tone } from "../../../components/badge.tsx";
import { useLanguage } from "../../../lib/use-language.ts";
import { useTerm } from "../../../lib/use-term.ts";

const tones: Record<VocabularySlug<"documentRendition">, Tone> = {
  available: "good",
  inTranslation: "warn",
  planned: "neutral",
};

/** In which of the six languages a document stands, is being translated or will be; the others are told as missing. */
export function DocumentLanguages({ body }: { body: Document }) {
  const t = useTranslations();
  const term = useTerm();
  const reader = useLanguage();
  const names = new Intl.DisplayNames(reader, { type: "language" });
  const rendition = (code: Language) => body.languages[code];
  return (
    <ul className="grid gap-2 text-sm sm:grid-cols-2 lg:grid-cols-3">
      {languages.map((code) => {
        const state = rendition(code);
        return (
          <li
            key={code}
            className={`flex flex-wrap items-center justify-between gap-x-3 gap-y-1 rounded-md border px-3 py-2 ${
              state ? "border-line bg-surface" : "border-dashed border-line-strong"
            }`}
          >
            <span>{names.of(code)}</span>
            {state ? (
              <Badge tone={tones[state]}>{term("documentRendition", state)}</Badge>
            ) : (
              <span className="text-xs text-ink-faint">{t("library.documents.notPlanned")}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
