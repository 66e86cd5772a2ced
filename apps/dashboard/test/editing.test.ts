import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findBarriers } from "./find-barriers.ts";
import { openPage } from "./open-page.ts";
import { type RunningApp, startApp } from "./start-app.ts";
import { settle } from "./visitor.ts";

// What is written stays: a product of its own.
let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const kept = "Pas encore enregistré. Ce que vous tapez est conservé dans ce navigateur.";

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page
    .getByRole("button", { name: new RegExp(`${field}`) })
    .first()
    .click();
  await page.getByRole("option", { name: option, exact: true }).click();
}

test("an activity is drafted, corrected at its fields, translated, kept over a reload, saved and published", async () => {
  const { page, open, complaints } = await openPage({ language: "fr" }, app.url);
  await open("/records/activity");
  await page.getByRole("link", { name: "Nouvelle fiche" }).click();
  await page.getByRole("heading", { level: 1, name: /^Nouvelle fiche/ }).waitFor();

  await page.getByRole("button", { name: "Enregistrer le brouillon" }).click();
  const errors = page.getByRole("region", { name: "4 champs sont à corriger" });
  await errors.waitFor();
  expect(await errors.getByRole("link").allInnerTexts()).toEqual(["Titre", "Catégorie", "État", "Entité"]);
  const title = page.getByRole("textbox", { name: "Titre (Français)" });
  await expect.poll(() => title.evaluate((field) => field === document.activeElement)).toBe(true);
  await errors.getByRole("link", { name: "Entité" }).click();
  const unit = page.getByRole("combobox", { name: /^Entité/ });
  await expect.poll(() => unit.evaluate((field) => field === document.activeElement)).toBe(true);

  await title.fill("Atelier 😀 sur <script>alert(1)</script>");
  const titleTabs = page.getByRole("tablist", { name: /^Titre/ });
  await titleTabs.getByRole("tab", { name: /^English/ }).click();
  await page.getByRole("textbox", { name: "Titre (Anglais)" }).fill("Workshop");
  await titleTabs.getByRole("tab", { name: /^العربية/ }).click();
  expect(await page.getByRole("textbox", { name: "Titre (Arabe)" }).getAttribute("dir")).toBe("rtl");
  await choose(page, "Catégorie", "Formation");
  await choose(page, "État", "Prévue");
  await unit.fill("normalisation");
  await page
    .getByRole("option", { name: /Bureau de la normalisation/ })
    .first()
    .click();
  await page.getByRole("group", { name: "Budget" }).getByLabel("Montant").fill("12 500,50");
  await page.getByRole("textbox", { name: "Adresse web" }).first().fill("pas une adresse");
  await page.getByText(kept).waitFor();

  await page.reload();
  await settle(page);
  await page.getByRole("button", { name: "Le reprendre" }).click();
  expect(await title.inputValue()).toBe("Atelier 😀 sur <script>alert(1)</script>");
  await page.getByText("Bureau de la normalisation").first().waitFor();

  await page.getByRole("button", { name: "Enregistrer le brouillon" }).click();
  await page.getByText("« pas une adresse » n'est pas une adresse web complète.").first().waitFor();
  await page.getByRole("textbox", { name: "Adresse web" }).first().fill("https://www.itu.int/");
  await page.getByRole("button", { name: "Enregistrer le brouillon" }).click();
  await page.waitForURL(/\/fr\/activities\/[0-9a-f-]{36}$/);
  await settle(page);
  expect(await page.locator("h1").textContent()).toBe("Atelier 😀 sur <script>alert(1)</script>");
  await page
    .getByRole("region", { name: "Ce qui vient d'être fait" })
    .getByText("Enregistré comme brouillon.")
    .waitFor();

  await page.getByRole("link", { name: "Modifier" }).click();
  await page.getByRole("button", { name: "Enregistrer et publier" }).click();
  await page.waitForURL(/\/fr\/activities\/[0-9a-f-]{36}$/);
  await page.getByText("Enregistré et publié.").first().waitFor();
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  const stored = await app.register.get("activity", id);
  expect(stored?.state).toBe("published");
  expect(stored?.body).toMatchObject({
    title: { original: "fr", texts: { en: "Workshop" }, states: { en: "draft" } },
    unit: "tsb",
    budget: { amount: 12_500.5, currency: "CHF" },
  });
  expect(complaints).toEqual([]);
});

