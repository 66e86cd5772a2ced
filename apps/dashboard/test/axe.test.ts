import type { BrowserContext, Page } from "playwright-core";
import { expect, test } from "vitest";
import { findBarriers } from "./find-barriers.ts";
import { openPage } from "./open-page.ts";
import { pages } from "./pages.ts";
import { openTab, settle } from "./visitor.ts";

/** The themes differ in colours alone. */
const colourRules = ["color-contrast", "link-in-text-block"];
/** A telephone held upright, and the width to which a page zoomed to four times its size comes down. */
const narrow = { width: 360, height: 760 };
const wide = { width: 1280, height: 900 };
const directions = { fr: "ltr", ar: "rtl" } as const;

test.concurrent.each(pages)(
  "$name keeps WCAG 2.2 AA in French and Arabic, light and dark, and fits a narrow screen",
  async (shown) => {
    const { page, open, complaints } = await openTab(await visitorOf(shown.person), "fr");
    if (shown.arrange) await open(shown.path);
    const path = (await shown.arrange?.(page)) ?? shown.path;
    for (const language of ["fr", "ar"] as const) {
      await page.emulateMedia({ colorScheme: "light" });
      await page.setViewportSize(wide);
      await open(path, language);
      await shown.prepare?.(page);
      const html = page.locator("html");
      expect([await html.getAttribute("lang"), await html.getAttribute("dir")]).toEqual([
        language,
        directions[language],
      ]);
      expect(await findBarriers(page), `${language}, light`).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await findBarriers(page, colourRules), `${language}, dark`).toEqual([]);
      await page.setViewportSize(narrow);
      await settle(page);
      expect(await overflowOf(page), `${language}, narrow`).toEqual([]);
    }
    expect(complaints).toEqual([]);
    await page.close();
  },
);

const visitors = new Map<string | undefined, Promise<BrowserContext>>();

/** One visitor for all the pages that the same person looks at, for whom the product is fetched once. */
function visitorOf(person: string | undefined): Promise<BrowserContext> {
  const visitor =
    visitors.get(person) ??
    openPage({ language: "fr", ...wide, ...(person === undefined ? {} : { person }) }).then(
      ({ context }) => context,
    );
  visitors.set(person, visitor);
  return visitor;
}

/** The elements that stand out of the page sideways, where the page can be scrolled to them. */
async function overflowOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (left < -1 || right > root.clientWidth + 1);
      })
      .slice(0, 5)
      .map((element) => element.outerHTML.slice(0, 160));
  });
}
