import { Menu as MenuIcon, Search } from "lucide-react";
import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { LiveRegion } from "../components/live-region.tsx";
import { UndoNotice } from "../components/undo-notice.tsx";
import { SessionMenu } from "../features/session/components/session-menu.tsx";
import { LanguageMenu } from "./language-menu.tsx";
import { LiveStart } from "./live-start.tsx";
import { Navigation } from "./navigation.tsx";
import { ThemeMenu } from "./theme-menu.tsx";
import { UnspokenLanguage } from "./unspoken-language.tsx";
import { Wordmark } from "./wordmark.tsx";

const Palette = lazy(() => import("./palette.tsx").then((module) => ({ default: module.Palette })));

const NavigationDrawer = lazy(() =>
  import("./navigation-drawer.tsx").then((module) => ({ default: module.NavigationDrawer })),
);

/** The frame of every page: skip link, navigation, the reader's choices, and the place where changes are read out. */
export function Shell({ children }: { children: ReactNode }) {
  const t = useTranslations();
  const [searching, setSearching] = useState(false);

  useEffect(() => {
    function openOnShortcut(event: KeyboardEvent) {
      if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        setSearching(true);
      }
    }
    window.addEventListener("keydown", openOnShortcut);
    return () => window.removeEventListener("keydown", openOnShortcut);
  }, []);

  return (
    <div className="lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]">
      <a
        href="#main"
        className="fixed start-4 top-3 z-50 -translate-y-24 rounded-md bg-accent px-4 py-2 font-semibold text-on-accent focus:translate-y-0"
      >
        {t("shell.skip")}
      </a>
      <aside className="sticky top-0 hidden h-dvh flex-col gap-8 overflow-y-auto border-e border-line bg-surface px-4 py-5 lg:flex">
        <Wordmark />
        <nav aria-label={t("shell.navigation")}>
          <Navigation />
        </nav>
      </aside>
      <div className="flex min-h-dvh min-w-0 flex-col">
        <header className="sticky top-0 z-30 border-b border-line bg-canvas/95 backdrop-blur-sm">
          <div className="flex min-h-14 items-center gap-1 px-3 sm:px-4 md:px-8">
            <div className="flex items-center gap-1 lg:hidden">
              <DrawerButton />
              <span className="hidden sm:block">
                <Wordmark />
              </span>
            </div>
            <SearchButton open={() => setSearching(true)} />
            <div className="ms-auto flex items-center">
              <LiveStart />
              <LanguageMenu />
              <ThemeMenu />
              <SessionMenu />
            </div>
          </div>
        </header>
        <UnspokenLanguage />
        <main id="main" tabIndex={-1} className="min-w-0 grow">
          {children}
        </main>
        <footer className="border-t border-line">
          <p className="container-page py-5 text-xs text-ink-faint">{t("shell.footer")}</p>
        </footer>
      </div>
      <UndoNotice />
      <LiveRegion />
      {searching && (
        <Suspense fallback={null}>
          <Palette close={() => setSearching(false)} />
        </Suspense>
      )}
    </div>
  );
}

function SearchButton({ open }: { open: () => void }) {
  const t = useTranslations();
  return (
    <button
      type="button"
      onClick={open}
      aria-keyshortcuts="Control+K Meta+K"
      className="flex min-h-9 min-w-9 cursor-pointer items-center justify-center gap-2 rounded-md border border-line-strong bg-surface px-2.5 text-sm text-ink-faint hover:bg-sunken sm:w-56 sm:justify-start md:w-72"
    >
      <Search aria-hidden="true" className="size-4 shrink-0" />
      <span className="sr-only sm:not-sr-only sm:truncate">{t("search.open")}</span>
      <kbd
        className="ms-auto hidden rounded-sm border border-line px-1.5 font-sans text-xs md:block"
        dir="ltr"
      >
        Ctrl K
      </kbd>
    </button>
  );
}

function DrawerButton() {
  const t = useTranslations();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-label={t("shell.navigation")}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(true)}
        className="flex size-9 cursor-pointer items-center justify-center rounded-md text-ink hover:bg-sunken"
      >
        <MenuIcon aria-hidden="true" className="size-5" />
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <NavigationDrawer close={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
