import type { Language } from "@intersector/domain";
import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, createRoute, redirect } from "@tanstack/react-router";
import { sessionQuery } from "../features/session/session-api.ts";
import { loadChineseFace } from "../lib/chinese-face.ts";
import { loadSentences } from "../lib/intl.ts";
import { languageOfAddress } from "../lib/language-of-address.ts";
import { askedFor } from "./asked-for.ts";
import { LanguageLayout } from "./language-layout.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { RouteError } from "./route-error.tsx";

interface RouterContext {
  queryClient: QueryClient;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({});

/** What every page stands under: its language, and that language's sentences. */
export const languageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "$language",
  params: {
    parse: ({ language }): { language: Language } => ({
      language: languageOfAddress(`/${language}`, navigator.languages).language,
    }),
    stringify: ({ language }) => ({ language }),
  },
  beforeLoad: async ({ params: { language }, location, preload }) => {
    const { path, unspoken } = languageOfAddress(location.pathname, navigator.languages);
    if (path !== location.pathname) {
      askedFor.language = unspoken;
      throw redirect({ href: path + location.href.slice(location.pathname.length) });
    }
    // The API answers in the language of the page, from the first question on.
    if (!preload) document.documentElement.lang = language;
    const isFirstPage = location.pathname.split("/").filter(Boolean).length === 1;
    await loadSentences(language, isFirstPage);
  },
  loader: async ({ params, context }) => {
    if (params.language === "zh") loadChineseFace();
    // The frame shows who is signed in; without the answer it would move when that comes.
    await context.queryClient.prefetchQuery(sessionQuery);
  },
  // Signing in and out ask again themselves.
  staleTime: Number.POSITIVE_INFINITY,
  // Before its sentences are there, nothing can be said.
  pendingComponent: () => null,
  component: LanguageLayout,
  notFoundComponent: NotFoundPage,
  errorComponent: RouteError,
});
