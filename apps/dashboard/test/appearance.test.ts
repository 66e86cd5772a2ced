import { expect, test } from "vitest";
import { openPage } from "./open-page.ts";
import { settle } from "./visitor.ts";

test("an address in a language that is not spoken is shown in the reader's own, and says so", async () => {
  const { page } = await openPage({ language: "ar" });
  await page.goto("/de/topics");
  await settle(page);
  expect(new URL(page.url()).pathname).toBe("/ar/topics");
  expect(await page.getByRole("status").filter({ hasText: "الألمانية" }).count()).toBe(1);
  await page.getByRole("button", { name: "إغلاق هذا الإشعار" }).click();
  expect(await page.getByText("الألمانية").count()).toBe(0);
});

test("a Chinese page is set in the face that comes with the product", async () => {
  const { page, open } = await openPage({ language: "zh" });
  await open("/topics");
  await page.evaluate(() => document.fonts.ready);
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family),
  );
  expect(loaded.some((family) => family.includes("Noto Sans SC"))).toBe(true);
});

test("where the system has colours of its own, bars and chosen places are still to be seen", async () => {
  const { page, open } = await openPage({ language: "fr" });
  await page.emulateMedia({ forcedColors: "active" });
  await open("");
  const bar = page.locator("[data-bar]").first();
  const [colour, text, ground] = await bar.evaluate((element) => [
    getComputedStyle(element).backgroundColor,
    getComputedStyle(document.body).color,
    getComputedStyle(document.body).backgroundColor,
  ]);
  expect(colour).toBe(text);
  expect(colour).not.toBe(ground);
  const current = page.locator("nav [aria-current=page]").first();
  expect(await current.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe("solid");
});

test("a page of twice the size does not scroll sideways", async () => {
  const { page, open } = await openPage({ language: "fr", width: 640, height: 450 });
  for (const path of ["", "/topics", "/activities", "/overlaps/cases"]) {
    await open(path);
    const [whole, seen] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect([path, whole]).toEqual([path, seen]);
  }
});
