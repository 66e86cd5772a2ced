import { type Browser, chromium } from "playwright-core";
import { afterAll, inject } from "vitest";
import { sendVisitor, type Visit, type Visitor } from "./visitor.ts";

let connected: Promise<Browser> | undefined;

afterAll(async () => {
  // Ends the visitors of this test file; the browser itself goes on.
  await (await connected)?.close();
  connected = undefined;
});

/**
 * A fresh visitor of the product that all test files share, or of one that a test has started for itself.
 * @example
 * const { page, open } = await openPage({ language: "fr" });
 * await open("/topics");
 */
export async function openPage(visit: Visit = {}, url: string = inject("appUrl")): Promise<Visitor> {
  connected ??= chromium.connect(inject("browserUrl"));
  return sendVisitor(await connected, url, visit);
}
