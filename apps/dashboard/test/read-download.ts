import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";

/** A file that a link gives: its name as the browser saves it, and what is in it. */
export async function readDownload(page: Page, link: Locator): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  const folder = mkdtempSync(join(tmpdir(), "intersector-download-"));
  try {
    const path = join(folder, "file");
    await download.saveAs(path);
    return { name: download.suggestedFilename(), content: readFileSync(path) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
