import type { Page } from "playwright-core";
import { activityPages } from "./activity-pages.ts";
import { coordinationPages } from "./coordination-pages.ts";
import { editingPages } from "./editing-pages.ts";
import { historyPages } from "./history-pages.ts";
import { libraryPages } from "./library-pages.ts";
import { workPages } from "./work-pages.ts";

/** A place of the product that is looked at in every language, theme and width. */
export interface ShownPage {
  name: string;
  /** Without its language: `/topics`. */
  path: string;
  /** Has made, as the page's visitor, what the page shows, and gives its address in the place of `path`. */
  arrange?: (page: Page) => Promise<string>;
  /** What is done there first: a dialog opened, a filter chosen. */
  prepare?: (page: Page) => Promise<void>;
  /** Who looks at it, where that is not the secretary; `""` is a visitor. */
  person?: string;
}

/** The register's own pages; those of imports, overlaps and reports stand in their own lists. */
const registerPages: readonly ShownPage[] = [
  { name: "topics", path: "/topics" },
  { name: "topic", path: "/topics/topic-streamlining-of-resolutions" },
  { name: "topic-with-actions", path: "/topics/topic-accessibility" },
  { name: "topic-visitor", path: "/topics/topic-accessibility", person: "" },
  { name: "activities", path: "/activities" },
  { name: "activities-filtered", path: "/activities?side=ITU-T&side=GS&q=accessib" },
  { name: "activities-none", path: "/activities?q=zzzzzz" },
  { name: "activity", path: "/activities/gs-website-accessibility-audit" },
  { name: "register", path: "/records" },
  { name: "resolutions", path: "/records/resolution?body=PP" },
  { name: "resolution", path: "/records/resolution/pp-191-rev-bucharest-2022" },
  { name: "unit", path: "/records/unit/bdt" },
  { name: "theme", path: "/records/theme/theme-accessibility" },
  { name: "focal-points", path: "/records/focalPoint" },
  { name: "focal-point", path: "/records/focalPoint/focal-point-accessibility-itu-t" },
  { name: "overlap-case", path: "/records/overlapCase/case-accessibility-audits" },
  { name: "documents", path: "/records/document" },
  { name: "not-found", path: "/nowhere" },
  {
    name: "languages",
    path: "/records",
    prepare: async (page) => {
      await page.getByRole("banner").getByRole("button").nth(-3).click();
      await page.getByRole("menuitemradio").first().waitFor();
    },
  },
  {
    name: "navigation-drawer",
    path: "/records",
    prepare: async (page) => {
      await page.setViewportSize({ width: 360, height: 760 });
      await page.getByRole("banner").getByRole("button").first().click();
      await page.getByRole("dialog").getByRole("link").first().waitFor();
    },
  },
  {
    name: "search",
    path: "/records",
    prepare: async (page) => {
      await page.keyboard.press("Control+k");
      await page.getByRole("dialog").getByRole("searchbox").fill("accessib");
      await page.getByRole("option").first().waitFor();
    },
  },
];

/** Every page that is looked at. */
export const pages: readonly ShownPage[] = [
  ...registerPages,
  ...activityPages,
  ...coordinationPages,
  ...editingPages,
  ...libraryPages,
  ...workPages,
  ...historyPages,
];
