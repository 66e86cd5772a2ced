import { buildDashboard } from "@intersector/dashboard/build-dashboard";
import { weighPage } from "@intersector/dashboard/route-weight";
import { type RunningApp, startApp } from "@intersector/dashboard/start-app";
import { startBrowser } from "@intersector/dashboard/start-browser";
import { sendVisitor, settle, type Visitor } from "@intersector/dashboard/visitor";
import { type Browser, chromium } from "playwright-core";
import { fillRegister } from "./measure/fill-register.ts";
import { forgetKeys, readProbe, slowDown, timeClick, watchPages } from "./measure/page-probe.ts";
import { tellFigure } from "./measure/summary.ts";

const routes = [
  { name: "home", path: "", page: "home-page.tsx" },
  { name: "activities", path: "/activities", page: "activities-page.tsx" },
  { name: "an activity", path: "/activities/bdt-giga", page: "activity-page.tsx" },
  { name: "a list of records", path: "/records/document", page: "records-page.tsx" },
  { name: "a record", path: "/records/unit/bdt", page: "record-page.tsx" },
  { name: "a report", path: "/reports/annual-report-2026", page: "report-page.tsx" },
] as const;

const slowerTimes = 4;
const visits = 5;
const rounds = 8;
/** How long a pointer rests on a link before it is pressed: a quick reader's. */
const restMs = 120;
const keyMs = 70;
/** Sides, categories, states and units. */
const filterGroups = 4;

const heldRow = "main [role=rowheader]";
const heldCount = "main p.tabular-nums";

/**
 * The pace of the product in a real browser on 20,017 activities or more: what each page weighs, how soon the first one
 * stands on a processor made four times slower, and how soon a filter, a record and a key are answered. Client, server
 * and database share the cores.
 */
export default async function run(print: (line: string) => void): Promise<void> {
  buildDashboard();
  const [app, server] = await Promise.all([startApp(), startBrowser()]);
  try {
    const what = await fillRegister(app.register);
    const browser = await chromium.connect(server.wsEndpoint());
    const { total } = await app.register.list("activity", { limit: 1 });
    print(`  ${total} activities: ${what}`);
    await tellWeights(print, browser, app);
    await tellFirstPage(print, browser, app);
    const visitor = await sendVisitor(browser, app.url, { language: "fr" });
    await watchPages(visitor.page);
    await tellFilters(print, visitor);
    await tellRecords(print, visitor);
    await tellKeys(print, visitor);
    await browser.close();
  } finally {
    await server.close();
    await app.close();
  }
}

/** Of each page on a first visit: what the browser fetched, and what the manifest says that it must. */
async function tellWeights(print: (line: string) => void, browser: Browser, app: RunningApp): Promise<void> {
  const kilo = (bytes: number) => (bytes / 1000).toFixed(1);
  for (const { name, path, page: file } of routes) {
    const { page, context, open } = await sendVisitor(browser, app.url, { language: "fr" });
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    const types = new Map<string, string>();
    const sums = new Map<string, number>();
    session.on("Network.responseReceived", ({ requestId, type }) => types.set(requestId, type));
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      const type = types.get(requestId) ?? "";
      sums.set(type, (sums.get(type) ?? 0) + encodedDataLength);
    });
    await open(path);
    const built = weighPage(file);
    const over =
      name !== "home" ? "" : built.scriptBytes < 180_000 ? " (target: under 180 KB, OK)" : " (OVER)";
    print(
      `  ${name}: JavaScript ${kilo(built.scriptBytes)} KB gzipped${over}, CSS ${kilo(built.styleBytes)} KB; ` +
        `over the wire, all compressed as the browser takes it: JavaScript ${kilo(sums.get("Script") ?? 0)} KB, ` +
        `CSS ${kilo(sums.get("Stylesheet") ?? 0)} KB, fonts ${kilo(sums.get("Font") ?? 0)} KB, data ${kilo(sums.get("Fetch") ?? 0)} KB`,
    );
    await context.close();
  }
}

async function tellFirstPage(
  print: (line: string) => void,
  browser: Browser,
  app: RunningApp,
): Promise<void> {
  for (const [name, path, person] of [
    ["first page, visitor", "", ""],
    ["first page, secretary", "", "sample-secretary"],
    ["activities", "/activities", "sample-secretary"],
  ] as const) {
    const paints: number[] = [];
    const shifts: number[] = [];
    for (let visit = 0; visit < visits; visit += 1) {
      const { page, context, open } = await sendVisitor(browser, app.url, { language: "fr", person });
      await watchPages(page);
      await slowDown(page, slowerTimes);
      await open(path);
      const { largestPaintMs, layoutShift } = await readProbe(page);
      paints.push(largestPaintMs);
      shifts.push(layoutShift);
      await context.close();
    }
    print(tellFigure(`${name}, LCP at ${slowerTimes}x slower`, paints, { below: 1000, unit: "ms" }));
    print(tellFigure(`${name}, layout shift`, shifts, { below: 0.01, unit: "", digits: 4 }));
  }
}

/** Chooses and takes away one value after another. */
async function tellFilters(print: (line: string) => void, { page, open }: Visitor): Promise<void> {
  await open("/activities");
  const filters = page.getByRole("complementary", { name: /Filtres/ });
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // The first values of each closed list: side, category, state, unit.
    const group = filters.getByRole("group").nth(round % filterGroups);
    const label = group.locator("label").nth(Math.floor(round / filterGroups));
    for (let press = 0; press < 2; press += 1) {
      await label.scrollIntoViewIfNeeded();
      const before = (await page.locator(heldCount).first().textContent()) ?? "";
      times.push(await timeClick(page, () => label.click(), { selector: heldCount, gone: before }));
      await settle(page);
    }
  }
  print(
    tellFigure("a filter, from the click to the rows and their number", times, { below: 150, unit: "ms" }),
  );
}

/** Opens records from the list, each with the pointer at rest on its link for a moment. */
async function tellRecords(print: (line: string) => void, { page, open }: Visitor): Promise<void> {
  const times: number[] = [];
  for (let index = 0; index < rounds; index += 1) {
    await open("/activities");
    const link = page.locator(heldRow).nth(index).getByRole("link");
    const title = (await link.textContent()) ?? "";
    await link.hover();
    await page.waitForTimeout(restMs);
    times.push(await timeClick(page, () => link.click(), { selector: "main h1", come: title }));
  }
  print(
    tellFigure(`a record, from the click to its page (pointer ${restMs} ms on the link)`, times, {
      below: 100,
      unit: "ms",
    }),
  );
}

async function tellKeys(print: (line: string) => void, { page, open }: Visitor): Promise<void> {
  for (const times of [1, slowerTimes]) {
    await open("/activities");
    await slowDown(page, times);
    const slowest: number[] = [];
    for (const words of ["cybersecurity", "accessibilité", "réseaux", "formation"]) {
      await page.locator("main").getByRole("searchbox").fill("");
      await settle(page);
      await forgetKeys(page);
      await page.locator("main").getByRole("searchbox").pressSequentially(words, { delay: keyMs });
      await settle(page);
      slowest.push((await readProbe(page)).slowestKeyMs);
    }
    await slowDown(page, 1);
    print(
      tellFigure(`typing words, slowest key to picture at ${times}x slower`, slowest, {
        below: 100,
        unit: "ms",
      }),
    );
  }
}
