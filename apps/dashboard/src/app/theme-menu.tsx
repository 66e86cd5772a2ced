import { Monitor, Moon, Sun } from "lucide-react";
import { useSyncExternalStore } from "react";
import { useTranslations } from "use-intl";
import { ChoiceMenu } from "../components/choice-menu.tsx";
import { chooseTheme, listenToTheme, readTheme, themes } from "../lib/theme.ts";

const icons = { light: Sun, dark: Moon, system: Monitor };

/** Light, dark, or as the system has it. */
export function ThemeMenu() {
  const t = useTranslations();
  const theme = useSyncExternalStore(listenToTheme, readTheme);
  const Icon = icons[theme];
  const labels = { light: t("theme.light"), dark: t("theme.dark"), system: t("theme.system") };
  return (
    <ChoiceMenu
      label={t("theme.choose")}
      icon={<Icon aria-hidden="true" />}
      chosen={theme}
      choices={themes.map((id) => ({ id, label: labels[id] }))}
      choose={(id) => {
        chooseTheme(themes.find((candidate) => candidate === id) ?? "system");
      }}
    />
  );
}
