import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { directionOf, type Language, languages } from "@intersector/domain";
import type { Plugin, Rolldown } from "vite";
import type { Asked } from "../src/lib/early-answers.ts";
import { type FirstPage, firstPages } from "./first-pages.ts";

/**
 * Writes the pages that a visit often begins with, in each language: `fr/index.html`, `fr/activities/index.html`. Each is
 * the one page of the dashboard with its language said, with links to the files that it will ask for, and with what it
 * will ask the server for. Otherwise the browser learns of the sentences, of the page's own files and of its data one
 * after another, each when the one before has run.
 */
export function writeFirstPages(): Plugin {
  return {
    name: "write-first-pages",
    apply: "build",
    writeBundle({ dir = "dist" }, bundle) {
      const page = readFileSync(join(dir, "index.html"), "utf8");
      for (const language of languages) {
        for (const first of firstPages) {
          const folder = join(dir, language, first.path);
          mkdirSync(folder, { recursive: true });
          writeFileSync(join(folder, "index.html"), writePage(page, bundle, language, first));
        }
      }
    },
  };
}

function writePage(
  page: string,
  bundle: Rolldown.OutputBundle,
  language: Language,
  { path, file, ask }: FirstPage,
): string {
  const modules = [
    `/src/messages/${language}.ts?first`,
    ...(path === "" ? [] : [`/src/messages/${language}.ts?later`]),
    `/src/app/pages/${file}`,
  ];
  const scripts = new Set(modules.flatMap((module) => filesOf(bundle, module)));
  const links = [...scripts]
    .filter((script) => !page.includes(script))
    .map((script) => `<link rel="modulepreload" crossorigin href="/${script}">`);
  return page
    .replace('<html lang="en">', `<html lang="${language}" dir="${directionOf(language)}">`)
    .replace(/(?=<script)/, `${earlyScript(bundle, language, ask)}\n    `)
    .replace("</head>", `  ${links.join("\n    ")}\n  </head>`);
}

function earlyScript(bundle: Rolldown.OutputBundle, language: Language, ask: readonly Asked[]): string {
  const [file] = filesOf(bundle, "/src/early.ts");
  const asked = JSON.stringify(ask).replaceAll("{language}", language);
  const data = asked.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<script type="module" async crossorigin src="/${file}" data-ask="${data}"></script>`;
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
