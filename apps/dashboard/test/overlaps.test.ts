import { afterAll, beforeAll, expect, test } from "vitest";
import { openPage } from "./open-page.ts";
import { type RunningApp, startApp } from "./start-app.ts";
import { settle } from "./visitor.ts";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test("the activities are compared, a pair is opened with its evidence, and a case is made of it", async () => {
  const { page, open, complaints } = await openPage({ language: "fr" }, app.url);
  await open("/overlaps");
  await page.getByText("Les activités n'ont pas encore été comparées").waitFor();
  await page.getByRole("button", { name: "Comparer les activités" }).click();
  const dialog = page.getByRole("dialog", { name: "Comparer les activités" });
  const slider = dialog.getByRole("slider");
  const before = Number(await slider.inputValue());
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  expect(Number(await slider.inputValue())).toBe(before + 5);
  await page.keyboard.press("ArrowLeft");
  await dialog.getByRole("button", { name: "Commencer" }).click();

  const tabs = page.getByRole("tablist", { name: "Ce que la comparaison a trouvé" });
  await tabs.waitFor();
  await settle(page);
  expect(await tabs.getByRole("tab").first().textContent()).toMatch(/^Paires\d+$/);

  // What is chosen stands in the address, and the list follows it.
  const pairs = page.getByRole("table", { name: /paires?$/ });
  const all = await pairs.getByRole("row").count();
  await page.getByRole("radio", { name: /^Secteurs différents/ }).check({ force: true });
  await page.waitForURL("**across=sides**");
  await settle(page);
  expect(await pairs.getByRole("row").count()).toBeLessThan(all);
  const cell = page.getByRole("button", { name: /^Paires entre UIT-D et UIT-T/ });
  await cell.or(page.getByRole("button", { name: /^Paires entre UIT-T et UIT-D/ })).click();
  await page.waitForURL("**between=**");
  await settle(page);
  const trainings = page.getByRole("link", {
    name: /Formation à la cybersécurité.*Formation des régulateurs/s,
  });
  await trainings.click();

  await page.waitForURL(/\/overlaps\/[0-9a-f-]{36}\/[^/]+\/[^/]+$/);
  await settle(page);
  const texts = page.getByRole("article");
  expect(await texts.count()).toBe(2);
  for (const text of await texts.all()) {
    expect(await text.locator("mark").count(), "shared words are marked in both").toBeGreaterThan(0);
  }
  const table = page.getByRole("table", { name: "D'où vient le résultat" });
  const parts = (await table.locator("tbody tr td:last-child").allInnerTexts()).map(tenths);
  const [whole] = (await table.locator("tfoot td:last-child").allInnerTexts()).map(tenths);
  expect(
    parts.reduce((sum, part) => sum + part, 0),
    "the parts add up to the score",
  ).toBe(whole);
  const word = table.getByRole("button").first();
  await word.click();
  expect(await word.getAttribute("aria-pressed")).toBe("true");

  await page
    .getByRole("button", { name: "Ouvrir un autre cas" })
    .or(page.getByRole("button", { name: "Ouvrir un cas" }))
    .click();
  await page.waitForURL("**/fr/overlaps/cases/**");
  await page.getByRole("heading", { name: "Avis des entités" }).waitFor();
  await page.getByText("En cours d'examen").first().waitFor();
  expect(await page.getByText("N'a pas encore répondu").count(), "each unit is still to answer").toBe(2);
  await page.getByRole("link", { name: "Voir les deux côte à côte" }).click();
  await page.getByRole("heading", { name: "Deux activités comparées" }).waitFor();
  expect(complaints).toEqual([]);
});

/** `21,9 %` as 219. */
function tenths(shown: string): number {
  return Number(shown.replace(/[^\d]/g, ""));
}

test("cases are listed by class, state, unit and date, and one shows what each unit answered", async () => {
  const { page, open, complaints } = await openPage({ language: "en" }, app.url);
  await open("/overlaps/cases");
  await page
    .getByRole("checkbox", { name: /^Dismissed/ })
    .first()
    .check({ force: true });
  await page.waitForURL("**state=dismissed**");
  await settle(page);
  await page.getByRole("rowheader").getByRole("link").first().click();
  await page.waitForURL(/\/overlaps\/cases\/[^?]+$/);
  await page.getByRole("heading", { name: "Answers of the units" }).waitFor();
  await page.getByRole("heading", { name: "Decision and follow-up" }).waitFor();
  expect(complaints).toEqual([]);
});

test("a member sees published cases, and reads who may see comparisons", async () => {
  const { page, open } = await openPage({ language: "en", person: "sample-member" }, app.url);
  await open("/overlaps");
  await page.getByRole("heading", { name: "Comparisons are for staff" }).waitFor();
  await page.getByRole("link", { name: "Overlap cases" }).click();
  await settle(page);
  expect(await page.getByRole("rowheader").count()).toBeGreaterThan(0);
});
