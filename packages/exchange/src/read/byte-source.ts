import type { Place } from "@intersector/domain";
import { refuseFile } from "../file-errors.ts";
import type { ReadContext } from "./read-options.ts";

/** Bytes at hand, or as they arrive. */
export type ByteSource = Uint8Array | AsyncIterable<Uint8Array>;

/** A source of which the beginning has been looked at and nothing is lost. */
export interface PeekedSource {
  head: Uint8Array;
  /** All bytes, the head included, in the order in which they came. */
  chunks: AsyncIterable<Uint8Array>;
}

/** As much of a file as tells its format, its encoding and its delimiter. */
const headBytes = 65_536;

/**
 * Looks at the beginning of a file, and counts all of it as it goes by.
 * @throws UnreadableFile `fileEmpty`, `fileTooLarge`
 */
export async function peekSource(source: ByteSource, context: ReadContext): Promise<PeekedSource> {
  const place: Place = context.fileName === undefined ? {} : { file: context.fileName };
  const iterator = countBytes(source, place, context);
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < headBytes) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(next.value);
    length += next.value.byteLength;
  }
  if (length === 0) throw refuseFile("fileEmpty", place);
  const beginning = Buffer.concat(first);
  return { head: beginning.subarray(0, headBytes), chunks: chain(beginning, iterator) };
}

/** Every byte of a source in one piece. */
export async function joinBytes(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}

async function* countBytes(
  source: ByteSource,
  place: Place,
  { limits, signal }: ReadContext,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  const chunks = source instanceof Uint8Array ? slices(source) : source;
  for await (const chunk of chunks) {
    signal?.throwIfAborted();
    bytes += chunk.byteLength;
    if (bytes > limits.fileBytes) {
      throw refuseFile("fileTooLarge", place, { megabytes: limits.fileBytes / 1_000_000 });
    }
    if (chunk.byteLength > 0) yield chunk;
  }
}

/** A large buffer in pieces, so that a reader of text never holds the decoded whole. */
function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.byteLength; start += headBytes) {
    yield bytes.subarray(start, start + headBytes);
  }
}

async function* chain(beginning: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield beginning;
  yield* rest;
}