test("what two tabs wrote on one version is merged, the rest is chosen by hand, and the save is taken back", async () => {
  const address = "/records/topic/topic-accessibility/edit";
  const first = await openPage({ language: "fr" }, app.url);
  await first.open(address);
  const second = await first.context.newPage();
  await second.goto(first.page.url());
  await settle(second);

  const titleIn = (page: Page) => page.getByRole("textbox", { name: "Titre (Français)" });
  await titleIn(first.page).fill("Accessibilité pour tous");
  await first.page.getByRole("textbox", { name: "Motif de la modification" }).fill("Relecture");
  await first.page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await first.page.getByRole("heading", { level: 1, name: "Accessibilité pour tous" }).waitFor();

  await titleIn(second).fill("Accessibilité numérique");
  await second
    .getByRole("textbox", { name: "Adresse web" })
    .first()
    .fill("https://www.itu.int/accessibility");
  await second.getByRole("button", { name: "Enregistrer", exact: true }).click();
  const panel = second.getByRole("region", {
    name: "Quelqu'un d'autre a enregistré cette fiche entre-temps",
  });
  await panel.waitFor();
  const choice = panel.getByRole("radiogroup", { name: "Titre › Français" });
  expect(await choice.textContent()).toContain("Accessibilité pour tous");
  expect(await choice.textContent()).toContain("Accessibilité numérique");
  expect(await panel.textContent()).toContain("Conservé de la vôtreAdresse web");
  expect(await findBarriers(second)).toEqual([]);
  await choice.getByRole("radio", { name: /^L'autre version/ }).check({ force: true });
  await panel.getByRole("button", { name: "Enregistrer le résultat" }).click();
  await second.getByRole("heading", { level: 1, name: "Accessibilité pour tous" }).waitFor();
  const merged = await app.register.get("topic", "topic-accessibility");
  expect(merged?.body).toMatchObject({
    title: { texts: { fr: "Accessibilité pour tous" } },
    url: "https://www.itu.int/accessibility",
  });

  await second.getByRole("button", { name: "Annuler" }).click();
  await expect
    .poll(async () => (await app.register.get("topic", "topic-accessibility"))?.body.url)
    .not.toBe("https://www.itu.int/accessibility");
});

test("nothing typed is lost while the server is away, nor when the session ends, and both go on by themselves", async () => {
  const { page, context, open } = await openPage({ language: "fr" }, app.url);
  await open("/records/theme/theme-accessibility/edit");
  const title = page.getByRole("textbox", { name: "Titre (Français)" });
  await title.fill("Accessibilité à distance");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await page.getByRole("region", { name: "Le registre ne répond pas" }).waitFor();
  expect(await title.inputValue()).toBe("Accessibilité à distance");
  await context.setOffline(false);
  await page.getByRole("heading", { level: 1, name: "Accessibilité à distance" }).waitFor();

  await page.getByRole("link", { name: "Modifier" }).click();
  await title.fill("Accessibilité après la session");
  await context.clearCookies();
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  const ended = page.getByRole("region", { name: "Votre session a pris fin" });
  await ended.getByRole("button").first().click();
  await page.getByRole("heading", { level: 1, name: "Accessibilité après la session" }).waitFor();
});

test("a new record whose answer was lost on its way is not made twice", async () => {
  const { page, open } = await openPage({ language: "fr" }, app.url);
  await open("/records/theme/new");
  await page.getByRole("textbox", { name: "Titre (Français)" }).fill("Thème arrivé sans réponse");
  let tries = 0;
  await page.route("**/api/v1/records/theme", async (route) => {
    tries += 1;
    if (tries > 1) return route.continue();
    await route.fetch();
    await route.abort();
  });
  await page.getByRole("button", { name: "Enregistrer le brouillon" }).click();
  await page.getByRole("region", { name: "Le registre ne répond pas" }).waitFor();
  await page.getByRole("heading", { level: 1, name: "Thème arrivé sans réponse" }).waitFor();
  const { records } = await app.register.list("theme", { states: ["draft"] });
  expect(records.map(({ version, body }) => [version, body.title.texts.fr])).toEqual([
    [1, "Thème arrivé sans réponse"],
  ]);
});

test("a changed original offers to mark its reviewed translations as outdated", async () => {
  const { page, open } = await openPage({ language: "fr" }, app.url);
  await open("/records/group/council/edit");
  await page.getByRole("textbox", { name: "Nom (Français)" }).fill("Conseil, autrement nommé");
  await page.getByRole("button", { name: /^L'original a changé/ }).click();
  const tabs = page.getByRole("tablist", { name: /^Nom/ });
  const english = tabs.getByRole("tab", { name: /^English/ });
  expect(await english.textContent()).toContain("Traduction à mettre à jour");
});

test("a page with unsaved work asks before it is left, and offers the work when somebody comes back", async () => {
  const { page, open } = await openPage({ language: "fr" }, app.url);
  await open("/records/unit/bdt/edit");
  await page.getByRole("textbox", { name: "Nom (Français)" }).fill("x".repeat(10_000));
  await page.getByText(kept).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.getByRole("navigation").getByRole("link", { name: "Thèmes" }).first().click();
  const question = page.getByRole("alertdialog");
  await question.getByRole("button", { name: "Rester" }).click();
  expect(new URL(page.url()).pathname).toBe("/fr/records/unit/bdt/edit");
  await page.getByRole("navigation").getByRole("link", { name: "Thèmes" }).first().click();
  await question.getByRole("button", { name: "Quitter" }).click();
  await page.waitForURL("**/fr/topics");
  await open("/records/unit/bdt/edit");
  await page.getByRole("button", { name: "L'abandonner" }).click();
  expect((await page.getByRole("textbox", { name: "Nom (Français)" }).inputValue()).length).toBeLessThan(200);
});

test("an entry of a list that was taken away by mistake comes back with what was typed in it", async () => {
  const { page, open } = await openPage({ language: "fr" }, app.url);
  await open("/records/topic/topic-accessibility/edit");
  const list = page.getByRole("group", { name: /^Identifiants externes/ });
  await list.getByRole("button", { name: /^Ajouter/ }).click();
  const field = list.getByRole("textbox").first();
  await field.fill("autre registre");
  await list.getByRole("button", { name: /^Retirer|^Supprimer|^Enlever/ }).click();
  await expect.poll(() => list.getByRole("textbox").count()).toBe(0);
  await page
    .getByRole("region", { name: "Ce qui vient d'être fait" })
    .getByRole("button", { name: "Annuler" })
    .click();
  await expect.poll(() => field.inputValue()).toBe("autre registre");
});
