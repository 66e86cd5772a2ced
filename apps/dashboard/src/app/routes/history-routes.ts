import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { parseComparisonSearch } from "../../features/comparison/comparison-search.ts";
import { parseLogSearch } from "../../features/log/log-search.ts";
import { languageRoute } from "../language-route.tsx";

const logRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "log",
  validateSearch: parseLogSearch,
  component: lazyRouteComponent(() => import("../pages/log-page.tsx"), "LogPage"),
});

const comparisonRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "records/$kind/$id/compare",
  validateSearch: parseComparisonSearch,
  component: lazyRouteComponent(() => import("../pages/comparison-page.tsx"), "ComparisonPage"),
});

/** What was written, by whom, and in what two versions differ. */
export const historyRoutes = [logRoute, comparisonRoute] as const;
