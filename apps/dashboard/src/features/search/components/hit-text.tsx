import { useTranslations } from "use-intl";
import { Localized } from "../../../components/localized.tsx";
import { useLanguage } from "../../../lib/use-language.ts";
import type { SearchHit } from "../search-api.ts";
import { Excerpt } from "./excerpt.tsx";

/** A record that was found: its title, and the words that matched, with their language where it is not the reader's. */
export function HitText({ hit }: { hit: SearchHit }) {
  const t = useTranslations();
  const language = useLanguage();
  const foreign = hit.language !== undefined && hit.language !== language ? hit.language : undefined;
  const name = foreign && new Intl.DisplayNames(language, { type: "language" }).of(foreign);
  return (
    <>
      <span className="block min-w-0 font-semibold">
        <Localized value={hit.title} />
      </span>
      <span className="mt-0.5 flex items-baseline gap-2 text-xs text-ink-soft">
        <Excerpt text={hit.excerpt} {...(foreign ? { lang: foreign } : {})} />
        {name && (
          <span className="shrink-0 text-ink-faint">{t("palette.matchedIn", { language: name })}</span>
        )}
      </span>
    </>
  );
}
