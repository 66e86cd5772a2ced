import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { languageRoute } from "../language-route.tsx";

const topicsRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "topics",
  component: lazyRouteComponent(() => import("../pages/topics-page.tsx"), "TopicsPage"),
});

const topicRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "topics/$id",
  component: lazyRouteComponent(() => import("../pages/topic-page.tsx"), "TopicPage"),
});

/** Topics and who speaks for them. */
export const coordinationRoutes = [topicsRoute, topicRoute] as const;
