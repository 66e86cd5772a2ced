import { afterAll, beforeAll, expect, test } from "vitest";
import { openPage } from "./open-page.ts";
import { type RunningApp, startApp } from "./start-app.ts";
import { settle } from "./visitor.ts";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp({ today: Temporal.Now.plainDateISO("UTC").toString() });
}, 120_000);
afterAll(async () => await app.close());

test("a focal point reads in French what waits for ITU-T, and it leads to where it is done", async () => {
  const { page, open, complaints } = await openPage(
    { language: "fr", person: "sample-focalpoint-itu-t" },
    app.url,
  );
  await open("");
  const main = page.locator("main");
  expect(await main.getByRole("heading", { level: 2 }).first().textContent()).toBe("Ce qui vous attend");
  const cases = main.getByRole("region", { name: "Cas de chevauchement sans réponse de vos entités" });
  await cases.getByRole("link", { name: "Plates-formes de participation à distance" }).click();
  await page.waitForURL("**/fr/overlaps/cases/case-remote-participation");
  await page.goBack();
  await settle(page);

  const name = "Domaines sans coordonnateur";
  const places = main.getByRole("region", { name });
  const before = await places.getByRole("listitem").count();
  await places.getByRole("button", { name: /^Afficher les/ }).click();
  expect(await places.getByRole("listitem").count()).toBeGreaterThan(before);
  expect(await main.getByText("Cas à trancher").count()).toBe(0);

  const table = main.getByRole("figure", { name: "Thèmes par état" });
  await table.getByText("Sous forme de tableau").click();
  expect(await table.getByRole("row").count()).toBeGreaterThan(3);
  expect(complaints).toEqual([]);
});

test("the secretary marks what changed as seen, and it stays so after a reload", async () => {
  const { page, open } = await openPage({ language: "fr" }, app.url);
  await open("");
  await page.getByRole("button", { name: "J'ai tout vu" }).click();
  await page.getByText(/^Rien n'a changé depuis le/).waitFor();
  await page.reload();
  await settle(page);
  expect(await page.getByText(/^Rien n'a changé depuis le/).isVisible()).toBe(true);
  const topic = await app.register.get("topic", "topic-accessibility");
  if (!topic) throw new Error("the sample has lost its topic");
  const { id, version, body } = topic;
  await app.register.change(
    "topic",
    id,
    { expectedVersion: version, body: { ...body, position: 7 } },
    { actor: "sample-chair" },
  );
  await page.reload();
  await settle(page);
  expect(await page.getByText(/^1 modification depuis le/).isVisible()).toBe(true);
});

test("a visitor is shown what is open to everybody, and nothing that waits for staff", async () => {
  const { page, open } = await openPage({ language: "fr", person: "" }, app.url);
  await open("");
  const main = page.locator("main");
  expect(await main.getByRole("heading", { level: 2 }).first().textContent()).toBe("À suivre en ce moment");
  expect(await main.getByRole("region", { name: "Thèmes en cours" }).isVisible()).toBe(true);
  for (const closed of ["Brouillons à publier", "Depuis votre dernière visite", "Mesures à prendre"]) {
    expect(await main.getByRole("heading", { name: closed }).count(), closed).toBe(0);
  }
});

test("the palette filters by kind, carries out commands and shows all results, by the keyboard alone", async () => {
  const { page, open, complaints } = await openPage({ language: "fr" }, app.url);
  await open("");
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("searchbox").waitFor();
  await page.keyboard.type("accesibility");
  await dialog.getByRole("option").first().waitFor();
  const filter = dialog.getByRole("group", { name: "Type de fiche" });
  await filter.getByRole("radio").first().focus();
  await page.keyboard.press("ArrowRight");
  await dialog.getByRole("radio").nth(1).waitFor();
  expect(await filter.getByRole("radio").nth(1).isChecked()).toBe(true);
  await page.keyboard.press("Escape");

  await page.keyboard.press("Control+k");
  await dialog.getByRole("searchbox").waitFor();
  await page.keyboard.type("aller groupes");
  await dialog.getByRole("option", { name: /Aller à : Groupes/ }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/fr/groups");
  await settle(page);
  expect(
    await page
      .getByRole("link", { name: /^Conseil/ })
      .first()
      .isVisible(),
  ).toBe(true);

  await page.keyboard.press("Control+k");
  await dialog.getByRole("searchbox").waitFor();
  await page.keyboard.type("climat");
  const last = dialog.getByRole("option", { name: /Tous les résultats pour/ });
  await last.waitFor();
  const options = await dialog.getByRole("option").count();
  for (let at = 0; at < options && (await last.getAttribute("data-focused")) === null; at += 1) {
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
  await page.waitForURL("**/fr/search?q=climat");
  await settle(page);
  expect(await page.locator("main").getByRole("listitem").count()).toBeGreaterThan(3);

  await page.keyboard.press("Control+k");
  await dialog.getByRole("option", { name: /climat$/ }).waitFor();
  expect(complaints).toEqual([]);
});
