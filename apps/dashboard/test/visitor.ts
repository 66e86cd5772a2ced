import type { Language } from "@intersector/domain";
import type { Browser, BrowserContext, Page } from "playwright-core";

export interface Visit {
  language?: Language;
  theme?: "light" | "dark";
  width?: number;
  height?: number;
  /** Who is signed in: one of the sample's people, or nobody where it is empty. */
  person?: string;
}

/** A fresh visitor with a page, and what the browser complained of meanwhile. */
export interface Visitor {
  page: Page;
  context: BrowserContext;
  /** Opens a place of the product in the visitor's language: `/topics`. */
  open: (path: string) => Promise<void>;
  complaints: string[];
}

/** Somebody who looks at the product, as the secretary of the sample where nobody else is named. */
export async function sendVisitor(browser: Browser, url: string, visit: Visit = {}): Promise<Visitor> {
  const { language = "en", theme = "light", width = 1280, height = 900, person = "sample-secretary" } = visit;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: "reduce",
    locale: language,
    baseURL: url,
  });
  // Long, for a machine that does other work at the same time; nobody waits it out where things go well.
  context.setDefaultTimeout(30_000);
  if (person !== "") {
    await context.request.post("/api/v1/session", { data: { person }, headers: { Origin: url } });
  }
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  const open = async (path: string) => {
    await page.goto(`/${language}${path}`);
    await settle(page);
  };
  return { page, context, open, complaints };
}

/** Waits until the page stands: its heading is there, nothing is being fetched, and no outline of it is left. */
export async function settle(page: Page): Promise<void> {
  await page.locator("main h1").first().waitFor();
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(() => document.querySelector("main [aria-busy=true]") === null);
}
