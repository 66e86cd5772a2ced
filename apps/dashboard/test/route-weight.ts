import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

interface Chunk {
  file: string;
  imports?: string[];
  css?: string[];
}

/** What Vite writes of a build: each source with the file made of it and what that one imports. */
type Manifest = Readonly<Record<string, Chunk>>;

const dist = join(import.meta.dirname, "../dist");

/** Bytes of a part of the product as they travel. */
export interface Weight {
  scriptBytes: number;
  styleBytes: number;
}

/**
 * What a browser must fetch before it can show a page, gzipped: the entry, the sentences of one language, the page's own
 * files, and all that these import. Read from the built manifest, so that it is the same on every machine.
 * @param page The page's file, `home-page.tsx`.
 */
export function weighPage(page: string, language = "fr"): Weight {
  const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8")) as Manifest;
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const visit = (name: string) => {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`the build has no ${name}`);
    if (scripts.has(chunk.file)) return;
    scripts.add(chunk.file);
    for (const style of chunk.css ?? []) styles.add(style);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const name of namesOfFirstFiles(manifest)) visit(name);
  visit(`src/messages/${language}.ts?first`);
  if (page !== "home-page.tsx") visit(`src/messages/${language}.ts?later`);
  visit(`src/app/pages/${page}`);
  return { scriptBytes: sumOf(scripts), styleBytes: sumOf(styles) };
}

/** The parts of the build that the page itself names: the entry and what it begins with. */
function namesOfFirstFiles(manifest: Manifest): string[] {
  const page = readFileSync(join(dist, "index.html"), "utf8");
  const files = new Set([...page.matchAll(/"\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file));
  return Object.keys(manifest).filter((name) => files.has(manifest[name]?.file));
}

function sumOf(files: ReadonlySet<string>): number {
  let sum = 0;
  for (const file of files) sum += gzipSync(readFileSync(join(dist, file))).length;
  return sum;
}
