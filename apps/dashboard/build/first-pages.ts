import type { Asked } from "../src/lib/early-answers.ts";

/** A page that a visit often begins with. */
export interface FirstPage {
  /** Its address after the language; empty for the first of all. */
  path: string;
  /** In `src/app/pages`. */
  file: string;
  /** What it asks the server for as soon as it stands, beside the session. */
  ask: readonly Asked[];
}

/** The places of the navigation that are opened every morning, from a bookmark or a mail. */
export const firstPages: readonly FirstPage[] = [
  {
    path: "",
    file: "home-page.tsx",
    ask: [
      { path: "/api/v1/overview" },
      { path: "/api/v1/coordination/topics" },
      { path: "/api/v1/overview/waiting" },
      { path: "/api/v1/changes?limit=100", reader: "staff" },
    ],
  },
  {
    path: "activities",
    file: "activities-page.tsx",
    ask: [
      { path: "/api/v1/records/unit?limit=500", reader: "signedIn" },
      { path: "/api/v1/records/theme?limit=500", reader: "signedIn" },
      {
        path: "/api/v1/records/activity?include=references&sort=title&lang={language}&limit=50&offset=0",
        reader: "signedIn",
        bareAddress: true,
      },
      {
        path: "/api/v1/records/activity?facets=unit%2Ccategory%2Cstate%2Cregions%2Cthemes&limit=1",
        reader: "signedIn",
        bareAddress: true,
      },
    ],
  },
];
