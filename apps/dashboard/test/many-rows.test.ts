import { localized } from "@intersector/domain";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPage } from "./open-page.ts";
import { type RunningApp, startApp } from "./start-app.ts";
import { settle } from "./visitor.ts";

const count = 20_000;
/** More rows than a screen shows: a list that draws all it has fails. */
const mostDrawn = 60;
/** How many pages of rows a place in the list may ask for: those in sight, and one before and after. */
const pagesOfAPlace = 4;

const titleOf = (index: number) => `Zebra crossing ${String(index).padStart(5, "0")}`;

let app: RunningApp;

beforeAll(async () => {
  app = await startApp();
  const activities = Array.from({ length: count }, (_, at) => ({
    kind: "activity" as const,
    id: `long-list-${at}`,
    state: "published" as const,
    body: {
      title: localized("en", { en: titleOf(at) }),
      unit: "bdt",
      category: "project" as const,
      state: "planned" as const,
    },
  }));
  await app.register.putMany(activities, { actor: "test" });
}, 120_000);

afterAll(() => app.close());

/** The places in the list that the page has asked the server for since this was called. */
function watchPages(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    const offset = new URL(request.url()).searchParams.get("offset");
    if (offset !== null) asked.push(offset);
  });
  return asked;
}

const focused = (page: Page) =>
  page.evaluate(
    () => /Zebra crossing \d+/.exec(document.activeElement?.closest("tr")?.textContent ?? "")?.[0],
  );

/** True where what has the focus is not covered by the frame, and inside the window. */
const isFocusSeen = (page: Page) =>
  page.evaluate(() => {
    const { left, top, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
    const at = document.elementFromPoint(left + 4, (top + bottom) / 2);
    return at !== null && document.activeElement?.contains(at) === true;
  });

async function openList() {
  const visitor = await openPage({ language: "en" }, app.url);
  await visitor.open("/activities?q=zebra");
  await visitor.page.getByText("20,000 activities").first().waitFor();
  return visitor;
}

test("any row of twenty thousand is reached at once, few are drawn, and few pages are asked for", async () => {
  const { page, complaints } = await openList();
  const rows = page.getByRole("rowheader");
  expect(await page.getByRole("table").getAttribute("aria-rowcount")).toBe(String(count + 1));
  expect(await rows.first().textContent()).toBe(titleOf(0));
  for (const share of [0.5, 1, 0]) {
    const asked = watchPages(page);
    await page.evaluate((at) => window.scrollTo(0, document.documentElement.scrollHeight * at), share);
    await settle(page);
    expect(await rows.count()).toBeLessThan(mostDrawn);
    expect(asked.length).toBeLessThanOrEqual(pagesOfAPlace);
    const drawn = await page
      .locator("tr[data-index]")
      .evaluateAll((lines) =>
        lines.map((line) => [line.ariaRowIndex, line.querySelector("th")?.textContent]),
      );
    for (const [rowIndex, title] of drawn) expect(title).toBe(titleOf(Number(rowIndex) - 2));
  }
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await settle(page);
  expect(await rows.last().textContent()).toBe(titleOf(count - 1));
  expect(complaints).toEqual([]);
});

test("a fling over the whole list asks for where it ends, and nothing moves when that comes", async () => {
  const { page } = await openList();
  const asked = watchPages(page);
  const steps = 60;
  await page.evaluate(async (times) => {
    const whole = document.documentElement.scrollHeight;
    for (let step = 1; step <= times; step += 1) {
      window.scrollTo(0, (whole * 0.8 * step) / times);
      await new Promise(requestAnimationFrame);
    }
  }, steps);
  const tops = () =>
    page
      .locator("tr[data-index]")
      .evaluateAll((lines) => lines.map((line) => [line.ariaRowIndex, line.getBoundingClientRect().top]));
  const before = await tops();
  expect(await page.locator("tr[data-coming]").count()).toBeGreaterThan(0);
  await settle(page);
  expect(await page.locator("tr[data-coming]").count()).toBe(0);
  expect(await tops()).toEqual(before);
  // On a slow machine the fling seems to rest on its way.
  expect(asked.length).toBeLessThanOrEqual(5 * pagesOfAPlace);
});

test.each(["en", "ar"] as const)(
  "by keys, one goes through the rows and sees where one is (%s)",
  async (language) => {
    const { page, open } = await openPage({ language }, app.url);
    await open("/activities?q=zebra");
    await page.getByRole("rowheader").first().getByRole("link").focus();
    const walk: readonly [string, number][] = [
      ["ArrowDown", 1],
      ["ArrowDown", 2],
      ["ArrowUp", 1],
      ["End", count - 1],
      ["ArrowUp", count - 2],
      ["Home", 0],
      ["Control+End", count - 1],
      ["Control+Home", 0],
    ];
    for (const [key, index] of walk) {
      await page.keyboard.press(key);
      await settle(page);
      expect([key, await focused(page), await isFocusSeen(page)]).toEqual([key, titleOf(index), true]);
    }
    await page.keyboard.press("PageDown");
    await settle(page);
    const further = Number((await focused(page))?.slice(-5));
    expect(further).toBeGreaterThan(5);
    expect(await isFocusSeen(page)).toBe(true);
    await page.keyboard.press("PageUp");
    expect(await focused(page)).toBe(titleOf(0));
  },
);

test("a row that is scrolled away keeps the focus, and the keys go on from it", async () => {
  const { page } = await openList();
  await page.getByRole("rowheader").nth(3).getByRole("link").focus();
  await page.evaluate(() => window.scrollTo(0, 400_000));
  await settle(page);
  expect(await focused(page)).toBe(titleOf(3));
  expect(await page.locator("tr[data-index] a[tabindex='0']").count()).toBeLessThanOrEqual(2);
  await page.keyboard.press("ArrowDown");
  await settle(page);
  expect([await focused(page), await isFocusSeen(page)]).toEqual([titleOf(4), true]);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: titleOf(4) }).waitFor();
});
