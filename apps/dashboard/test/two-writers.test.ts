import { localized } from "@intersector/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findBarriers } from "./find-barriers.ts";
import { openPage } from "./open-page.ts";
import { type RunningApp, startApp } from "./start-app.ts";

// What is written stays: a product of its own.
let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
}, 120_000);
afterAll(() => app.close());

test("a draft is published with one press, and taken out of sight again where that was a mistake", async () => {
  const body = { title: localized("fr", { fr: "Un domaine nouveau" }), coordinationCalledFor: false };
  await app.register.create("theme", { id: "new-theme", body }, { actor: "sample-secretary" });
  const { page, open, complaints } = await openPage({ language: "fr" }, app.url);
  const visitor = await openPage({ language: "fr", person: "" }, app.url);
  await open("/records/theme/new-theme");
  await page.getByRole("button", { name: "Publier" }).click();
  const notice = page.getByRole("region", { name: "Ce qui vient d'être fait" });
  await notice.getByText("La fiche est publiée.").waitFor();
  await visitor.open("/records/theme/new-theme");
  await visitor.page.getByRole("heading", { level: 1, name: "Un domaine nouveau" }).waitFor();

  await notice.getByRole("button", { name: "Annuler" }).click();
  await page.getByText("Cette fiche est retirée", { exact: false }).first().waitFor();
  expect((await app.register.get("theme", "new-theme"))?.state).toBe("withdrawn");
  await visitor.open("/records/theme/new-theme");
  await visitor.page.getByText("Aucune fiche à cette adresse ne vous est ouverte").waitFor();
  await page.getByRole("button", { name: "Publier" }).click();
  await expect.poll(async () => (await app.register.get("theme", "new-theme"))?.state).toBe("published");
  expect(complaints).toEqual([]);
}, 120_000);

test("who writes is told when somebody else saves, compares the two, and reads who wrote the other and when", async () => {
  const address = "/records/activity/bdt-giga/edit";
  const secretary = await openPage({ language: "fr" }, app.url);
  const listening = secretary.page.waitForResponse(/\/api\/v1\/events/);
  await secretary.open(address);
  await listening;
  const title = secretary.page.getByRole("textbox", { name: "Titre (Français)" });
  await title.fill("Giga, vu du secrétariat");

  const focalPoint = await openPage({ language: "fr", person: "sample-focalpoint-itu-d" }, app.url);
  await focalPoint.open(address);
  await focalPoint.page.getByRole("textbox", { name: "Titre (Français)" }).fill("Giga, vu du Secteur");
  await focalPoint.page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await focalPoint.page.getByRole("heading", { level: 1, name: "Giga, vu du Secteur" }).waitFor();

  const told = secretary.page.getByRole("region", {
    name: "Coordonnateur · UIT-D a modifié cette fiche.",
  });
  await told.waitFor();
  expect(await title.inputValue(), "nothing moves under the writer's hands").toBe("Giga, vu du secrétariat");
  expect(await findBarriers(secretary.page)).toEqual([]);
  await told.getByRole("button", { name: "Comparer les deux" }).click();
  const panel = secretary.page.getByRole("region", {
    name: "Quelqu'un d'autre a enregistré cette fiche entre-temps",
  });
  await panel.getByText(/version 2, de Coordonnateur · UIT-D, \d+ \S+ \d{4}/).waitFor();
  const choice = panel.getByRole("radiogroup", { name: "Titre › Français" });
  expect(await choice.textContent()).toContain("Giga, vu du Secteur");
  await panel.getByRole("button", { name: "Revenir au formulaire" }).click();
  expect(await title.inputValue()).toBe("Giga, vu du secrétariat");
  await told.getByRole("button", { name: "Comparer les deux" }).click();
  await panel.getByRole("button", { name: "Enregistrer le résultat" }).click();
  await secretary.page.getByRole("heading", { level: 1, name: "Giga, vu du secrétariat" }).waitFor();
  expect((await app.register.get("activity", "bdt-giga"))?.version).toBe(3);
  await focalPoint.page.getByText("a modifié cette fiche.").first().waitFor();
  expect([...secretary.complaints, ...focalPoint.complaints]).toEqual([]);
}, 120_000);

test("who finds out by saving reads who wrote the other version too", async () => {
  const { page, open } = await openPage({ language: "en" }, app.url);
  await page.route("**/api/v1/events**", (route) => route.abort());
  await open("/records/topic/topic-accessibility/edit");
  const record = await app.register.get("topic", "topic-accessibility");
  if (!record) throw new Error("the sample has lost its topic");
  await app.register.change(
    "topic",
    record.id,
    { body: { ...record.body, url: "https://www.itu.int/" }, expectedVersion: record.version },
    { actor: "sample-coordinator" },
  );
  await page.getByRole("textbox", { name: "Title (English)" }).fill("Accessibility for all");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const panel = page.getByRole("region", { name: "Somebody else has saved this record meanwhile" });
  await panel.getByText(/It now stands at version 2, by .*[Cc]oordinator.*, \d/).waitFor();
}, 120_000);
