import { existsSync } from "node:fs";
import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

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
 * A headless browser with a fresh profile: the one that `CHROMIUM_PATH` names, the system's, the one that the npm
 * package carries for Linux, or else Playwright's own.
 */
export async function startBrowser(): Promise<Browser> {
  const installed = process.env.CHROMIUM_PATH ?? systemPaths.find((path) => existsSync(path));
  const executablePath =
    installed ?? (process.platform === "linux" ? await sparticuz.executablePath() : undefined);
  return chromium.launch({
    headless: true,
    args: quietArguments,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
}
