import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { directionOf, languages } from "@intersector/domain";
import type { Plugin, Rolldown } from "vite";

/**
 * Writes the first page of each language, `fr/index.html`: the one page of the dashboard with its language said and with
 * links to what it will ask for next. Otherwise the browser learns of the sentences and of the page's own files one after
 * another, each when the one before has run.
 */
export function writeFirstPages(): Plugin {
  return {
    name: "write-first-pages",
    apply: "build",
    writeBundle({ dir = "dist" }, bundle) {
      const page = readFileSync(join(dir, "index.html"), "utf8");
      for (const language of languages) {
        const scripts = [
          ...filesOf(bundle, `/src/messages/${language}.ts?first`),
          ...filesOf(bundle, "/src/app/pages/home-page.tsx"),
        ].filter((file, index, all) => all.indexOf(file) === index && !page.includes(file));
        const links = scripts.map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`);
        const written = page
          .replace('<html lang="en">', `<html lang="${language}" dir="${directionOf(language)}">`)
          .replace("</head>", `  ${links.join("\n    ")}\n  </head>`);
        mkdirSync(join(dir, language), { recursive: true });
        writeFileSync(join(dir, language, "index.html"), written);
      }
    },
  };
}

/** The file that a module begins, and all that it imports at once. */
function filesOf(bundle: Rolldown.OutputBundle, module: string): string[] {
  const first = Object.values(bundle).find(
    (output) => output.type === "chunk" && output.facadeModuleId?.endsWith(module),
  );
  if (!first) throw new Error(`the build has no file for ${module}`);
  const found = new Set<string>();
  const visit = (file: string) => {
    const output = bundle[file];
    if (found.has(file) || output?.type !== "chunk") return;
    found.add(file);
    for (const imported of output.imports) visit(imported);
  };
  visit(first.fileName);
  return [...found];
}
