import { afterAll, beforeAll, expect, test } from "vitest";
import { openPage } from "./open-page.ts";
import { type RunningApp, startApp } from "./start-app.ts";

// What is written stays: a product of its own.
let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
}, 120_000);
afterAll(() => app.close());

const person = "sample-focalpoint-itu-t";

test("the palette begins a record of a kind that one may write, and offers no other", async () => {
  const { page, open, complaints } = await openPage({ language: "fr", person }, app.url);
  await open("");
  const dialog = page.getByRole("dialog");
  await page.keyboard.press("Control+k");
  await dialog.getByRole("searchbox").waitFor();
  await page.keyboard.type("nouvelle fiche");
  await dialog.getByRole("option", { name: "Nouvelle fiche : Activité" }).waitFor();
  expect(await dialog.getByRole("option", { name: "Nouvelle fiche : Thème de coordination" }).count()).toBe(
    0,
  );
  await page.keyboard.type(" activite");
  await dialog.getByRole("option", { name: "Nouvelle fiche : Activité" }).click();
  await page.waitForURL("**/fr/records/activity/new");
  await page.getByRole("heading", { level: 1, name: /^Nouvelle fiche/ }).waitFor();
  expect(complaints).toEqual([]);
});

test("an empty place on the people page leads to the form that fills it, to a focal point for their side alone", async () => {
  const { page, open } = await openPage({ language: "fr", person }, app.url);
  await open("/people");
  const part = (name: string) => page.getByRole("region", { name: new RegExp(`^${name}`) });
  const fill = /^Désigner un coordonnateur/;
  expect(await part("UIT-R").getByRole("link", { name: fill }).count()).toBe(0);
  await part("UIT-T").getByRole("link", { name: fill }).first().click();
  await page.waitForURL(/\/fr\/records\/focalPoint\/new\?prefill\.theme=[\w-]+&prefill\.side=ITU-T$/);
  const visitor = await openPage({ language: "fr", person: "" }, app.url);
  await visitor.open("/people");
  expect(await visitor.page.getByRole("link", { name: fill }).count()).toBe(0);
});

test("a focal point is refused what another side does: by the API, on the page of the record and when saving", async () => {
  const { page, context, open } = await openPage({ language: "fr", person }, app.url);
  const record = await app.register.get("activity", "bdt-giga");
  const refused = await context.request.put("/api/v1/records/activity/bdt-giga?lang=fr", {
    headers: { Origin: app.url, "If-Match": `"${record?.version}"` },
    data: { body: record?.body },
  });
  expect(refused.status()).toBe(403);
  expect(await refused.json()).toMatchObject({ code: "notPermitted" });

  await open("/activities/bdt-giga");
  expect(await page.getByRole("link", { name: "Modifier" }).count()).toBe(0);
  expect(await page.getByRole("button", { name: "Retirer" }).count()).toBe(0);
  await open("/records/activity/bdt-giga/edit");
  await page.getByRole("heading", { name: "Vous ne pouvez pas modifier cette fiche" }).waitFor();

  await open("/records/focalPoint/new?prefill.theme=theme-climate&prefill.side=ITU-R");
  const unit = page.getByRole("combobox", { name: /^Entité/ });
  await unit.fill("radiocommunications");
  await page
    .getByRole("option", { name: /Bureau des radiocommunications/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Enregistrer le brouillon" }).click();
  await page.getByText("Votre rôle ne permet pas cette action (création d'une fiche).").first().waitFor();
  expect(new URL(page.url()).pathname, "what was typed is still there").toBe("/fr/records/focalPoint/new");
}, 120_000);
