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

const peopleRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "people",
  component: lazyRouteComponent(() => import("../pages/people-page.tsx"), "PeoplePage"),
});

const personRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "people/$id",
  component: lazyRouteComponent(() => import("../pages/person-page.tsx"), "PersonPage"),
});

const groupsRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "groups",
  component: lazyRouteComponent(() => import("../pages/groups-page.tsx"), "GroupsPage"),
});

const groupRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: "groups/$id",
  component: lazyRouteComponent(() => import("../pages/group-page.tsx"), "GroupPage"),
});

/** Topics and who speaks for them, people and groups. */
export const coordinationRoutes = [
  topicsRoute,
  topicRoute,
  peopleRoute,
  personRoute,
  groupsRoute,
  groupRoute,
] as const;
