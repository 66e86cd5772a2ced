import type { Finding, Place } from "@intersector/domain";
import { type ParallelText, parallelTextsIn } from "@intersector/text";
import { textOfCell } from "../cells.ts";
import { fileFinding, refuseFile } from "../file-errors.ts";
import { type ByteSource, joinBytes, peekSource } from "../read/byte-source.ts";
import { defaultReadLimits, type ReadContext, type ReadOptions } from "../read/read-options.ts";
import { readTable } from "../read/read-table.ts";
import { fileText } from "./file-text.ts";
import { readTmx } from "./read-tmx.ts";

/** Texts that say the same in two or more languages, and the rows or units that were left out, each with its place. */
export interface ReadParallelTexts {
  texts: ParallelText[];
  findings: Finding[];
}

/**
 * Reads parallel texts, from which a lexicon can be learnt: a translation memory (TMX), or a table (xlsx, csv, jsonl)
 * of which at least two columns are headed by a language's code, such as `en` and `fr-CH`. Other columns are passed over.
 * Of records that the register has exported (jsonl), all texts that are there in two languages are taken, but for
 * translations that nobody has reviewed.
 * @throws UnreadableFile `xmlNotWellFormed`, `languageColumnsMissing`, and what `readTable` throws
 * @example
 * const { texts } = await readParallelTexts(await readFile("glossary.csv"), { fileName: "glossary.csv" });
 * const { lexicon } = learnLexicon(texts);
 */
export async function readParallelTexts(
  source: ByteSource,
  options: ReadOptions = {},
): Promise<ReadParallelTexts> {
  const context: ReadContext = { ...options, limits: { ...defaultReadLimits, ...options.limits } };
  const place: Place = options.fileName === undefined ? {} : { file: options.fileName };
  const peeked = await peekSource(source, context);
  const head = Buffer.from(peeked.head.subarray(0, 1024)).toString("utf8").replaceAll("\0", "");
  if (options.format === undefined && /^[^<]{0,4}\s*<(?:\?xml|!DOCTYPE|!--|tmx[\s>])/iu.test(head)) {
    return readTmx(await fileText(peeked, place, context), place);
  }
  return readColumns(await joinBytes(peeked.chunks), options, place);
}

async function readColumns(
  bytes: Uint8Array,
  options: ReadOptions,
  place: Place,
): Promise<ReadParallelTexts> {
  const table = await readTable(bytes, options);
  const languageOf = new Map<string, string>();
  const note = (heading: string) => {
    const language = languageOfHeading(heading);
    if (language !== undefined) languageOf.set(heading, language);
  };
  for (const heading of table.headings ?? []) note(heading);
  if (table.headings) refuseFewerThanTwo(languageOf, table.headings, place);
  const texts: ParallelText[] = [];
  const findings: Finding[] = [];
  const names = new Set<string>();
  let records = 0;
  for await (const row of table.rows) {
    findings.push(...row.findings);
    if (typeof row.cells.body === "object" && row.cells.body !== null) {
      texts.push(...parallelTextsIn([row.cells.body]));
      records += 1;
      continue;
    }
    const text: Record<string, string> = {};
    for (const [heading, value] of Object.entries(row.cells)) {
      if (!table.headings && !names.has(heading)) note(heading);
      names.add(heading);
      const language = languageOf.get(heading);
      const words = textOfCell(value).trim();
      if (language !== undefined && words !== "") text[language] = words;
    }
    if (Object.keys(text).length >= 2) texts.push(text);
    else findings.push(fileFinding("parallelTextInOneLanguage", row.place));
  }
  if (records === 0) refuseFewerThanTwo(languageOf, [...names], place);
  return { texts, findings };
}

function refuseFewerThanTwo(
  languageOf: ReadonlyMap<string, string>,
  headings: readonly string[],
  place: Place,
): void {
  if (new Set(languageOf.values()).size >= 2) return;
  throw refuseFile("languageColumnsMissing", place, { headings: headings.join(", ") });
}

/** The language that a heading is the code of; undefined for a heading that is a word, such as `note` or `id`. */
function languageOfHeading(heading: string): string | undefined {
  const tag = /^([a-z]{2})(?:[-_][a-z]{2,4})?$/iu.exec(heading.trim())?.[1]?.toLowerCase();
  return tag === undefined || tag === "id" || tag === "no" ? undefined : tag;
}
