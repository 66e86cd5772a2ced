import { directionOf, languages } from "@intersector/domain";
import { expect, inject, test } from "vitest";
import { openPage } from "./open-page.ts";

test.each(languages)(
  "the first address in %s comes in its language, and names what it will ask for",
  async (language) => {
    const reply = await fetch(`${inject("appUrl")}/${language}`);
    expect(reply.headers.get("Cache-Control")).toBe("no-cache");
    const page = await reply.text();
    expect(page).toContain(`<html lang="${language}" dir="${directionOf(language)}">`);
    const named = [...page.matchAll(/rel="(?:modulepreload|preload)"[^>]* href="([^"]+)"/g)].map(
      ([, file]) => file,
    );
    expect(named.length).toBeGreaterThan(3);
    for (const file of named) {
      const { status } = await fetch(`${inject("appUrl")}${file}`);
      expect([file, status]).toEqual([file, 200]);
    }
  },
);

test("the first page asks for no script that it has not named, but for the one that listens afterwards", async () => {
  const { page, open, complaints } = await openPage({ language: "fr", person: "" });
  const html = await (await fetch(`${inject("appUrl")}/fr`)).text();
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") asked.push(new URL(request.url()).pathname);
  });
  await open("");
  expect(asked.length).toBeGreaterThan(3);
  const unnamed = asked.filter((file) => !html.includes(file));
  expect(unnamed.filter((file) => !/\blive\b/.test(file))).toEqual([]);
  expect(complaints).toEqual([]);
});
