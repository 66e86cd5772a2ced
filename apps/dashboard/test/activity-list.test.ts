import { expect, test } from "vitest";
import { openPage } from "./open-page.ts";
import { settle } from "./visitor.ts";

test("columns are chosen and ordered, stand in the address, and this browser keeps them", async () => {
  const { page, open, complaints } = await openPage({ language: "en" });
  await open("/activities");
  const heads = () => page.getByRole("columnheader").allTextContents();
  expect(await heads()).toHaveLength(6);
  await page.getByRole("button", { name: "Columns" }).click();
  const chooser = page.getByRole("dialog", { name: "Columns" });
  await chooser.getByRole("checkbox", { name: "Budget" }).click();
  await chooser.getByRole("button", { name: "Move State up" }).click();
  await page.waitForURL(/columns=unit%2Cstate%2Ccategory%2Cperiod/);
  await page.keyboard.press("Escape");
  const chosen = await heads();
  expect(chosen).toHaveLength(5);

  await open("/activities");
  expect(await heads()).toEqual(chosen);
  expect(new URL(page.url()).search).toBe("");
  expect(complaints).toEqual([]);
});

test("a view is saved under a name, found again after a reload, and its deletion taken back", async () => {
  const { page, open } = await openPage({ language: "en" });
  await open("/activities?category=training&sort=-title");
  const count = await page
    .getByText(/^\d+ activities$/)
    .first()
    .textContent();
  const openViews = () => page.getByRole("button", { name: "Saved views" }).click();
  await openViews();
  await page.getByRole("textbox", { name: "Name of this view" }).fill("Training, last first");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");

  await open("/activities");
  expect(
    await page
      .getByText(/^\d+ activities$/)
      .first()
      .textContent(),
  ).not.toBe(count);
  await openViews();
  await page.getByRole("button", { name: "Training, last first", exact: true }).click();
  await settle(page);
  const { searchParams } = new URL(page.url());
  expect([searchParams.get("category"), searchParams.get("sort")]).toEqual(["training", "-title"]);
  expect(
    await page
      .getByText(/^\d+ activities$/)
      .first()
      .textContent(),
  ).toBe(count);

  await openViews();
  await page.getByRole("button", { name: "Delete the view “Training, last first”" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await openViews();
  await page.getByRole("button", { name: "Training, last first", exact: true }).waitFor();
});

test("what a hand-made address asks in vain is said, and the rest of it holds", async () => {
  const { page, open, complaints } = await openPage({ language: "en" });
  await open("/activities?category=dinner&category=training&page=3&sort=-password");
  const note = page.getByText(/^The address asks for what this list does not have/);
  expect(await note.textContent()).toContain("page=3, sort=-password, category=dinner");
  expect(
    await page
      .getByRole("checkbox", { name: /^Training/ })
      .first()
      .isChecked(),
  ).toBe(true);
  expect(complaints).toEqual([]);
});

test("any list of records has columns to choose, and views to save", async () => {
  const { page, open, complaints } = await openPage({ language: "en" });
  await open("/records/unit");
  const heads = () => page.getByRole("columnheader").allTextContents();
  const before = await heads();
  await page.getByRole("button", { name: "Columns" }).click();
  const chooser = page.getByRole("dialog", { name: "Columns" });
  await chooser.getByRole("checkbox", { checked: false }).first().click();
  await page.waitForURL(/columns=/);
  await page.keyboard.press("Escape");
  await settle(page);
  const chosen = await heads();
  expect(chosen).toHaveLength(before.length + 1);
  await page.getByRole("button", { name: "Saved views" }).click();
  await page.getByRole("textbox", { name: "Name of this view" }).fill("Units at length");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Units at length", exact: true }).waitFor();
  await page.keyboard.press("Escape");

  await open("/records/unit");
  expect(await heads()).toEqual(chosen);
  expect(complaints).toEqual([]);
});
