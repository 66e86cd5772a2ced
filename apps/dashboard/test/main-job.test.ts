import { expect, test } from "vitest";
import { openPage } from "./open-page.ts";
import { settle } from "./visitor.ts";

test("an address without a language is shown in the reader's own, and the menu changes it in place", async () => {
  const { page } = await openPage({ language: "fr" });
  await page.goto("/topics");
  await settle(page);
  expect(new URL(page.url()).pathname).toBe("/fr/topics");
  expect(await page.locator("h1").textContent()).toBe("Thèmes");

  await page.getByRole("button", { name: /^Langue de la page/ }).click();
  await page.getByRole("menuitemradio", { name: "العربية" }).click();
  await page.waitForURL("**/ar/topics");
  await settle(page);
  expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
  expect(await page.locator("h1").textContent()).toBe("المواضيع");
  const [aside, main] = await Promise.all([
    page.locator("aside").first().boundingBox(),
    page.locator("main").boundingBox(),
  ]);
  expect(aside?.x, "the navigation stands at the right").toBeGreaterThan(main?.x ?? 0);
});

test("activities are filtered from choice to choice, and the address keeps what was chosen", async () => {
  const { page, open } = await openPage({ language: "fr" });
  await open("/activities");
  const filters = page.getByRole("complementary", { name: "Filtres" });
  const count = page.getByText(/^\d+ activités?$/).first();
  expect(await count.textContent()).toBe("123 activités");

  await filters.getByRole("checkbox", { name: /UIT-T/ }).check({ force: true });
  await page.getByText("28 activités").first().waitFor();
  expect(new URL(page.url()).searchParams.getAll("side")).toEqual(["ITU-T"]);
  await page
    .getByRole("checkbox", { name: /^Formation/ })
    .first()
    .check({ force: true });
  await page.waitForURL("**category=training**");
  await settle(page);
  const both = Number((await count.textContent())?.match(/\d+/)?.[0]);
  expect(both).toBeGreaterThan(0);
  expect(both).toBeLessThan(28);

  await page.reload();
  await settle(page);
  expect(await count.textContent()).toContain(String(both));
  expect(await page.getByRole("checkbox", { name: /UIT-T/ }).first().isChecked()).toBe(true);

  await page.getByRole("button", { name: "Effacer les filtres" }).first().click();
  await page.getByText("123 activités").first().waitFor();
});

test("the list is sorted by its heads, and words narrow it while they are typed", async () => {
  const { page, open } = await openPage({ language: "en" });
  await open("/activities");
  const budgetHead = page.getByRole("columnheader", { name: "Budget" });
  await budgetHead.getByRole("button").click();
  await budgetHead.getByRole("button").click();
  await settle(page);
  expect(await budgetHead.getAttribute("aria-sort")).toBe("descending");
  const budgets = await page.getByRole("cell").filter({ hasText: "CHF" }).allTextContents();
  const amounts = budgets.map((text) => Number(text.replaceAll(/\D/g, "")));
  expect(amounts.length).toBeGreaterThan(5);
  expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));

  await page.getByRole("searchbox", { name: "Words in the activities" }).fill("cyber");
  await page.waitForURL("**q=cyber**");
  await settle(page);
  const titles = await page.getByRole("rowheader").allTextContents();
  expect(titles.length).toBeGreaterThan(0);
  expect(titles.length).toBeLessThan(60);
});

test("an activity leads to its unit, its mandate and back to the same list", async () => {
  const { page, open } = await openPage({ language: "en" });
  await open("/activities?category=service&q=accessibility");
  await page.getByRole("link", { name: "Accessibility audit of the ITU website" }).click();
  // The address says which list it was opened from.
  await page.waitForURL(/activities\/gs-website-accessibility-audit\?.*row=1$/);
  await settle(page);
  const main = page.locator("main");
  expect(await main.getByText("illustrative").first().isVisible()).toBe(true);
  expect(await main.getByRole("link", { name: /^Resolution 175/ }).isVisible()).toBe(true);
  expect(await main.getByText("Version 1 · Created").isVisible()).toBe(true);

  await main.getByRole("link", { name: "Information Services Department" }).first().click();
  await page.waitForURL("**/records/unit/**");
  await settle(page);
  expect(await main.getByRole("heading", { name: "Who refers to it" }).isVisible()).toBe(true);

  await page.goBack();
  await page.goBack();
  await settle(page);
  expect(new URL(page.url()).search).toBe("?category=service&q=accessibility");
});

