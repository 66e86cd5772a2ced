import { X } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { nameOfLanguage } from "../lib/language-of-address.ts";
import { useLanguage } from "../lib/use-language.ts";
import { askedFor } from "./asked-for.ts";

/** Says that the address asked for a language that there are no pages in, and which one is shown instead. */
export function UnspokenLanguage() {
  const t = useTranslations();
  const language = useLanguage();
  const [asked, setAsked] = useState(askedFor.language);
  if (asked === undefined) return null;
  const close = () => {
    askedFor.language = undefined;
    setAsked(undefined);
  };
  return (
    <div role="status" className="border-b border-line bg-warn-soft text-ink">
      <p className="container-page flex items-start justify-between gap-4 py-2 text-sm">
        <span>
          {t("language.unspoken", {
            asked: nameOfLanguage(asked, language) ?? asked,
            shown: nameOfLanguage(language, language) ?? language,
          })}
        </span>
        <button
          type="button"
          onClick={close}
          aria-label={t("language.close")}
          className="flex size-6 shrink-0 cursor-pointer items-center justify-center rounded-sm hover:bg-sunken"
        >
          <X aria-hidden="true" className="size-4" />
        </button>
      </p>
    </div>
  );
}
