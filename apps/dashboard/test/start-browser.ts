import { existsSync } from "node:fs";
import { type BrowserServer, chromium, type LaunchOptions } from "playwright-core";
import { unpackBrowser } from "./packaged-browser.ts";

const systemPaths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Without these a browser speaks to its maker, or asks for a graphics card. */
const quietArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * A headless browser with a fresh profile, to which every test file connects: the one that `CHROMIUM_PATH` names, the
 * system's, the one that the npm package carries for Linux, or else Playwright's own.
 */
export async function startBrowser(): Promise<BrowserServer> {
  return chromium.launchServer({ headless: true, args: quietArguments, ...(await chooseBrowser()) });
}

async function chooseBrowser(): Promise<Pick<LaunchOptions, "executablePath" | "env">> {
  const installed = process.env.CHROMIUM_PATH ?? systemPaths.find((path) => existsSync(path));
  if (installed) return { executablePath: installed };
  if (process.platform !== "linux" || process.arch !== "x64") return {};
  const { executablePath, env } = await unpackBrowser();
  return { executablePath, env: { ...process.env, ...env } };
}
