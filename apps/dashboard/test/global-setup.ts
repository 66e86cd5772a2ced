import { setup as startDatabase } from "@intersector/store/testing";
import type { TestProject } from "vitest/node";
import { buildDashboard } from "./build-dashboard.ts";
import { startApp } from "./start-app.ts";
import { startBrowser } from "./start-browser.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the product runs with the sample: for tests that read. A test that writes starts its own. */
    appUrl: string;
    /** What the one browser of the run is connected to by. */
    browserUrl: string;
  }
}

/** Before the first test file: the built dashboard, one database server, one product with the sample, one browser. */
export default async function startAll(project: TestProject): Promise<() => Promise<void>> {
  buildDashboard();
  const stopDatabase = await startDatabase();
  const [app, browser] = await Promise.all([startApp(), startBrowser()]);
  project.provide("appUrl", app.url);
  project.provide("browserUrl", browser.wsEndpoint());
  return async () => {
    await browser.close();
    await app.close();
    await stopDatabase?.();
  };
}
