import { isLanguage, languageNames, languages } from "@intersector/domain";
import { Languages } from "lucide-react";
import { useTranslations } from "use-intl";
import { ChoiceMenu } from "../components/choice-menu.tsx";
import { useLanguage } from "../lib/use-language.ts";
import { useChangeLanguage } from "./use-change-language.ts";

/** Shows the same page in another language. */
export function LanguageMenu() {
  const t = useTranslations();
  const language = useLanguage();
  const changeLanguage = useChangeLanguage();
  return (
    <ChoiceMenu
      label={`${t("language.choose")} – ${languageNames[language]}`}
      icon={<Languages aria-hidden="true" />}
      shown={<span className="hidden sm:inline">{languageNames[language]}</span>}
      chosen={language}
      choices={languages.map((code) => ({ id: code, label: languageNames[code], lang: code }))}
      choose={(chosen) => {
        if (isLanguage(chosen)) changeLanguage(chosen);
      }}
    />
  );
}
