import type { ShownPage } from "./pages.ts";

/** Home as each role has it, people and groups, and what a search finds. */
export const coordinationPages: readonly ShownPage[] = [
  { name: "home", path: "" },
  { name: "home-visitor", path: "", person: "" },
  { name: "home-focal-point", path: "", person: "sample-focalpoint-itu-t" },
  { name: "people", path: "/people" },
  { name: "people-visitor", path: "/people", person: "" },
  { name: "person", path: "/people/fabio-bigi" },
  { name: "groups", path: "/groups" },
  { name: "group", path: "/groups/iscg" },
  { name: "search-page", path: "/search?q=accessibilité" },
  { name: "search-none", path: "/search?q=zzzzzz" },
];
