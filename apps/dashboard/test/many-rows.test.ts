import { localized } from "@intersector/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPage } from "./open-page.ts";
import { type RunningApp, startApp } from "./start-app.ts";
import { settle } from "./visitor.ts";

const count = 1000;
/** More rows than a screen shows, fewer than a page of the API: a list that draws all it has fails. */
const mostDrawn = 90;

let app: RunningApp;

beforeAll(async () => {
  app = await startApp();
  const activities = Array.from({ length: count }, (_, at) => ({
    kind: "activity" as const,
    id: `long-list-${at}`,
    state: "published" as const,
    body: {
      title: localized("en", { en: `Zebra crossing ${String(at).padStart(4, "0")}` }),
      unit: "bdt",
      category: "project" as const,
      state: "planned" as const,
    },
  }));
  await app.register.putMany(activities, { actor: "test" });
});

afterAll(() => app.close());

test("a long list draws the rows in sight alone, and goes on to its end", async () => {
  const { page, open } = await openPage({ language: "en" }, app.url);
  await open("/activities?q=zebra");
  await page.getByText("1,000 activities").first().waitFor();
  const rows = page.getByRole("rowheader");
  const table = page.getByRole("table");
  expect(await table.getAttribute("aria-rowcount")).toBe(String(count + 1));
  expect(await rows.first().textContent()).toContain("Zebra crossing 0000");
  let most = 0;
  for (let step = 0; step < 60; step += 1) {
    most = Math.max(most, await rows.count());
    if ((await rows.last().textContent())?.includes("0999")) break;
    await page.evaluate(() => window.scrollTo({ top: document.documentElement.scrollHeight }));
    await page.waitForTimeout(50);
    await settle(page);
  }
  expect(await rows.last().textContent()).toContain("Zebra crossing 0999");
  expect(await page.getByRole("row").last().getAttribute("aria-rowindex")).toBe(String(count + 1));
  expect(most).toBeLessThan(mostDrawn);
});
