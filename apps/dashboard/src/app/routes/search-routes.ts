import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { parseFindSearch } from "../../features/search/find-search.ts";
import { languageRoute } from "../language-route.tsx";

const searchRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "search",
  validateSearch: parseFindSearch,
  component: lazyRouteComponent(() => import("../pages/search-page.tsx"), "SearchPage"),
});

/** All that a search finds. */
export const searchRoutes = [searchRoute] as const;
