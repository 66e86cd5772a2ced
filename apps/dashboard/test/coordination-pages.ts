import type { ShownPage } from "./pages.ts";

/** Home as each role has it. */
export const coordinationPages: readonly ShownPage[] = [
  { name: "home", path: "" },
  { name: "home-visitor", path: "", person: "" },
  { name: "home-focal-point", path: "", person: "sample-focalpoint-itu-t" },
];
