import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { parseReportSearch } from "../../features/reports/report-search.ts";
import { languageRoute } from "../language-route.tsx";

const reportsRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "reports",
  component: lazyRouteComponent(() => import("../pages/reports-page.tsx"), "ReportsPage"),
});

const reportRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "reports/$edition",
  validateSearch: parseReportSearch,
  component: lazyRouteComponent(() => import("../pages/report-page.tsx"), "ReportPage"),
});

/** The reports. */
export const reportRoutes = [reportsRoute, reportRoute] as const;
