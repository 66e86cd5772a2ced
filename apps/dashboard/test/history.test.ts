import { localized } from "@intersector/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPage } from "./open-page.ts";
import { type RunningApp, startApp } from "./start-app.ts";
import { settle } from "./visitor.ts";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
}, 120_000);
afterAll(async () => await app.close());

/** Gives an activity another title, as the focal point of a side. */
async function retitle(id: string, side: "itu-d" | "itu-t", fr: string): Promise<void> {
  const record = await app.register.get("activity", id);
  if (!record) throw new Error("the sample has lost its activity");
  const body = { ...record.body, title: localized("fr", { fr, zh: "吉加：连接所有学校" }) };
  await app.register.change(
    "activity",
    id,
    { body, expectedVersion: record.version },
    { actor: `sample-focalpoint-${side}`, reason: "Titre corrigé" },
  );
}

test("a record that somebody else corrects says so, is compared, restored, and the restoring undone", async () => {
  const id = "bdt-giga";
  const { page, open, complaints } = await openPage({ language: "fr" }, app.url);
  const listening = page.waitForResponse(/\/api\/v1\/events/);
  await open(`/activities/${id}`);
  const heading = page.locator("main h1");
  expect(await heading.textContent()).toContain("connecter toutes les écoles");
  await listening;

  await retitle(id, "itu-d", "Giga : relier toutes les écoles du monde");
  await page.getByText("Coordonnateur · UIT-D a modifié cette fiche.").first().waitFor();
  expect(await heading.textContent(), "nothing moves under the reader's eyes").toContain("connecter");
  await page.getByRole("button", { name: "Afficher la nouvelle version" }).click();
  await page.getByRole("heading", { level: 1, name: /relier toutes les écoles du monde/ }).waitFor();

  await page.getByRole("link", { name: "Comparer des versions" }).click();
  await page.waitForURL("**/records/activity/bdt-giga/compare?from=1&to=2");
  await settle(page);
  const marked = async (tag: "ins" | "del") =>
    (await page.locator(`main ${tag}`).allTextContents()).map((text) => text.replaceAll("\u00a0", " "));
  expect(await marked("del")).toContain("supprimé : connecter (fin) ");
  expect(await marked("ins")).toEqual(
    expect.arrayContaining(["ajouté : relier (fin) ", "ajouté :  du monde (fin) "]),
  );
  expect(await page.getByText("Titre corrigé").count()).toBeGreaterThan(0);
  expect(await page.locator("main [lang=zh]").count()).toBe(1);

  await page.getByRole("button", { name: "Rétablir la version 1" }).click();
  const notice = page.getByRole("region", { name: "Ce qui vient d'être fait" });
  await notice.getByText("Le contenu de la version 1 est de nouveau le contenu actuel.").waitFor();
  expect((await app.register.get("activity", id))?.version).toBe(3);
  await notice.getByRole("button", { name: "Annuler" }).click();
  await expect
    .poll(async () => (await app.register.get("activity", id))?.body.title.texts.fr)
    .toBe("Giga : relier toutes les écoles du monde");
  expect(complaints).toEqual([]);
}, 120_000);

test("the log is filtered, its address can be sent, and its lines lead to the comparison", async () => {
  await retitle("tsb-ai-for-good-summit", "itu-t", "Sommet sur l'intelligence artificielle");
  const { page, open } = await openPage({ language: "fr" }, app.url);
  await open("/log");
  await page.getByRole("button", { name: /Qui/ }).first().click();
  await page.getByRole("option", { name: /Coordonnateur · UIT-T/ }).click();
  await page.waitForURL("**actor=sample-focalpoint-itu-t**");
  await settle(page);
  expect(await page.locator("main ol > li").count()).toBe(1);
  await page.reload();
  await settle(page);
  const line = page.locator("main ol > li").first();
  expect(await line.textContent()).toContain("Titre corrigé");
  await line.getByRole("link", { name: "Comparer les versions 1 et 2" }).click();
  await page.waitForURL("**/compare?from=1&to=2");

  const all = await openPage({ language: "en", person: "sample-chair" }, app.url);
  await all.open("/log");
  const lines = all.page.locator("main ol > li");
  expect(await lines.count()).toBe(50);
  await lines.last().scrollIntoViewIfNeeded();
  await all.page.getByRole("button", { name: "Show more" }).scrollIntoViewIfNeeded();
  await expect.poll(() => lines.count()).toBeGreaterThan(50);
}, 120_000);

test("a withdrawn record says when, by whom and why; the withdrawing can be undone", async () => {
  const body = { title: localized("en", { en: "An old theme" }), coordinationCalledFor: false };
  await app.register.create("theme", { id: "old", body, state: "published" }, { actor: "sample-secretary" });
  const { page, open } = await openPage({ language: "en" }, app.url);
  await open("/records/theme/old");
  await page.getByRole("button", { name: "Withdraw" }).click();
  await page.getByText("This record is withdrawn: readers and lists no longer show it.").waitFor();
  await page.getByText(/Withdrawn: .*, Secretary of ISC-TF\./).waitFor();
  const visitor = await openPage({ language: "en", person: "" }, app.url);
  await visitor.open("/records/theme/old");
  await visitor.page.getByText("There is no such record for you to see").waitFor();
  await visitor.page.getByRole("link", { name: /^See the list/ }).waitFor();
  await page
    .getByRole("region", { name: "What was just done" })
    .getByRole("button", { name: "Undo" })
    .click();
  await expect.poll(async () => (await app.register.get("theme", "old"))?.state).toBe("published");
  await page.getByText("This record is withdrawn").waitFor({ state: "detached" });
}, 120_000);

test("work under way is told on every page, and after a reload", async () => {
  const { page, open } = await openPage({ language: "en" }, app.url);
  await open("/records");
  await page.request.post("/api/v1/analyses", { data: { threshold: 0.5 } });
  const menu = page.getByRole("button", { name: /^(Work done|1 piece of work under way)$/ });
  await menu.waitFor();
  await page.reload();
  await settle(page);
  await page.getByRole("button", { name: "Work done" }).click();
  const dialog = page.getByRole("dialog", { name: "Work under way" });
  await dialog.getByText("Comparison of the activities").first().waitFor();
  await dialog.getByRole("link", { name: "See the result" }).first().click();
  await page.waitForURL("**/overlaps?analysis=**");
}, 120_000);

test("a server that goes away is said to, and so is its return", async () => {
  const { page, open } = await openPage({ language: "en" }, app.url);
  const listening = page.waitForResponse(/\/api\/v1\/events/);
  await open("/activities?q=giga");
  await listening;
  const start = await app.stopServer();
  const banner = page.getByText(/^The server does not answer\. What you have typed is kept/);
  await banner.first().waitFor();
  await start();
  await banner.first().waitFor({ state: "hidden" });
  await page
    .locator("[aria-live=polite]")
    .getByText("The server answers again.")
    .waitFor({ state: "attached" });
  await retitle("bdt-giga", "itu-d", "Giga, de nouveau");
  await page.getByText("Giga, de nouveau").first().waitFor({ state: "attached" });
}, 120_000);
