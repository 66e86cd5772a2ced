import type { Finding, Place } from "@intersector/domain";
import { buildVocabulary, type ConceptVocabulary } from "@intersector/text";
import { refuseFile } from "../file-errors.ts";
import { type ByteSource, peekSource } from "../read/byte-source.ts";
import { defaultReadLimits, type ReadContext, type ReadOptions } from "../read/read-options.ts";
import { conceptsOfTriples } from "./concepts-of-triples.ts";
import { fileText } from "./file-text.ts";
import { readRdfXml, readTurtle } from "./read-triples.ts";

export type VocabularyReadOptions = Pick<ReadOptions, "fileName" | "encoding" | "limits" | "signal">;

/** A vocabulary as it was read, with what is wrong with it: cycles, links that lead nowhere, labels that are missing. */
export interface ReadVocabulary {
  vocabulary: ConceptVocabulary;
  findings: Finding[];
}

/**
 * Reads a SKOS vocabulary from Turtle (or N-Triples, which is Turtle) or RDF/XML: concepts, labels in any language,
 * broader and narrower. What else a file says is passed over, SKOS-XL labels included.
 * @throws UnreadableFile `vocabularyUnreadable` with the line, `vocabularyWithoutConcepts`, `fileEmpty`, `fileTooLarge`,
 * `wrongEncoding`
 * @example
 * const { vocabulary, findings } = await readVocabulary(await readFile("themes.ttl"), { fileName: "themes.ttl" });
 */
export async function readVocabulary(
  source: ByteSource,
  options: VocabularyReadOptions = {},
): Promise<ReadVocabulary> {
  const context: ReadContext = { ...options, limits: { ...defaultReadLimits, ...options.limits } };
  const place: Place = options.fileName === undefined ? {} : { file: options.fileName };
  const text = await fileText(await peekSource(source, context), place, context);
  const triples = looksLikeXml(text) ? await readRdfXml(text, place) : readTurtle(text, place);
  const concepts = conceptsOfTriples(triples);
  if (concepts.length === 0) throw refuseFile("vocabularyWithoutConcepts", place);
  const { vocabulary, findings } = buildVocabulary(concepts);
  return { vocabulary, findings: findings.map((finding) => ({ ...finding, place })) };
}

/** No Turtle begins like this: `<` there opens an IRI, which holds neither `?` first nor a space. */
function looksLikeXml(text: string): boolean {
  return /^\s*<(?:\?xml\s|!--|!DOCTYPE|[\w-]+:RDF[\s>])/u.test(text);
}
