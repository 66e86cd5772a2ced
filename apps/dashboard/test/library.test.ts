import { expect, onTestFinished, test } from "vitest";
import { openPage } from "./open-page.ts";
import { startApp } from "./start-app.ts";
import { settle } from "./visitor.ts";

test("a topic leads to its resolution, and from there to what is done and planned", async () => {
  const { page, open, complaints } = await openPage({ language: "fr" });
  const main = page.locator("main");
  const navigation = page.getByRole("navigation", { name: "Navigation principale" }).first();
  await open("/topics/topic-streamlining-of-resolutions");
  expect(await main.getByRole("heading", { name: "Ce qui manque" }).isVisible()).toBe(true);

  await main.locator('a[href$="/resolutions/pp-191-rev-bucharest-2022"]').first().click();
  await page.waitForURL("**/fr/resolutions/pp-191-rev-bucharest-2022");
  await settle(page);
  const revisions = main.getByRole("list", { name: "Révisions" }).getByRole("listitem");
  expect(await revisions.allInnerTexts()).toEqual([
    expect.stringMatching(/2022[\s\S]*Bucarest[\s\S]*En vigueur/),
  ]);
  expect(await main.getByText("À confirmer").count()).toBeGreaterThan(5);

  await navigation.getByRole("link", { name: "Initiatives" }).click();
  await page.waitForURL("**/fr/initiatives");
  await settle(page);
  await main.getByRole("link", { name: "Cybersécurité et confiance numérique" }).click();
  await page.waitForURL("**/initiatives/initiative-cybersecurity");
  await settle(page);
  expect(await main.getByText(/23 de plus qu'en 2020/).isVisible()).toBe(true);
  const table = main.getByRole("table", { name: "Valeurs du chiffre, année par année" });
  expect(await table.getByRole("rowheader").allInnerTexts()).toEqual(["2020", "2025"]);

  await navigation.getByRole("link", { name: "Plans" }).click();
  await page.waitForURL("**/fr/plans");
  await settle(page);
  await main.locator('a[href$="/plans/goal-2"]').click();
  await page.waitForURL("**/plans/goal-2");
  await settle(page);
  const path = main.getByRole("navigation", { name: "Sa place dans le plan" });
  expect(await path.getByRole("link").count()).toBe(1);
  expect(complaints).toEqual([]);
});

test("an empty place leads to the form of who fills it, with the place filled in", async () => {
  const { page, open } = await openPage({ language: "fr" });
  const main = page.locator("main");
  await open("/topics/topic-streamlining-of-resolutions");
  await main.getByRole("link", { name: "Enregistrer un coordonnateur" }).first().click();
  await page.waitForURL(/records\/topicCoordinator\/new\?prefill\.topic=topic-streamlining-of-resolutions/);
  await settle(page);
  const entered = await main.evaluate((element) =>
    [element.textContent, ...[...element.querySelectorAll("input")].map(({ value }) => value)].join(" "),
  );
  expect(entered).toContain("Groupe du Rapporteur sur la rationalisation des Résolutions");
});

test("a topic says what comes next and what is late, and each part that is empty leads to filling it", async () => {
  const app = await startApp({ today: Temporal.Now.plainDateISO("UTC").toString() });
  onTestFinished(() => app.close());
  const { page, open, complaints } = await openPage({ language: "fr" }, app.url);
  const main = page.locator("main");
  await open("/topics/topic-accessibility");
  const next = main.locator("section", { has: page.getByRole("heading", { name: "Prochaines étapes" }) });
  expect(await next.textContent()).toContain("Prochaine réunion du Groupe ISCG");
  expect(await next.getByText("2 mesures et réponses en retard").count()).toBe(1);
  const actions = main.locator("section", { has: page.getByRole("heading", { name: "Mesures à prendre" }) });
  expect(await actions.getByRole("listitem").allInnerTexts()).toEqual([
    expect.stringMatching(/en retard[\s\S]*Bureau des radiocommunications[\s\S]*31 mars 2026/),
  ]);
  await main.getByRole("link", { name: "Enregistrer une contribution" }).click();
  await page.waitForURL(
    "**/records/document/new?prefill.topics=topic-accessibility&prefill.type=contribution",
  );
  await settle(page);
  const entered = await main.evaluate((element) =>
    [element.textContent, ...[...element.querySelectorAll("input")].map(({ value }) => value)].join(" "),
  );
  expect(entered).toContain("Accessibilité");
  expect(complaints).toEqual([]);
}, 60_000);

test("a visitor of a topic reads what is public, and is offered nothing that only others may do", async () => {
  const { page, open, complaints } = await openPage({ language: "fr", person: "" });
  const main = page.locator("main");
  await open("/topics/topic-accessibility");
  expect(await main.getByRole("heading", { name: "Prochaines étapes" }).count()).toBe(1);
  expect(await main.getByRole("heading", { name: "Mesures à prendre" }).count()).toBe(0);
  expect(await main.getByRole("link", { name: /^(Enregistrer|Désigner|Indiquer)/ }).count()).toBe(0);
  expect(complaints).toEqual([]);
});

test("a resolution is found by body and conference, and the address keeps the choices", async () => {
  const { page, open } = await openPage({ language: "fr" });
  await open("/resolutions?body=WTDC");
  const count = page.getByText(/^\d+ fiches?$/).first();
  expect(await count.textContent()).toBe("56 fiches");
  await page.getByRole("button", { name: /Conférence ou session/ }).click();
  await page.getByRole("option", { name: /2025 · Bakou/ }).click();
  await settle(page);
  expect(new URL(page.url()).searchParams.get("conference")).toBe("2025 · Baku");
  const chosen = Number((await count.textContent())?.match(/\d+/)?.[0]);
  expect(chosen).toBeGreaterThan(0);
  expect(chosen).toBeLessThan(56);

  await page.getByRole("button", { name: "Effacer les mots et les filtres" }).click();
  await page.getByText("307 fiches").first().waitFor();
});

test("in Arabic on a telephone the way is the same, mirrored, and nothing scrolls sideways", async () => {
  const { page, open, complaints } = await openPage({ language: "ar", width: 360, height: 760 });
  const main = page.locator("main");
  const places = [
    "/topics/topic-accessibility",
    "/resolutions/pp-175-rev-bucharest-2022",
    "/initiatives/initiative-accessibility",
    "/plans",
    "/meetings",
  ];
  for (const place of places) {
    await open(place);
    expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, place).toBeLessThanOrEqual(0);
  }
  await main.locator("button[aria-expanded]:visible").first().click();
  expect(await main.getByText("الفريق", { exact: true }).first().isVisible()).toBe(true);
  expect(complaints).toEqual([]);
});
