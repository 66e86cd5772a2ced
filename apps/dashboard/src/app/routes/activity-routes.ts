import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import {
  keepActivityAddress,
  keepAddress,
  parseActivitySearch,
} from "../../features/activities/activity-search.ts";
import { fetchActivities, fetchRecord } from "../fetch-ahead.ts";
import { languageRoute } from "../language-route.tsx";

const activitiesRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "activities",
  validateSearch: keepAddress,
  loader: ({ context, params, location }) =>
    fetchActivities(context.queryClient, params.language, parseActivitySearch(location.search)),
  // Only for who comes here: another filter is asked for by the page itself, which keeps its rows meanwhile.
  staleTime: Number.POSITIVE_INFINITY,
  component: lazyRouteComponent(() => import("../pages/activities-page.tsx"), "ActivitiesPage"),
});

const activityRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "activities/$id",
  validateSearch: keepActivityAddress,
  loader: ({ context, params }) => fetchRecord(context.queryClient, "activity", params.id),
  component: lazyRouteComponent(() => import("../pages/activity-page.tsx"), "ActivityPage"),
});

/** The activities. */
export const activityRoutes = [activitiesRoute, activityRoute] as const;
