import { z } from "zod";
import { Language } from "../language-schemas.ts";

/** The series under which the Union's documents are numbered. */
export const DocumentSeries = z.enum([
  "council",
  "councilWorkingGroup",
  "iscg",
  "isct",
  "rag",
  "tdag",
  "tsag",
  "conference",
  "letter",
]);
export type DocumentSeries = z.infer<typeof DocumentSeries>;

/** An addendum, revision or corrigendum: a document of its own, with a parent. French documents write `Rév`. */
export const SymbolPart = z.strictObject({
  mark: z.enum(["Add", "Rev", "Rév", "Corr"]),
  number: z.number().int().min(1),
});
export type SymbolPart = z.infer<typeof SymbolPart>;

/** The symbol of a document, taken apart. */
export const DocumentSymbol = z.strictObject({
  series: DocumentSeries,
  /** The letters that it begins with: `C`, `CWG-FHR`, `ISCG`, `TDAG/ISCT`, `WTDC`, `CL`. */
  group: z.string().min(1),
  year: z.number().int().min(1947).max(2046).optional(),
  /** The number of the meeting in its year (ISCG/26-1) or since the group began (CWG-FHR-8). */
  meeting: z.number().int().min(1).optional(),
  /** The kind of document within the series: `ADM`, `DT`, `INF`, `DL`, `TEMP`, `TD`, `R`, `SC`. */
  type: z.string().min(1).optional(),
  number: z.number().int().min(1),
  /** From the document outwards: the first is a part of the document, each next one of the part before. */
  parts: z.array(SymbolPart).default([]),
  /** The language of the copy, from the last letter. Not a part of the document's identity. */
  language: Language.optional(),
  /** True for the form of conference documents with words: `PP-02 Document 56-E`. */
  inWords: z.boolean().default(false),
});
export type DocumentSymbol = z.infer<typeof DocumentSymbol>;

/**
 * The symbol of the document of which this one is an addendum, revision or corrigendum; undefined for a main document.
 * @example
 * parentSymbol(parsed("ISCG/26-1/7 Add.1")) //=> the symbol of ISCG/26-1/7
 */
export function parentSymbol(symbol: DocumentSymbol): DocumentSymbol | undefined {
  return symbol.parts.length === 0 ? undefined : { ...symbol, parts: symbol.parts.slice(0, -1) };
}

/** The symbol without the language of the copy and with its marks in one form: the same in all six languages. */
export function canonicalSymbol(symbol: DocumentSymbol): DocumentSymbol {
  const { language: _, ...rest } = symbol;
  const parts = rest.parts.map((part) => (part.mark === "Rév" ? { ...part, mark: "Rev" as const } : part));
  return { ...rest, parts };
}
