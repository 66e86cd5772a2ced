import type { Place } from "@intersector/domain";
import { refuseFile } from "../file-errors.ts";
import type { PeekedSource } from "./byte-source.ts";
import { startsWith } from "./detect-format.ts";
import type { TextEncoding } from "./read-options.ts";

/**
 * The bytes of a text as UTF-8 without a byte order mark. What says that it is UTF-8 is passed on unchecked:
 * its reader decodes cell by cell, and so can name the cell that is not.
 * @throws UnreadableFile `wrongEncoding` where the stated encoding does not fit
 */
export async function* toUtf8(
  { head, chunks }: PeekedSource,
  place: Place,
  stated: TextEncoding | undefined,
): AsyncGenerator<Uint8Array> {
  const encoding = stated ?? encodingOf(head);
  if (encoding === "utf-8") {
    yield* withoutByteOrderMark(chunks);
    return;
  }
  const decoder = new TextDecoder(encoding, { fatal: true });
  const encoder = new TextEncoder();
  try {
    for await (const chunk of chunks) yield encoder.encode(decoder.decode(chunk, { stream: true }));
    yield encoder.encode(decoder.decode());
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw refuseFile("wrongEncoding", place, { encoding: encoding.toUpperCase() }, error);
  }
}

/** UTF-16 shows itself by its byte order mark, or by a zero in every second byte of its Latin letters. */
export function encodingOf(head: Uint8Array): TextEncoding {
  if (startsWith(head, [0xff, 0xfe])) return "utf-16le";
  if (startsWith(head, [0xfe, 0xff])) return "utf-16be";
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = head.byteLength / 8;
  if (odd > many && even < many / 8) return "utf-16le";
  return even > many && odd < many / 8 ? "utf-16be" : "utf-8";
}

async function* withoutByteOrderMark(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first = true;
  for await (const chunk of chunks) {
    yield first && startsWith(chunk, [0xef, 0xbb, 0xbf]) ? chunk.subarray(3) : chunk;
    first = false;
  }
}
