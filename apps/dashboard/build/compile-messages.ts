import { fileURLToPath, pathToFileURL } from "node:url";
import { spaceFrench } from "@intersector/domain";
import compile from "icu-minify/compile";
import type { Plugin } from "vite";

type Sentences = { readonly [key: string]: string | Sentences };

const catalogue = /\/src\/messages\/([a-z]{2})\.ts$/;
const formatter = fileURLToPath(import.meta.resolve("use-intl/format-message/format-only"));

/**
 * Reads the sentences when the dashboard is built, so that no page carries the parser of their syntax: each catalogue
 * becomes one file of data, a French one already with the spaces of French printing.
 */
export function compileMessages(): Plugin {
  return {
    name: "compile-messages",
    apply: "build",
    enforce: "pre",
    config: () => ({ resolve: { alias: { "use-intl/format-message": formatter } } }),
    load: {
      filter: { id: catalogue },
      async handler(id) {
        const language = catalogue.exec(id)?.[1];
        const { default: sentences } = (await import(pathToFileURL(id).href)) as { default: Sentences };
        const compiled = compileAll(sentences, language === "fr" ? spaceFrench : (text) => text);
        return { code: `export default ${JSON.stringify(compiled)};`, map: null };
      },
    },
  };
}

function compileAll(sentences: Sentences, written: (text: string) => string): object {
  return Object.fromEntries(
    Object.entries(sentences).map(([key, value]) => [
      key,
      typeof value === "string" ? compile(written(value)) : compileAll(value, written),
    ]),
  );
}
