import type { Checked } from "../findings.ts";
import type { DocumentSymbol } from "./document-symbol.ts";
import { yearOfDigits } from "./symbol-forms.ts";

/** A document by the id that the Union's site gives it. */
export interface SiteDocument {
  symbol: DocumentSymbol;
  /** The year in the id; the symbol of a Council working group's document has none. */
  year: number;
}

/**
 * Reads the id under which the Union's site keeps a document of the Council or of its working groups.
 * @example
 * parseSiteId("S26-CL-C-0035") //=> { ok: true, value: { year: 2026, symbol: (C26/35) } }
 * parseSiteId("S19-CLCWGFHR09-C-0015") //=> { ok: true, value: { year: 2019, symbol: (CWG-FHR-9/15) } }
 */
export function parseSiteId(id: string): Checked<SiteDocument> {
  const given = id.trim();
  const council = /^S(\d{2})-CL-(C|ADM|DT|INF|DL)-(\d{4,})$/.exec(given);
  const workingGroup = /^S(\d{2})-CLCWG([A-Z]+)(\d{2,})-(C|ADM|DT|INF|DL)-(\d{4,})$/.exec(given);
  const year = yearOfDigits(council?.[1] ?? workingGroup?.[1] ?? "");
  const number = Number(council?.[3] ?? workingGroup?.[5] ?? 0);
  const type = council?.[2] ?? workingGroup?.[4];
  const meeting = workingGroup ? Number(workingGroup[3]) : undefined;
  if (number < 1 || meeting === 0) {
    return { ok: false, findings: [{ code: "siteIdUnreadable", path: [], values: { given } }] };
  }
  const symbol: DocumentSymbol = {
    ...(workingGroup
      ? { series: "councilWorkingGroup", group: `CWG-${workingGroup[2]}` }
      : { series: "council", group: "C", year }),
    ...(meeting === undefined ? {} : { meeting }),
    ...(type === undefined || type === "C" ? {} : { type }),
    number,
    parts: [],
    inWords: false,
  };
  return { ok: true, value: { symbol, year } };
}

/**
 * The id under which the Union's site keeps a document; undefined for a series whose ids are not known, for parts of
 * documents, and for a working group's document while its year is not stated.
 * @example
 * siteIdOf(symbol of "C26/35") //=> "S26-CL-C-0035"
 */
export function siteIdOf(symbol: DocumentSymbol, year = symbol.year): string | undefined {
  if (year === undefined || symbol.parts.length > 0) return undefined;
  const start = `S${String(year % 100).padStart(2, "0")}`;
  const end = `${symbol.type ?? "C"}-${String(symbol.number).padStart(4, "0")}`;
  if (symbol.series === "council") return `${start}-CL-${end}`;
  if (symbol.series !== "councilWorkingGroup" || symbol.meeting === undefined) return undefined;
  const group = symbol.group.replace("CWG-", "");
  return `${start}-CLCWG${group}${String(symbol.meeting).padStart(2, "0")}-${end}`;
}
