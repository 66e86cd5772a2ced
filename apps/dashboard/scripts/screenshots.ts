import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { buildDashboard } from "../test/build-dashboard.ts";
import { pages, type ShownPage } from "../test/pages.ts";
import { startApp } from "../test/start-app.ts";
import { startBrowser } from "../test/start-browser.ts";
import { sendVisitor, settle } from "../test/visitor.ts";

/*
 * Pictures of every page, to be looked at, each with what a screen reader is told of it, to be read:
 * `node scripts/screenshots.ts [page or view ...]`, as in `topics fr-390-light`.
 * They go to `screenshots/` at the top of the repository, which git leaves out.
 */

const views = [
  { language: "fr", width: 1440, theme: "light" },
  { language: "fr", width: 1440, theme: "dark" },
  { language: "ar", width: 1440, theme: "light" },
  { language: "zh", width: 1440, theme: "light" },
  { language: "fr", width: 390, theme: "light" },
  { language: "ar", width: 390, theme: "dark" },
] as const;

/** What is below this, in pixels, is not looked at: a list of a thousand rows looks the same all the way. */
const tallest = 2600;

const wanted = process.argv.slice(2);
const folder = join(import.meta.dirname, "../../../screenshots");
mkdirSync(folder, { recursive: true });

function choose<Item>(items: readonly Item[], nameOf: (item: Item) => string): readonly Item[] {
  const chosen = items.filter((item) => wanted.includes(nameOf(item)));
  return chosen.length > 0 ? chosen : items;
}

async function shoot(
  browser: Browser,
  url: string,
  view: (typeof views)[number],
  shown: ShownPage,
): Promise<void> {
  const height = view.width > 600 ? 1000 : 844;
  const { page, context, open } = await sendVisitor(browser, url, {
    ...view,
    height,
    ...(shown.person === undefined ? {} : { person: shown.person }),
  });
  await open(shown.path);
  if (shown.arrange) await open(await shown.arrange(page));
  await shown.prepare?.(page);
  if (!shown.prepare) {
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: view.width, height: Math.min(Math.max(whole, height), tallest) });
    await settle(page);
  }
  const file = join(folder, `${shown.name}-${nameOfView(view)}`);
  await page.screenshot({ path: `${file}.png` });
  writeFileSync(`${file}.aria.yml`, await page.locator("body").ariaSnapshot());
  await context.close();
}

function nameOfView({ language, width, theme }: (typeof views)[number]): string {
  return `${language}-${width}-${theme}`;
}

buildDashboard();
const app = await startApp({ today: Temporal.Now.plainDateISO("UTC").toString() });
const server = await startBrowser();
const browser = await chromium.connect(server.wsEndpoint());
for (const view of choose(views, nameOfView)) {
  for (const shown of choose(pages, ({ name }) => name)) await shoot(browser, app.url, view, shown);
}
await browser.close();
await server.close();
await app.close();
