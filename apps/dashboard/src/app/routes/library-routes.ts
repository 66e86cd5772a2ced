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

/** Texts and the meetings that they come from. */
export const libraryRoutes = [
  resolutionsRoute,
  resolutionRoute,
  meetingsRoute,
  meetingRoute,
  documentsRoute,
  documentRoute,
] as const;
