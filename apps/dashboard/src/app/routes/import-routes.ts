import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { parseImportSearch } from "../../features/imports/import-search.ts";
import { languageRoute } from "../language-route.tsx";

const importStartRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "import",
  component: lazyRouteComponent(() => import("../pages/import-start-page.tsx"), "ImportStartPage"),
});

const importRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "import/$id",
  validateSearch: parseImportSearch,
  component: lazyRouteComponent(() => import("../pages/import-page.tsx"), "ImportPage"),
});

/** Files brought in. */
export const importRoutes = [importStartRoute, importRoute] as const;
