import { directionOf } from "@intersector/domain";
import { useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Outlet } from "@tanstack/react-router";
import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from "react";
import { I18nProvider, RouterProvider } from "react-aria-components";
import { IntlProvider } from "use-intl";
import { listenToSentences, localeOf, sentencesOf } from "../lib/intl.ts";
import { LanguageContext } from "../lib/use-language.ts";
import { Shell } from "./shell.tsx";

const route = getRouteApi("/$language");

/** Everything under one language: its sentences, its direction, its numbers. */
export function LanguageLayout() {
  const { language } = route.useParams();
  const messages = useSyncExternalStore(listenToSentences, () => sentencesOf(language)) ?? noSentences;
  const navigate = route.useNavigate();
  const locale = localeOf(language);

  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }, [language]);

  const client = useQueryClient();
  const answeredIn = useRef(language);
  useEffect(() => {
    if (answeredIn.current === language) return;
    answeredIn.current = language;
    // The API writes names and sentences in the reader's language, and orders titles by its alphabet.
    void client.invalidateQueries();
  }, [client, language]);

  return (
    <LanguageContext value={language}>
      <IntlProvider locale={locale} messages={messages} timeZone={readerTimeZone}>
        <I18nProvider locale={locale}>
          <RouterProvider navigate={(href) => void navigate({ href })}>
            <Shell>
              <Outlet />
            </Shell>
          </RouterProvider>
        </I18nProvider>
      </IntlProvider>
    </LanguageContext>
  );
}

/** The route lets nothing be shown before the sentences have come. */
const noSentences = {};

const readerTimeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
