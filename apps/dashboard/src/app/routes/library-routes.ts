import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { parseRecordSearch } from "../../features/records/record-search.ts";
import { languageRoute } from "../language-route.tsx";

const resolutionsRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "resolutions",
  validateSearch: parseRecordSearch,
  component: lazyRouteComponent(() => import("../pages/resolutions-page.tsx"), "ResolutionsPage"),
});

const resolutionRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "resolutions/$id",
  component: lazyRouteComponent(() => import("../pages/resolution-page.tsx"), "ResolutionPage"),
});

const meetingsRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "meetings",
  validateSearch: parseRecordSearch,
  component: lazyRouteComponent(() => import("../pages/meetings-page.tsx"), "MeetingsPage"),
});

const meetingRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "meetings/$id",
  component: lazyRouteComponent(() => import("../pages/meeting-page.tsx"), "MeetingPage"),
});

const documentsRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "documents",
  validateSearch: parseRecordSearch,
  component: lazyRouteComponent(() => import("../pages/documents-page.tsx"), "DocumentsPage"),
});

const documentRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "documents/$id",
  component: lazyRouteComponent(() => import("../pages/document-page.tsx"), "DocumentPage"),
});

const initiativesRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "initiatives",
  validateSearch: parseRecordSearch,
  component: lazyRouteComponent(() => import("../pages/initiatives-page.tsx"), "InitiativesPage"),
});

const initiativeRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "initiatives/$id",
  component: lazyRouteComponent(() => import("../pages/initiative-page.tsx"), "InitiativePage"),
});

const indicatorsRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "indicators",
  validateSearch: parseRecordSearch,
  component: lazyRouteComponent(() => import("../pages/indicators-page.tsx"), "IndicatorsPage"),
});

const indicatorRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "indicators/$id",
  component: lazyRouteComponent(() => import("../pages/indicator-page.tsx"), "IndicatorPage"),
});

const plansRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "plans",
  validateSearch: parseRecordSearch,
  component: lazyRouteComponent(() => import("../pages/plans-page.tsx"), "PlansPage"),
});

const planNodeRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "plans/$id",
  component: lazyRouteComponent(() => import("../pages/plan-node-page.tsx"), "PlanNodePage"),
});

const practicesRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "practices",
  validateSearch: parseRecordSearch,
  component: lazyRouteComponent(() => import("../pages/practices-page.tsx"), "PracticesPage"),
});

const practiceRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "practices/$id",
  component: lazyRouteComponent(() => import("../pages/practice-page.tsx"), "PracticePage"),
});

/** Texts, the meetings that they come from, what is planned, and what came of it. */
export const libraryRoutes = [
  resolutionsRoute,
  resolutionRoute,
  meetingsRoute,
  meetingRoute,
  documentsRoute,
  documentRoute,
  initiativesRoute,
  initiativeRoute,
  indicatorsRoute,
  indicatorRoute,
  plansRoute,
  planNodeRoute,
  practicesRoute,
  practiceRoute,
] as const;
