import { expect, test } from "vitest";
import { pathOfPointer } from "./form-path.ts";
import { createFormStore } from "./form-store.ts";

test("a change leaves every other value the same object, so that no other field is drawn anew", () => {
  const store = createFormStore({ title: { texts: { fr: "a" } }, deadlines: [{ on: "" }, { on: "" }] });
  const [first] = store.get(["deadlines"]) as unknown[];
  const title = store.get(["title"]);
  store.set(["deadlines", 1, "on"], "2026-04-28");
  expect(store.get(["title"])).toBe(title);
  expect(store.get(["deadlines", 0])).toBe(first);
  expect(store.get(["deadlines", 1, "on"])).toBe("2026-04-28");
});

test("what was found wrong holds until somebody writes there, inside it or around it", () => {
  const store = createFormStore({ title: { texts: {} }, url: "x" });
  store.find([
    { path: ["title"], message: "empty" },
    { path: ["url"], message: "no address" },
  ]);
  expect(store.messageAt(["title"])).toBe("empty");
  expect(store.messageAt(["title", "texts", "fr"])).toBeUndefined();
  store.set(["title", "texts", "fr"], "Titre");
  expect(store.findings()).toEqual([{ path: ["url"], message: "no address" }]);
});

test("a pointer of the API leads into the body that was sent", () => {
  expect(pathOfPointer("/body/deadlines/0/what/texts/fr")).toEqual(["deadlines", 0, "what", "texts", "fr"]);
  expect(pathOfPointer("/body/a~1b")).toEqual(["a/b"]);
  expect(pathOfPointer("")).toEqual([]);
});
