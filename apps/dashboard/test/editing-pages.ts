import type { ShownPage } from "./pages.ts";

/** The forms of records. */
export const editingPages: readonly ShownPage[] = [
  { name: "record-new", path: "/records/activity/new" },
  { name: "record-new-visitor", path: "/records/activity/new", person: "" },
  { name: "record-edit", path: "/records/activity/gs-website-accessibility-audit/edit" },
  { name: "record-edit-document", path: "/records/document/new" },
  {
    name: "record-edit-errors",
    path: "/records/meeting/new",
    prepare: async (page) => {
      await page.locator("form button[type=submit]").click();
      await page.locator("form section ul a").first().waitFor();
    },
  },
];