test("what is shown is taken home as a file with the same rows", async () => {
  const { page, open } = await openPage({ language: "fr" });
  await open("/activities?side=ITU-R");
  await page.getByRole("button", { name: "Télécharger cette liste" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: /jsonl.*toutes les colonnes/ }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^Activités .*\.jsonl$/);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).toString().trim().split("\n")).toHaveLength(15);
});

test("the search finds records of every kind in any language, by the keyboard alone", async () => {
  const { page, open } = await openPage({ language: "zh" });
  await open("");
  await page.keyboard.press("Control+k");
  await page.getByRole("searchbox").waitFor();
  await page.keyboard.type("accessibilité");
  await page.getByRole("option").first().waitFor();
  const kinds = new Set(
    (await page.getByRole("option").allTextContents()).map((text) => /活动|议题|决议|联系人/.exec(text)?.[0]),
  );
  expect(kinds.size).toBeGreaterThan(1);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(
    /\/zh\/(records|activities|topics|overlaps|resolutions|meetings|documents|initiatives|indicators|plans|practices)\/.+/,
  );
  await settle(page);
  expect(await page.getByRole("dialog").count()).toBe(0);
  expect(await page.locator("h1").textContent()).not.toBe("");
});

test("a visitor sees the published topics, and activities after signing in", async () => {
  const { page, open } = await openPage({ language: "en", person: "" });
  await open("/topics");
  expect(await page.getByRole("heading", { name: "Accessibility" }).isVisible()).toBe(true);
  await open("/activities");
  expect(await page.getByText("These records are not open to everybody").isVisible()).toBe(true);

  await page.getByRole("banner").getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("menuitem", { name: "Focal point · ITU-D" }).click();
  await page.getByText("123 activities").first().waitFor();
  expect(await page.getByRole("button", { name: "Signed in as Focal point · ITU-D" }).isVisible()).toBe(true);

  await page.getByRole("button", { name: /^Signed in as/ }).click();
  await page.getByRole("menuitemradio", { name: "Sign out" }).click();
  await page.getByText("These records are not open to everybody").waitFor();
});

test("the theme that is chosen stays", async () => {
  const { page, open } = await openPage({ language: "en" });
  await open("");
  await page.getByRole("button", { name: "Light or dark" }).click();
  await page.getByRole("menuitemradio", { name: "Dark" }).click();
  expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  await page.reload();
  await settle(page);
  expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
});

test("an address that leads nowhere says so and leads on", async () => {
  const { page, open } = await openPage({ language: "es" });
  await open("/records/topic/no-hay");
  expect(await page.getByText("No hay en esta dirección ninguna ficha que pueda ver").isVisible()).toBe(true);
  await open("/nada");
  expect(await page.getByText("No hay nada en esta dirección").isVisible()).toBe(true);
  await page.getByRole("link", { name: "Ir a la página de inicio" }).click();
  await page.waitForURL("**/es");
});

test("who is signed in is named in the language of the page from the first answer on", async () => {
  const { page, open } = await openPage({ language: "fr" });
  await open("");
  expect(await page.getByRole("banner").getByText("Secrétaire du Groupe ISC-TF").count()).toBe(1);
});

test("a text in another language is marked as such, in its own direction", async () => {
  const { page, open } = await openPage({ language: "ar" });
  await open("/activities/gs-website-accessibility-audit");
  const heading = page.locator("h1 bdi");
  expect(await heading.getAttribute("lang")).toBe("en");
  expect(await heading.getAttribute("dir")).toBe("ltr");
  expect(await page.locator("h1").textContent()).toContain("لم يُترجم بعد");
});
