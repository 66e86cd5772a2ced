import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { ComposedReport } from "../compose/composed-report.ts";

// The first day that a zip can name: the time of packing says nothing of the report.
const packedAt = new Date(1980, 0, 1);

// What the library calls links by is made anew each time.
const madeAnew = /rId[a-z0-9_-]{21}(?=")/g;

/** Packs a Word file again so that the same report gives the same bytes: dates from the records, parts in order. */
export function settlePackage(bytes: Uint8Array, report: ComposedReport): Uint8Array {
  const parts = unzipSync(bytes);
  const core = parts["docProps/core.xml"];
  if (core) {
    const dated = strFromU8(core).replace(
      /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
      (_, tag: string) => `${tag}${report.builtFrom.replace(/\.\d+Z$/, "Z")}`,
    );
    const language = `<dc:language>${report.language}</dc:language>`;
    parts["docProps/core.xml"] = strToU8(
      dated.replace("</cp:coreProperties>", `${language}</cp:coreProperties>`),
    );
  }
  const linkIds = new Map<string, string>();
  for (const [name, part] of Object.entries(parts)) {
    if (!/^word\/(_rels\/)?document\.xml/.test(name)) continue;
    const settled = strFromU8(part).replace(madeAnew, (id) => {
      const known = linkIds.get(id) ?? `rIdLink${linkIds.size + 1}`;
      linkIds.set(id, known);
      return known;
    });
    parts[name] = strToU8(settled);
  }
  const sorted = Object.entries(parts).sort(([a], [b]) => (order(a) < order(b) ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { mtime: packedAt, level: 6 });
}

// Word's own files begin with the list of their content types.
function order(name: string): string {
  return name === "[Content_Types].xml" ? "" : name;
}
