import type { Locator, Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { openPage } from "./open-page.ts";
import { startApp } from "./start-app.ts";
import { settle } from "./visitor.ts";

/** How many stops a person is asked to pass before the one that they want. */
const mostStops = 120;

/** Goes from stop to stop until one is reached, and looks at each on the way: it has a name, and it is seen to be focused. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  const passed: string[] = [];
  while (passed.length < mostStops) {
    await page.keyboard.press("Tab");
    const stop = page.locator(":focus");
    // The parts of a date, and the button that opens its calendar, are the browser's own.
    if ((await stop.count()) === 0) {
      passed.push("a part of a field");
      continue;
    }
    const { isSeen, place } = await stop.evaluate((element) => {
      const style = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      return {
        isSeen: style.outlineStyle !== "none" && width > 0 && height > 0,
        place: element.outerHTML.slice(0, 120),
      };
    });
    expect(isSeen, `the focus is not seen on ${place}`).toBe(true);
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    passed.push(place);
  }
  throw new Error(`not reached on ${page.url()}; the last stops were ${passed.slice(-5).join(", ")}`);
}

test("by the keyboard alone, an activity is found, corrected, and the correction taken back", async () => {
  const app = await startApp();
  onTestFinished(() => app.close());
  const { page, open, complaints } = await openPage({ language: "fr" }, app.url);
  await open("");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.locator("main").evaluate((main) => main === document.activeElement)).toBe(true);

  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.type("audit de l'accessibilité du site");
  await page
    .getByRole("option", { name: /Audit de l.accessibilité du site web/ })
    .first()
    .waitFor();
  const chosen = page.locator("[role=option][data-focused]");
  while (!/Audit de l.accessibilité du site web/.test((await chosen.allTextContents()).join())) {
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
  await page.waitForURL(/activities\/gs-website-accessibility-audit/);
  await settle(page);
  const title = "Audit de l'accessibilité du site web de l'UIT";
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(title);

  await tabTo(page, page.getByRole("link", { name: "Modifier" }));
  await page.keyboard.press("Enter");
  await page.waitForURL(/edit$/);
  await settle(page);
  await tabTo(page, page.getByRole("textbox", { name: /Titre/ }).first());
  await page.keyboard.press("End");
  await page.keyboard.type(" (2026)");
  await tabTo(page, page.getByRole("button", { name: "Enregistrer", exact: true }));
  await page.keyboard.press("Enter");
  await page.waitForURL(/activities\/gs-website-accessibility-audit$/);
  await settle(page);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(`${title} (2026)`);

  await tabTo(page, page.getByRole("button", { name: "Annuler" }));
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
  expect(complaints).toEqual([]);
}, 120_000);
