import { fileURLToPath, pathToFileURL } from "node:url";
import { spaceFrench } from "@intersector/domain";
import compile from "icu-minify/compile";
import type { Plugin } from "vite";
import { laterParts } from "./later-parts.ts";

type Sentences = { readonly [key: string]: string | Sentences };

const catalogue = /\/src\/messages\/([a-z]{2})\.ts\?(first|later)$/;
const formatter = fileURLToPath(import.meta.resolve("use-intl/format-message/format-only"));

/**
 * Reads the sentences when the dashboard is built, so that no page carries the parser of their syntax: each catalogue
 * becomes two files of data, one for the frame and the first page and one for the rest, a French one already with the spaces of French printing.
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
        const [, language, part] = catalogue.exec(id) ?? [];
        const file = pathToFileURL(id.replace(/\?.*$/, ""));
        const { default: whole } = (await import(file.href)) as { default: Sentences };
        const compiled = compileAll(
          choosePart(whole, part),
          language === "fr" ? spaceFrench : (text) => text,
        );
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

/** One of the two files: of each part what belongs there. */
function choosePart(whole: Sentences, wanted: string | undefined): Sentences {
  const chosen = Object.entries(whole).flatMap(([name, part]) => {
    const atOnce = laterParts.get(name);
    if (!atOnce || typeof part === "string") return wanted === "first" ? [[name, part]] : [];
    const groups = Object.entries(part).filter(([group]) => atOnce.includes(group) === (wanted === "first"));
    return groups.length > 0 ? [[name, Object.fromEntries(groups)]] : [];
  });
  return Object.fromEntries(chosen);
}
