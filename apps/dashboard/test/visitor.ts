import type { Language } from "@intersector/domain";
import type { Browser, BrowserContext, Page, Request } from "playwright-core";

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
  /** Opens a place of the product, `/topics`, in the visitor's language where no other is named. */
  open: (path: string, inLanguage?: Language) => Promise<void>;
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
  return openTab(context, language);
}

/** Another page of a visitor who is there already, with what the browser has kept of the product. */
export async function openTab(context: BrowserContext, language: Language): Promise<Visitor> {
  const page = await context.newPage();
  watchRequests(page);
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  const open = async (path: string, inLanguage = language) => {
    await page.goto(`/${inLanguage}${path}`);
    await settle(page);
  };
  return { page, context, open, complaints };
}

/** What each page is still waiting for from the server. */
const requestsOf = new WeakMap<Page, Set<Request>>();
/** How often in a row a page must be found at rest: between two requests it is so for a moment. */
const restsWanted = 3;
/** How long after the last look the next one is, and after how long a page is given up, in milliseconds. */
const pauseMs = 25;
const patienceMs = 30_000;

function watchRequests(page: Page): void {
  const open = new Set<Request>();
  requestsOf.set(page, open);
  page.on("request", (request) => {
    // The stream of events stays open while the page does.
    if (!new URL(request.url()).pathname.endsWith("/api/v1/events")) open.add(request);
  });
  page.on("requestfinished", (request) => open.delete(request));
  page.on("requestfailed", (request) => open.delete(request));
}

/**
 * Waits until the page stands: its heading is there, its thread is idle, nothing is being fetched, and no outline of
 * what is to come is left.
 * @throws Error where it is not at rest after half a minute.
 */
export async function settle(page: Page): Promise<void> {
  await page.locator("main h1").first().waitFor();
  const until = Date.now() + patienceMs;
  for (let rests = 0; rests < restsWanted; ) {
    if (Date.now() > until) throw new Error(`${page.url()} does not come to rest`);
    const isBusy = await page.evaluate(async () => {
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
      return document.querySelector("main [aria-busy=true]") !== null;
    });
    const isWaiting = (requestsOf.get(page)?.size ?? 0) > 0;
    rests = isBusy || isWaiting ? 0 : rests + 1;
    await page.waitForTimeout(pauseMs);
  }
}
