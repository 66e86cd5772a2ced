import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { languageRoute } from "../language-route.tsx";

const newRecordRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "records/$kind/new",
  component: lazyRouteComponent(() => import("../pages/new-record-page.tsx"), "NewRecordPage"),
});

const editRecordRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "records/$kind/$id/edit",
  component: lazyRouteComponent(() => import("../pages/edit-record-page.tsx"), "EditRecordPage"),
});

/** Writing records of every kind. */
export const editingRoutes = [newRecordRoute, editRecordRoute] as const;
