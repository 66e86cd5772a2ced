import { expect, onTestFinished, test } from "vitest";
import { openPage } from "./open-page.ts";
import { startApp } from "./start-app.ts";
import { settle } from "./visitor.ts";

const phone = { width: 390, height: 844 };

test("on a telephone in Arabic, a focal point sees what waits, and goes to the first of it", async () => {
  const { page, open, complaints } = await openPage({
    language: "ar",
    ...phone,
    person: "sample-focalpoint-itu-t",
  });
  await open("");
  const waiting = page.getByRole("heading", { name: "ما ينتظرك" });
  const { y = Number.POSITIVE_INFINITY } = (await waiting.boundingBox()) ?? {};
  expect(y, "what waits stands on the first screen").toBeLessThan(phone.height);
  const [first] = await page.locator("main section a").all();
  const title = (await first?.textContent())?.trim() ?? "";
  await first?.click();
  await page.waitForURL((url) => url.pathname.split("/").length > 2);
  await settle(page);
  expect(title.length).toBeGreaterThan(0);
  expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
  expect(complaints).toEqual([]);
});

test("in Chinese, a coordinator staffs a topic, and the place is no longer missing", async () => {
  const app = await startApp();
  onTestFinished(() => app.close());
  const { page, open, complaints } = await openPage({ language: "zh" }, app.url);
  const topic = "/topics/topic-remote-participation";
  await open(topic);
  const missing = page
    .getByRole("listitem")
    .filter({ hasText: "ITU-D" })
    .getByRole("link", { name: /指定联系人/ });
  expect(await missing.count()).toBe(1);
  await missing.click();
  await page.waitForURL(/records\/focalPoint\/new/);
  await settle(page);
  await page.getByRole("combobox", { name: /单位/ }).fill("BDT");
  await page.getByRole("option").first().click();
  await page.getByRole("button", { name: "保存并发布" }).click();
  await page.waitForURL((url) => !url.pathname.endsWith("/new"));
  await open(topic);
  expect(await missing.count()).toBe(0);
  expect(complaints).toEqual([]);
}, 120_000);
