import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { parseCaseSearch } from "../../features/overlaps/case-search.ts";
import { parseOverlapSearch } from "../../features/overlaps/overlap-search.ts";
import { languageRoute } from "../language-route.tsx";

const overlapsRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "overlaps",
  validateSearch: parseOverlapSearch,
  component: lazyRouteComponent(() => import("../pages/overlaps-page.tsx"), "OverlapsPage"),
});

const pairRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "overlaps/$analysis/$a/$b",
  component: lazyRouteComponent(() => import("../pages/pair-page.tsx"), "PairPage"),
});

const casesRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "overlaps/cases",
  validateSearch: parseCaseSearch,
  component: lazyRouteComponent(() => import("../pages/cases-page.tsx"), "CasesPage"),
});

const caseRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "overlaps/cases/$id",
  component: lazyRouteComponent(() => import("../pages/case-page.tsx"), "CasePage"),
});

/** Comparisons and overlap cases. */
export const overlapRoutes = [overlapsRoute, pairRoute, casesRoute, caseRoute] as const;
