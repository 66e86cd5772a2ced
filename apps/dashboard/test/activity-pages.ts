import type { ShownPage } from "./pages.ts";

/** The list of activities in the states that only a reader brings about. */
export const activityPages: readonly ShownPage[] = [
  {
    name: "activities-columns",
    path: "/activities?columns=themes,regions,audience,updatedAt,unit&page=3",
    prepare: async (page) => {
      await page
        .locator("main")
        .getByRole("button", { name: /Colonnes|الأعمدة|栏目/ })
        .click();
      await page.getByRole("dialog").getByRole("checkbox").first().waitFor();
    },
  },
  {
    name: "activities-views",
    path: "/activities?state=planned",
    prepare: async (page) => {
      await page
        .locator("main")
        .getByRole("button", { name: /Vues enregistrées|العروض المحفوظة|已保存的视图/ })
        .click();
      await page.getByRole("dialog").getByRole("textbox").fill("2026");
      await page.keyboard.press("Enter");
      await page.getByRole("dialog").getByRole("listitem").first().waitFor();
    },
  },
];
