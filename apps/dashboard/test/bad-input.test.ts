import { type LocalizedText, localized } from "@intersector/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPage } from "./open-page.ts";
import { type RunningApp, startApp } from "./start-app.ts";
import { settle } from "./visitor.ts";

// What is written stays: a product of its own.
let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
}, 120_000);
afterAll(() => app.close());

const markup = '<img src=x onerror="window.wasRun=1"><script>window.wasRun=1</script>"\'{count}&amp;';
const text = (): LocalizedText => localized("fr", { fr: markup, ar: markup });
const actor = { actor: "sample-secretary", reason: markup };

test("markup in the fields of a record is text on its page, in its form, its history and the search", async () => {
  const { register } = app;
  await register.create(
    "theme",
    {
      id: "m-theme",
      body: { title: text(), description: text(), coordinationCalledFor: true },
      state: "published",
    },
    actor,
  );
  await register.create(
    "topic",
    {
      id: "m-topic",
      body: {
        title: text(),
        description: text(),
        state: "active",
        group: "iscg",
        theme: "m-theme",
        progress: [{ year: 2026, text: text() }],
      },
      state: "published",
    },
    actor,
  );
  await register.create(
    "document",
    {
      id: "m-document",
      body: {
        title: text(),
        type: "contribution",
        symbol: markup.slice(0, 80),
        submittedBy: text(),
        topics: ["m-topic"],
      },
      state: "published",
    },
    actor,
  );
  await register.create(
    "actionItem",
    {
      id: "m-action",
      body: {
        title: text(),
        state: "open",
        result: text(),
        about: { kind: "topic", id: "m-topic" },
        dueOn: "2026-01-31",
      },
      state: "published",
    },
    actor,
  );
  const changed = await register.get("topic", "m-topic");
  if (changed)
    await register.change(
      "topic",
      "m-topic",
      { body: { ...changed.body, url: "https://www.itu.int/" }, expectedVersion: 1 },
      actor,
    );

  const { page, open, complaints } = await openPage({ language: "fr" }, app.url);
  for (const path of [
    "/topics/m-topic",
    "/records/theme/m-theme",
    "/records/document/m-document",
    "/records/actionItem/m-action",
    "/records/topic/m-topic/edit",
    "/records/topic/m-topic/compare?from=1&to=2",
    "/topics",
    "/documents",
    "/log",
    "",
    `/search?q=${encodeURIComponent(markup)}`,
    `/activities?q=${encodeURIComponent(markup)}`,
  ]) {
    for (const language of ["fr", "ar"] as const) {
      await open(path, language);
      expect(await page.evaluate(() => "wasRun" in window), path).toBe(false);
      expect(await page.locator("main img, main script").count(), path).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), path).toBe(true);
    }
  }
  await open("/topics/m-topic", "fr");
  expect(await page.locator("h1").textContent()).toBe(markup);
  expect(complaints).toEqual([]);
}, 180_000);

test("what is pasted from a formatted text is its words alone, and a very long title is kept whole", async () => {
  const { page, open, complaints } = await openPage({ language: "fr" }, app.url);
  await open("/records/theme/new");
  await page.evaluate(() => {
    const source = document.createElement("div");
    source.id = "source";
    source.innerHTML = "<h2>Un <b>titre</b> <a href='https://www.itu.int'>mis en forme</a> 😀</h2>";
    document.querySelector("main")?.append(source);
    getSelection()?.selectAllChildren(source);
  });
  await page.keyboard.press("Control+c");
  const title = page.getByRole("textbox", { name: "Titre (Français)" });
  await title.focus();
  await page.keyboard.press("Control+v");
  expect(await title.inputValue()).toMatch(/^Un titre mis en forme 😀\s*$/);
  await page.evaluate(() => document.querySelector("#source")?.remove());

  const long = `😀${"x".repeat(10_000)}`;
  await title.fill(long);
  await page.getByRole("button", { name: "Enregistrer le brouillon" }).click();
  await page.waitForURL(/\/fr\/records\/theme\/[0-9a-f-]{36}$/);
  await settle(page);
  expect(await page.locator("h1").textContent()).toBe(long);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await open("/records/theme");
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(complaints).toEqual([]);
}, 120_000);

test.each([
  "/log?actor=nobody&operation=nothing&kind=none&from=32-13-2026",
  "/overlaps/cases?state=none&class=none&unit=none&q=%00",
  "/documents?type=none&year=abc&topic=none&none=none",
  "/meetings?group=none&state=none",
  "/resolutions?body=none&conference=none",
  "/records/topic?state=none&sort=none&q=",
  "/activities?side=none&sort=none&themes=none",
  "/records/topic/new?prefill.state=none&prefill.group=none&prefill.none=1",
  "/records/activity/bdt-giga/compare?from=abc&to=-1",
  "/search?q=&kind=none",
])("an address that was made by hand shows a page that stands and says no nonsense: %s", async (path) => {
  const { page, open } = await openPage({ language: "fr" }, app.url);
  const crashes: unknown[] = [];
  page.on("pageerror", (error) => crashes.push(error));
  await open(path);
  const shown = (await page.locator("body").textContent()) ?? "";
  expect(shown).not.toMatch(/undefined|\[object|NaN/);
  expect(await page.locator("main h1").count()).toBe(1);
  expect(crashes).toEqual([]);
});
