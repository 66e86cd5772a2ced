import { expect, test } from "vitest";
import { findBarriers } from "./find-barriers.ts";
import { openPage } from "./open-page.ts";
import { readDownload } from "./read-download.ts";
import { settle } from "./visitor.ts";

const edition = "annual-report-2026";

test("the report is read in French and in Arabic, and taken home as a Word file", async () => {
  const { page, open, complaints } = await openPage({ language: "fr" });
  await open("/reports");
  await page.getByRole("heading", { level: 2 }).getByRole("link").first().click();
  await page.waitForURL(`**/fr/reports/${edition}`);
  const report = page.frameLocator("iframe");
  await report.getByRole("heading", { level: 1 }).waitFor();
  expect(await report.locator("html").getAttribute("lang")).toBe("fr");
  expect(await report.locator("body").textContent()).toContain("Résolution 191");

  await page.getByRole("button", { name: /^Langue du rapport|Langue du rapport$/ }).click();
  await page.getByRole("option", { name: "العربية" }).click();
  await page.waitForURL("**in=ar**");
  await report.locator("html[lang=ar][dir=rtl]").waitFor();
  expect(await page.locator("html").getAttribute("lang"), "the dashboard stays in the reader's own").toBe(
    "fr",
  );

  const file = await readDownload(page, page.getByRole("link", { name: /Word/ }));
  expect(file.name).toMatch(/\.docx$/);
  expect(file.content.subarray(0, 4), "a docx is a zip").toEqual(Buffer.from([0x50, 0x4b, 0x03, 0x04]));
  expect(complaints).toEqual([]);
});

test("what is made up is said to be, leads to its records, and can be left out", async () => {
  const { page, open } = await openPage({ language: "en" });
  await open(`/reports/${edition}`);
  await page.getByRole("button", { name: /records are illustrative/ }).click();
  const records = page
    .getByRole("heading", { name: /records are illustrative/ })
    .locator("..")
    .getByRole("link");
  expect(await records.count()).toBeGreaterThan(0);
  expect(await records.first().getAttribute("href")).toMatch(/^\/en\//);

  await page.getByRole("radio", { name: "Left out" }).check({ force: true });
  await page.waitForURL("**without=illustrative**");
  await settle(page);
  expect(await page.getByText(/records? (is|are) illustrative/).count()).toBe(0);
});

test("a source of a paragraph is followed out of the frame, to the record in the reader's language", async () => {
  const { page, open } = await openPage({ language: "fr" });
  await open(`/reports/${edition}?in=ar`);
  const source = page.frameLocator("iframe").locator("a.source").first();
  await source.waitFor();
  await source.click();
  await page.waitForURL(/\/fr\/(records|topics|reports)\//);
  await settle(page);
});

test("a visitor reads for whom a report in preparation is", async () => {
  const { page, open } = await openPage({ language: "en", person: "" });
  await open(`/reports/${edition}`);
  await page.getByRole("heading", { name: "This report is still in preparation" }).waitFor();
  expect(await page.locator("iframe").count()).toBe(0);
});

test.each(["fr", "ar"] as const)("the report's own page in %s keeps WCAG 2.2 AA", async (language) => {
  const { page, context } = await openPage({ language });
  await page.goto(`/api/v1/reports/${edition}?format=html&lang=${language}&sources=links`);
  expect(await findBarriers(page)).toEqual([]);
  await context.close();
});
