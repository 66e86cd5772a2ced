import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { startApp } from "../test/start-app.ts";
import { startBrowser } from "../test/start-browser.ts";

/*
 * Pictures of every page, to be looked at: `pnpm --filter @intersector/dashboard screenshots [page ...]`.
 * They go to `screenshots/` at the top of the repository, which git leaves out.
 */

interface Shot {
  name: string;
  path: (app: string, page: Page) => Promise<string> | string;
}

const shots: Shot[] = [
  { name: "home", path: () => "" },
  { name: "topics", path: () => "/topics" },
  { name: "topic", path: () => "/topics/accessibility" },
  { name: "activities", path: () => "/activities" },
  { name: "register", path: () => "/records" },
  { name: "documents", path: () => "/records/document" },
  { name: "reports", path: () => "/reports" },
  { name: "overlaps", path: () => "/overlaps" },
  { name: "import", path: () => "/import" },
  { name: "not-found", path: () => "/nowhere" },
];

const views = [
  { language: "fr", width: 1440, theme: "light" },
  { language: "fr", width: 1440, theme: "dark" },
  { language: "ar", width: 1440, theme: "light" },
  { language: "zh", width: 1440, theme: "light" },
  { language: "fr", width: 390, theme: "light" },
  { language: "ar", width: 390, theme: "dark" },
] as const;

const wanted = process.argv.slice(2);
const folder = join(import.meta.dirname, "../../../screenshots");
mkdirSync(folder, { recursive: true });

async function shoot(browser: Browser, url: string, view: (typeof views)[number]): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: view.width, height: view.width > 600 ? 1000 : 844 },
    colorScheme: view.theme,
    locale: view.language,
    baseURL: url,
  });
  const page = await context.newPage();
  await page.request.post("/api/v1/session", {
    data: { person: "sample-secretary" },
    headers: { Origin: url },
  });
  for (const shot of shots) {
    if (wanted.length > 0 && !wanted.includes(shot.name)) continue;
    await page.goto(`/${view.language}${await shot.path(url, page)}`);
    await page.waitForLoadState("networkidle");
    await page.screenshot({
      path: join(folder, `${shot.name}-${view.language}-${view.width}-${view.theme}.png`),
      fullPage: true,
    });
  }
  await context.close();
}

const app = await startApp();
const browser = await startBrowser();
for (const view of views) await shoot(browser, app.url, view);
await browser.close();
await app.close();
