import { isLanguage, type Language } from "@intersector/domain";
import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, createRoute, redirect } from "@tanstack/react-router";
import { chooseLanguage } from "../lib/choose-language.ts";
import { loadCatalogue } from "../lib/intl.ts";
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
      language: isLanguage(language) ? language : chooseLanguage(navigator.languages),
    }),
    stringify: ({ language }) => ({ language }),
  },
  beforeLoad: ({ params, location }) => {
    // An address without a language, `/topics`, is the reader's own.
    const [, first] = location.pathname.split("/");
    if (first !== params.language) throw redirect({ href: `/${params.language}${location.href}` });
  },
  loader: async ({ params }) => ({ messages: await loadCatalogue(params.language) }),
  // A catalogue does not change while the page is open.
  staleTime: Number.POSITIVE_INFINITY,
  component: LanguageLayout,
  notFoundComponent: NotFoundPage,
  errorComponent: RouteError,
});
