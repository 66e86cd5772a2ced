import { QueryClient } from "@tanstack/react-query";
import { createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { chooseLanguage } from "../lib/choose-language.ts";
import { ApiProblem } from "../lib/problem.ts";
import { formatSearchParams, parseSearchParams } from "../lib/search-params.ts";
import { fetchHome } from "./fetch-ahead.ts";
import { languageRoute, rootRoute } from "./language-route.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { PendingPage } from "./pending-page.tsx";
import { activityRoutes } from "./routes/activity-routes.ts";
import { coordinationRoutes } from "./routes/coordination-routes.ts";
import { editingRoutes } from "./routes/editing-routes.ts";
import { historyRoutes } from "./routes/history-routes.ts";
import { importRoutes } from "./routes/import-routes.ts";
import { libraryRoutes } from "./routes/library-routes.ts";
import { overlapRoutes } from "./routes/overlap-routes.ts";
import { registerRoutes } from "./routes/register-routes.ts";
import { reportRoutes } from "./routes/report-routes.ts";
import { searchRoutes } from "./routes/search-routes.ts";

const indexRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/$language", params: { language: chooseLanguage(navigator.languages) } });
  },
});

const homeRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "/",
  loader: ({ context }) => fetchHome(context.queryClient),
  component: lazyRouteComponent(() => import("./pages/home-page.tsx"), "HomePage"),
});

const routeTree = rootRoute.addChildren([
  indexRoute,
  languageRoute.addChildren([
    homeRoute,
    ...coordinationRoutes,
    ...activityRoutes,
    ...importRoutes,
    ...overlapRoutes,
    ...reportRoutes,
    ...searchRoutes,
    ...libraryRoutes,
    ...registerRoutes,
    ...editingRoutes,
    ...historyRoutes,
  ]),
]);

/** After how long without an answer the outline of a page takes the place of the page before. */
const pendingMs = 400;

/** The router with its own cache of answers. A record that was read less than half a minute ago is not asked for again. */
export function createAppRouter() {
  const queryClient = new QueryClient({
    defaultOptions: { queries: { staleTime: 30_000, retry: isWorthRetrying, refetchOnWindowFocus: false } },
  });
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: "intent",
    // How long an answer is good for is the cache's to know.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: pendingMs,
    // The outline goes as soon as there is something to show.
    defaultPendingMinMs: 0,
    defaultPendingComponent: PendingPage,
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
