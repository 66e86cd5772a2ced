import { directionOf, languages } from "@intersector/domain";
import { expect, inject, test } from "vitest";
import { firstPages } from "../build/first-pages.ts";
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
    expect(named.some((file) => file?.startsWith(`/assets/${language}-`))).toBe(true);
    expect(named.some((file) => file?.startsWith("/assets/home-page-"))).toBe(true);
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

test.each(firstPages)(
  "what /$path will ask for is asked once, in its language, while its files are on their way",
  async ({ path, ask }) => {
    const { page, open, complaints } = await openPage({ language: "ru" });
    const asked: string[] = [];
    page.on("request", (request) => {
      const { pathname, search } = new URL(request.url());
      // The browser itself opens the stream of events, which says nothing in words.
      if (!pathname.startsWith("/api/v1/") || pathname === "/api/v1/events") return;
      asked.push(pathname + search);
      expect([pathname, request.headers()["accept-language"]]).toEqual([pathname, "ar"]);
    });
    await open(path === "" ? "" : `/${path}`, "ar");
    const early = ["/api/v1/session", ...ask.map((one) => one.path.replace("{language}", "ar"))];
    expect(early.map((one) => [one, asked.filter((other) => other === one).length])).toEqual(
      early.map((one) => [one, 1]),
    );
    const untaken = await page.evaluate(() => [...(globalThis.earlyAnswers?.keys() ?? [])]);
    expect(untaken).toEqual([]);
    expect(complaints).toEqual([]);
  },
);
