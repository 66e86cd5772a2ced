import { afterAll, beforeAll, expect, test } from "vitest";
import { mixedList } from "./arrange.ts";
import { openPage } from "./open-page.ts";
import { readDownload } from "./read-download.ts";
import { type RunningApp, startApp } from "./start-app.ts";
import { settle } from "./visitor.ts";

// What is imported stays: a product of its own, so that the other tests go on counting the sample alone.
let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test("a list with good and bad rows is checked, its refused rows are explained and taken home, and the good ones go in", async () => {
  const { page, open, complaints } = await openPage({ language: "fr" }, app.url);
  await open("/import");
  await page.locator("input[type=file]").setInputFiles(mixedList);
  await page.getByText("activities 2027.csv").waitFor();
  await page.getByRole("button", { name: "Vérifier le fichier" }).click();

  await page.waitForURL(/\/fr\/import\/[0-9a-f-]{36}$/);
  const tabs = page.getByRole("tablist", { name: "Ce que deviennent les lignes" });
  await tabs.waitFor();
  expect(await tabs.getByRole("tab").allInnerTexts()).toEqual([
    "3\nrefusées",
    "2\nà créer",
    "0\nà modifier",
    "0\ninchangées",
  ]);
  await settle(page);
  const refused = page.getByRole("row", { name: /^Ligne 5/ });
  expect(await refused.textContent()).toContain("unit");
  expect(await refused.textContent()).toContain("bureau-qui-n-existe-pas");
  expect(await page.getByRole("row", { name: /^Ligne 4/ }).textContent()).toContain("2027-02-30");

  const file = await readDownload(page, page.getByRole("link", { name: /^Lignes refusées/ }));
  expect(file.name).toBe("activities 2027.refused.csv");
  const back = file.content.toString("utf8");
  expect(back.match(/essai-[a-z]+/g), "the refused rows and no other").toEqual([
    "essai-date",
    "essai-entite",
    "essai-genre",
  ]);

  // The address is the import's own: somebody who comes back finds it where it stood.
  const address = page.url();
  await open("/topics");
  await page.goto(address);
  await tabs.waitFor();

  await page.getByRole("radio", { name: /^Toutes les lignes ou aucune/ }).check({ force: true });
  expect(await page.getByRole("button", { name: "Écrire 2 lignes…" }).isDisabled()).toBe(true);
  await page.getByRole("radio", { name: /^Écrire toutes les lignes correctes/ }).check({ force: true });
  await page.getByRole("button", { name: "Écrire 2 lignes…" }).click();
  const question = page.getByRole("alertdialog");
  expect(await question.textContent()).toContain("2 fiches sont créées.");
  expect(await question.textContent()).toContain("3 lignes refusées restent dehors.");
  await question.getByRole("button", { name: "Écrire" }).click();

  await page.getByText("2 fiches créées, aucune modifiée.").first().waitFor();
  expect(
    await page.evaluate(() => document.activeElement?.tagName),
    "the keyboard goes on from the heading",
  ).toBe("H1");
  await page.getByRole("link", { name: "Voir les fiches" }).click();
  await settle(page);
  await page.getByRole("searchbox").last().fill("identités numériques");
  await page.getByRole("link", { name: "Atelier sur les identités numériques" }).click();
  await settle(page);
  expect(await page.locator("h1").textContent()).toBe("Atelier sur les identités numériques");
  expect(complaints).toEqual([]);
});

test("a file of another kind is refused at its field, before anything is sent", async () => {
  const { page, open } = await openPage({ language: "en" }, app.url);
  await open("/import");
  await page.getByRole("button", { name: "Check the file" }).click();
  const field = page.getByRole("group", { name: "File" });
  await field.getByText("Choose the file to import.").waitFor();
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "list.docx", mimeType: "text/plain", buffer: Buffer.from("x") });
  await page.getByRole("button", { name: "Check the file" }).click();
  await field.getByText("This is none of the three forms that can be read: xlsx, csv or jsonl.").waitFor();
});

