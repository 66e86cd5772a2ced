import type { Page } from "playwright-core";
import { findPair, sendFile } from "./arrange.ts";
import type { ShownPage } from "./pages.ts";

/** The pages of imports, overlaps and reports. */
export const workPages: readonly ShownPage[] = [
  { name: "import-visitor", path: "/import", person: "" },
  {
    name: "import",
    path: "/import",
    arrange: async (page) => {
      await sendFile(page);
      return "/import";
    },
  },
  { name: "import-checked", path: "/import", arrange: (page) => sendFile(page) },
  {
    name: "import-created",
    path: "/import",
    arrange: async (page) => `${await sendFile(page)}?rows=created`,
  },
  { name: "overlaps-visitor", path: "/overlaps", person: "" },
  { name: "overlaps", path: "/overlaps", arrange: (page) => analysed(page, "/overlaps") },
  {
    name: "overlaps-filtered",
    path: "/overlaps",
    arrange: (page) => analysed(page, "/overlaps?across=sides&class=duplication&class=overlap"),
  },
  { name: "overlaps-same", path: "/overlaps", arrange: (page) => analysed(page, "/overlaps?show=identical") },
  {
    name: "overlaps-left-out",
    path: "/overlaps",
    arrange: (page) => analysed(page, "/overlaps?show=leftOut"),
  },
  {
    name: "overlaps-start",
    path: "/overlaps",
    arrange: (page) => analysed(page, "/overlaps"),
    prepare: async (page) => {
      await page.locator("main section").first().locator("button").last().click();
      await page.getByRole("dialog").waitFor();
    },
  },
  { name: "pair", path: "/overlaps", arrange: findPair },
  { name: "cases", path: "/overlaps/cases" },
  { name: "case", path: "/overlaps/cases/case-cybersecurity-training" },
  { name: "reports", path: "/reports" },
  { name: "report", path: "/reports/annual-report-2026" },
];

async function analysed(page: Page, path: string): Promise<string> {
  await findPair(page);
  return path;
}
