import { isLanguage, type Language } from "@intersector/domain";
import { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { parseActivitySearch } from "../features/activities/activity-search.ts";
import { parseImportSearch } from "../features/imports/import-search.ts";
import { parseCaseSearch } from "../features/overlaps/case-search.ts";
import { parseOverlapSearch } from "../features/overlaps/overlap-search.ts";
import { parseRecordSearch } from "../features/records/record-search.ts";
import { parseReportSearch } from "../features/reports/report-search.ts";
import { chooseLanguage } from "../lib/choose-language.ts";
import { loadCatalogue } from "../lib/intl.ts";
import { ApiProblem } from "../lib/problem.ts";
import { formatSearchParams, parseSearchParams } from "../lib/search-params.ts";
import { LanguageLayout } from "./language-layout.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { RouteError } from "./route-error.tsx";

interface RouterContext {
  queryClient: QueryClient;
}

const rootRoute = createRootRouteWithContext<RouterContext>()({});

const indexRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/$language", params: { language: chooseLanguage(navigator.languages) } });
  },
});

const languageRoute = createRoute({
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

const homeRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "/",
  component: lazyRouteComponent(() => import("./pages/home-page.tsx"), "HomePage"),
});

const topicsRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "topics",
  component: lazyRouteComponent(() => import("./pages/topics-page.tsx"), "TopicsPage"),
});

const topicRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "topics/$id",
  component: lazyRouteComponent(() => import("./pages/topic-page.tsx"), "TopicPage"),
});

const activitiesRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "activities",
  validateSearch: parseActivitySearch,
  component: lazyRouteComponent(() => import("./pages/activities-page.tsx"), "ActivitiesPage"),
});

const activityRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "activities/$id",
  component: lazyRouteComponent(() => import("./pages/activity-page.tsx"), "ActivityPage"),
});

const importStartRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "import",
  component: lazyRouteComponent(() => import("./pages/import-start-page.tsx"), "ImportStartPage"),
});

const importRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "import/$id",
  validateSearch: parseImportSearch,
  component: lazyRouteComponent(() => import("./pages/import-page.tsx"), "ImportPage"),
});

const overlapsRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "overlaps",
  validateSearch: parseOverlapSearch,
  component: lazyRouteComponent(() => import("./pages/overlaps-page.tsx"), "OverlapsPage"),
});

const pairRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "overlaps/$analysis/$a/$b",
  component: lazyRouteComponent(() => import("./pages/pair-page.tsx"), "PairPage"),
});

const casesRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "overlaps/cases",
  validateSearch: parseCaseSearch,
  component: lazyRouteComponent(() => import("./pages/cases-page.tsx"), "CasesPage"),
});

const caseRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "overlaps/cases/$id",
  component: lazyRouteComponent(() => import("./pages/case-page.tsx"), "CasePage"),
});

const reportsRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "reports",
  component: lazyRouteComponent(() => import("./pages/reports-page.tsx"), "ReportsPage"),
});

const reportRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "reports/$edition",
  validateSearch: parseReportSearch,
  component: lazyRouteComponent(() => import("./pages/report-page.tsx"), "ReportPage"),
});

const registerRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "records",
  component: lazyRouteComponent(() => import("./pages/register-page.tsx"), "RegisterPage"),
});

const recordsRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "records/$kind",
  validateSearch: parseRecordSearch,
  component: lazyRouteComponent(() => import("./pages/records-page.tsx"), "RecordsPage"),
});

const recordRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "records/$kind/$id",
  component: lazyRouteComponent(() => import("./pages/record-page.tsx"), "RecordPage"),
});

const routeTree = rootRoute.addChildren([
  indexRoute,
  languageRoute.addChildren([
    homeRoute,
    topicsRoute,
    topicRoute,
    activitiesRoute,
    activityRoute,
    importStartRoute,
    importRoute,
    overlapsRoute,
    pairRoute,
    casesRoute,
    caseRoute,
    reportsRoute,
    reportRoute,
    registerRoute,
    recordsRoute,
    recordRoute,
  ]),
]);

/** The router with its own cache of answers. A record that was read less than half a minute ago is not asked for again. */
export function createAppRouter() {
  const queryClient = new QueryClient({
    defaultOptions: { queries: { staleTime: 30_000, retry: isWorthRetrying, refetchOnWindowFocus: false } },
  });
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: "intent",
    parseSearch: parseSearchParams,
    stringifySearch: formatSearchParams,
    scrollRestoration: true,
    defaultNotFoundComponent: NotFoundPage,
  });
}

/** A refusal stays one when it is asked for again; a server that did not answer may answer now. */
function isWorthRetrying(failures: number, error: Error): boolean {
  const refused = error instanceof ApiProblem && error.status < 500;
  return failures < 1 && !refused;
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
