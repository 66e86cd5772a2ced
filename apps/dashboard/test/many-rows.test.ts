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

/** What is to hold in a moment, on a machine that does other work at the same time too. */
function soon<Read>(read: () => Promise<Read>) {
  return expect.poll(read, { timeout: 10_000 });
}

/** Waits until every row that is drawn has come: a scroll must rest before what is in sight is asked for. */
async function settleRows(page: Page): Promise<void> {
  await settle(page);
  await soon(() => page.locator("tr[data-coming]").count()).toBe(0);
}

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
    await settleRows(page);
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
  await settleRows(page);
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
  await settleRows(page);
  expect(await page.locator("tr[data-coming]").count()).toBe(0);
  expect(await tops()).toEqual(before);
  // It passes more than three hundred pages; on a slow machine it seems to rest on its way.
  expect(asked.length).toBeLessThan(60);
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
      await soon(async () => [key, await focused(page), await isFocusSeen(page)]).toEqual([
        key,
        titleOf(index),
        true,
      ]);
    }
    await page.keyboard.press("PageDown");
    await soon(async () => Number((await focused(page))?.slice(-5))).toBeGreaterThan(5);
    expect(await isFocusSeen(page)).toBe(true);
    await page.keyboard.press("PageUp");
    await soon(() => focused(page)).toBe(titleOf(0));
  },
);

test("a row that is scrolled away keeps the focus, and the keys go on from it", async () => {
  const { page } = await openList();
  await page.getByRole("rowheader").nth(3).getByRole("link").focus();
  await page.evaluate(() => window.scrollTo(0, 400_000));
  await settleRows(page);
  expect(await focused(page)).toBe(titleOf(3));
  expect(await page.locator("tr[data-index] a[tabindex='0']").count()).toBeLessThanOrEqual(2);
  await page.keyboard.press("ArrowDown");
  await soon(async () => [await focused(page), await isFocusSeen(page)]).toEqual([titleOf(4), true]);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: titleOf(4) }).waitFor();
});

test("who comes back from an activity finds the list as it was left, scroll and focus", async () => {
  const { page } = await openList();
  const row = 12_345;
  const link = page.getByRole("link", { name: titleOf(row) });
  // In the middle of the window, so that nothing is scrolled in order to press it.
  await page.evaluate(
    (share) => window.scrollTo(0, document.documentElement.scrollHeight * share - window.innerHeight / 2),
    row / count,
  );
  await link.waitFor();
  await settleRows(page);
  const before = await page.evaluate(() => window.scrollY);
  await link.click();
  await page.getByRole("heading", { level: 1, name: titleOf(row) }).waitFor();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await link.waitFor();
  await settleRows(page);
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
  expect(await focused(page)).toBe(titleOf(row));

  // What was read is forgotten over a reload: the row is found by its place.
  await link.click();
  await page.getByRole("heading", { level: 1, name: titleOf(row) }).waitFor();
  await page.reload();
  await settleRows(page);
  await page.goBack();
  await settleRows(page);
  await soon(() => focused(page)).toBe(titleOf(row));
  expect(await isFocusSeen(page)).toBe(true);
});

test("an activity leads to those before and after it in the list, after a reload too", async () => {
  const { page, open, complaints } = await openPage({ language: "en" }, app.url);
  await open(`/activities/long-list-${count - 1 - 48}?q=zebra&sort=-title&row=49`);
  const heading = (index: number) =>
    page.getByRole("heading", { level: 1, name: titleOf(count - 1 - index) });
  await heading(48).waitFor();
  const steps = page.getByRole("navigation", { name: "Around this record in its list" });
  await steps.getByText("49 of 20,000").waitFor();
  for (const index of [49, 50, 51]) {
    await steps.getByRole("link", { name: /^Next/ }).focus();
    await page.keyboard.press("Enter");
    await heading(index).waitFor();
    await steps.getByText(`${index + 1} of 20,000`).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("rel"))).toBe("next");
  }
  await page.reload();
  await settleRows(page);
  await steps.getByRole("link", { name: /^Previous/ }).click();
  await heading(50).waitFor();
  await steps.getByRole("link", { name: "Back to the list" }).click();
  await soon(() => focused(page)).toBe(titleOf(count - 1 - 50));
  expect(new URL(page.url()).search).toBe("?q=zebra&sort=-title");

  await open("/activities?sort=-title&q=zebra");
  await page.getByRole("rowheader").first().getByRole("link").click();
  await heading(0).waitFor();
  await steps.getByText("1 of 20,000").waitFor();
  expect(await steps.getByRole("link", { name: /^Previous/ }).count()).toBe(0);

  await open("/activities/long-list-7");
  expect(await steps.count()).toBe(0);
  expect(complaints).toEqual([]);
});
