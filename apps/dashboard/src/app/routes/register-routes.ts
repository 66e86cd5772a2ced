import { isKindName } from "@intersector/domain";
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { parseRecordSearch } from "../../features/records/record-search.ts";
import { fetchRecord } from "../fetch-ahead.ts";
import { languageRoute } from "../language-route.tsx";

const registerRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "records",
  component: lazyRouteComponent(() => import("../pages/register-page.tsx"), "RegisterPage"),
});

const recordsRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "records/$kind",
  validateSearch: parseRecordSearch,
  component: lazyRouteComponent(() => import("../pages/records-page.tsx"), "RecordsPage"),
});

const recordRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "records/$kind/$id",
  loader: async ({ context, params: { kind, id } }) => {
    if (isKindName(kind)) await fetchRecord(context.queryClient, kind, id);
  },
  component: lazyRouteComponent(() => import("../pages/record-page.tsx"), "RecordPage"),
});

/** Records of every kind. */
export const registerRoutes = [registerRoute, recordsRoute, recordRoute] as const;
