import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { keepActivityAddress, keepAddress } from "../../features/activities/activity-search.ts";
import { fetchRecord } from "../fetch-ahead.ts";
import { languageRoute } from "../language-route.tsx";

const activitiesRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "activities",
  validateSearch: keepAddress,
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