test("what the server cannot read of a file is said at the field, in the reader's language", async () => {
  const { page, open } = await openPage({ language: "es" }, app.url);
  await open("/import");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "lista.xlsx", mimeType: "text/plain", buffer: Buffer.from("PK\u0003\u0004roto") });
  await page.getByRole("button", { name: "Comprobar el archivo" }).click();
  const field = page.getByRole("group", { name: "Archivo" });
  await field.getByText(/xlsx/).first().waitFor();
  expect(await field.textContent()).toMatch(/libro/);
  expect(new URL(page.url()).pathname).toBe("/es/import");
});

test("a list of UN INFO is known by its first line", async () => {
  const { page, open } = await openPage({ language: "en" }, app.url);
  await open("/import");
  const line = JSON.stringify({ id: 1, agency: "ITU", name: "Digital skills", lang: "en" });
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "projects.jsonl", mimeType: "text/plain", buffer: Buffer.from(`${line}\n`) });
  await page.getByText("Recognized by its first line").waitFor();
  expect(await page.getByRole("radio", { name: "List of projects from UN INFO" }).isChecked()).toBe(true);
});

test("a visitor reads who may import, signs in as one of them, and goes on", async () => {
  const { page, open } = await openPage({ language: "en", person: "" }, app.url);
  await open("/import");
  await page.getByRole("heading", { name: "Files are imported by the secretariat" }).waitFor();
  expect(await page.locator("input[type=file]").count()).toBe(0);
  await page.getByRole("button", { name: "Focal point · ITU-D" }).click();
  await page.getByRole("group", { name: "File" }).waitFor();
  await page.getByRole("button", { name: /What its rows are/ }).click();
  const kinds = await page.getByRole("option").allInnerTexts();
  expect(kinds, "a focal point may not write resolutions").not.toContain("Resolutions");
  expect(kinds).toContain("Activities");
});

test("an address of no import says so", async () => {
  const { page, open } = await openPage({ language: "fr" }, app.url);
  await open("/import/nothing-of-the-kind");
  await page.getByText("Aucune importation ne porte l'identifiant").waitFor();
});

test("an import is cancelled from wherever its reader is, and nothing of it stays", async () => {
  const { page, open } = await openPage({ language: "en" }, app.url);
  await open("/resolutions");
  const count = async () => (await app.register.list("activity", { limit: 1 })).total;
  const before = await count();
  const id = await page.evaluate(async () => {
    const row = (index: number) => `"Never written ${index}",project,underWay,bdt`;
    const lines = ["title.en,category,state,unit", ...Array.from({ length: 8000 }, (_, index) => row(index))];
    const form = new FormData();
    form.set("kind", "activity");
    form.set("file", new File([lines.join("\n")], "many.csv"));
    const begun = await fetch("/api/v1/imports", { method: "POST", body: form });
    const { id } = (await begun.json()) as { id: string };
    for (let state = ""; state !== "checked"; ) {
      if (state === "failed") throw new Error("the file could not be read");
      await new Promise((later) => setTimeout(later, 200));
      ({ state } = await (await fetch(`/api/v1/imports/${id}`)).json());
    }
    const headers = { "Content-Type": "application/json" };
    await fetch(`/api/v1/imports/${id}/apply`, { method: "POST", headers, body: "{}" });
    return id;
  });
  await page.getByRole("button", { name: "1 piece of work under way" }).click();
  const job = page.getByRole("dialog").getByRole("listitem").filter({ hasText: "many.csv" });
  await job.getByRole("button", { name: "Cancel" }).click();
  await job.getByText("cancelled").waitFor();
  await page.getByRole("button", { name: "Work done" }).waitFor();
  const state = await page.evaluate(
    async (path) => ((await (await fetch(path)).json()) as { state: string }).state,
    `/api/v1/imports/${id}`,
  );
  expect([state, await count()]).toEqual(["cancelled", before]);
});
