import { SaxesParser } from "saxes";

/** What a reader of one part wants to know of it. Names come without their namespace prefix. */
export interface XmlHandlers {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** A part that is not well-formed XML. */
export class BrokenXml extends Error {}

/**
 * Reads XML as it comes, with a pause after each piece in which the caller can use what the handlers have gathered.
 * Entities of a document type are not known to the parser, so none can grow.
 * @throws BrokenXml
 */
export async function* parseXml(chunks: AsyncIterable<string>, handlers: XmlHandlers): AsyncGenerator<void> {
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw new BrokenXml(error.message);
  });
  parser.on("opentag", (tag) => handlers.open?.(localName(tag.name), tag.attributes));
  parser.on("closetag", (tag) => handlers.close?.(localName(tag.name)));
  parser.on("text", (text) => handlers.text?.(text));
  parser.on("cdata", (text) => handlers.text?.(text));
  for await (const chunk of chunks) {
    parser.write(chunk);
    yield;
  }
  parser.close();
  yield;
}

/** Reads the whole of a small part. */
export async function parseWholeXml(chunks: AsyncIterable<string>, handlers: XmlHandlers): Promise<void> {
  for await (const _pause of parseXml(chunks, handlers));
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}

/** An attribute by its name without prefix: `r:id` is found as `id` only when no plain `id` is there. */
export function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  if (attributes[name] !== undefined) return attributes[name];
  const key = Object.keys(attributes).find((candidate) => candidate.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}
