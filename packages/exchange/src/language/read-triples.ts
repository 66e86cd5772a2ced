import type { Place } from "@intersector/domain";
import { Parser } from "n3";
import { RdfXmlParser } from "rdfxml-streaming-parser";
import { SaxesParser } from "saxes";
import { refuseFile } from "../file-errors.ts";

/** A statement of a graph, as far as vocabularies need it. */
export interface Triple {
  subject: { termType: string; value: string };
  predicate: { value: string };
  object: { termType: string; value: string; language?: string };
}

/** Where names without a base begin; a relative one is as good as any other within one file. */
const baseIri = "urn:vocabulary:";

/** @throws UnreadableFile `vocabularyUnreadable` */
export function readTurtle(text: string, place: Place): Triple[] {
  try {
    return new Parser({ baseIRI: baseIri }).parse(text);
  } catch (error) {
    throw refuseVocabulary("Turtle", error, place);
  }
}

/** @throws UnreadableFile `vocabularyUnreadable` */
export function readRdfXml(text: string, place: Place): Promise<Triple[]> {
  refuseUnclosed(text, place);
  return new Promise((resolve, reject) => {
    const parser = new RdfXmlParser({ baseIRI: baseIri, trackPosition: true });
    const triples: Triple[] = [];
    parser.on("data", (triple: Triple) => triples.push(triple));
    parser.on("error", (error: unknown) => reject(refuseVocabulary("RDF/XML", error, place)));
    parser.on("end", () => resolve(triples));
    parser.end(text);
  });
}

/** The parser of RDF/XML takes a file that breaks off for a whole one, and would lose the rest without a word. */
function refuseUnclosed(text: string, place: Place): void {
  const parser = new SaxesParser({ position: true });
  parser.on("error", (error) => {
    // Only the parser of RDF/XML knows the entities of the document's type.
    if (error.message.includes("entity")) return;
    throw refuseFile(
      "vocabularyUnreadable",
      { ...place, row: parser.line },
      { format: "RDF/XML", line: parser.line },
      error,
    );
  });
  parser.write(text).close();
}

/** Both parsers say the line in the words of their message; n3 says it as a number too. */
function refuseVocabulary(format: string, error: unknown, place: Place) {
  const message = error instanceof Error ? error.message : "";
  const line = Number(/\bline (\d+)/iu.exec(message)?.[1] ?? /^(\d+):\d+/u.exec(message)?.[1] ?? 1);
  return refuseFile("vocabularyUnreadable", { ...place, row: line }, { format, line }, error);
}
