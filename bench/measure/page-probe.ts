import type { Page } from "playwright-core";

/** What a browser says of a page that it has shown. Times in milliseconds from the start of the visit. */
interface Shown {
  largestPaintMs: number;
  /** The sum of the shifts that nobody caused: 0 where nothing moved. */
  layoutShift: number;
}

interface Probe extends Shown {
  /** The longest time from a key to the picture that shows it. */
  slowestKeyMs: number;
}

type Probed = Window & { probe: Probe };

/** Has every page that is opened from now on watched by its browser. */
export async function watchPages(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const probe: Probe = { largestPaintMs: 0, layoutShift: 0, slowestKeyMs: 0 };
    (window as unknown as Probed).probe = probe;
    const watch = (type: string, note: (entry: PerformanceEntry) => void, options = {}) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
        type,
        buffered: true,
        ...options,
      });
    watch("largest-contentful-paint", (entry) => {
      probe.largestPaintMs = entry.startTime;
    });
    watch("layout-shift", (entry) => {
      const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
      if (!shift.hadRecentInput) probe.layoutShift += shift.value;
    });
    const shortestMs = 16;
    watch(
      "event",
      (entry) => {
        if (entry.name.startsWith("key") || entry.name === "input") {
          probe.slowestKeyMs = Math.max(probe.slowestKeyMs, entry.duration);
        }
      },
      { durationThreshold: shortestMs },
    );
  });
}

/** What the page's browser has noted so far. */
export async function readProbe(page: Page): Promise<Probe> {
  return page.evaluate(() => (window as unknown as Probed).probe);
}

/** Forgets what was noted of keys. */
export async function forgetKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    (window as unknown as Probed).probe.slowestKeyMs = 0;
  });
}

/** Makes the browser's processor so many times slower. */
export async function slowDown(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: times });
}

/** What must be seen before a click counts as answered, in the words of the page. */
export interface Awaited {
  /** Where the text stands. */
  selector: string;
  /** The text that was there before and must be gone, or that must have come. */
  gone?: string;
  come?: string;
}

/**
 * Clicks, and takes the time from the click, as the page gets it, to the frame in which what is awaited is in the page.
 * @param click Presses the mouse, once.
 */
export async function timeClick(page: Page, click: () => Promise<void>, awaited: Awaited): Promise<number> {
  await page.evaluate(({ selector, gone, come }) => {
    const isThere = () => {
      const text = document.querySelector(selector)?.textContent;
      if (text === undefined || text === null) return false;
      if (document.querySelector("main [aria-busy=true]")) return false;
      return come === undefined ? text !== gone : text === come;
    };
    const answered = new Promise<number>((resolve) => {
      window.addEventListener(
        "click",
        () => {
          const begun = performance.now();
          const look = () => {
            if (isThere()) resolve(performance.now() - begun);
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        },
        { capture: true, once: true },
      );
    });
    (window as unknown as { answered: Promise<number> }).answered = answered;
  }, awaited);
  await click();
  return page.evaluate(() => (window as unknown as { answered: Promise<number> }).answered);
}
