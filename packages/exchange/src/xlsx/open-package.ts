import type { Readable } from "node:stream";
import type { Place } from "@intersector/domain";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { refuseFile } from "../file-errors.ts";
import type { ReadLimits } from "../read/read-options.ts";

/** More parts than this no workbook of tables has. */
const maxParts = 10_000;
/** Small files may be packed as tightly as they like. */
const ratioAppliesFromBytes = 16_000_000;

/** The parts of a workbook's zip package, unpacked only as they are read and only as far as the limits allow. */
export interface Package {
  has(part: string): boolean;
  /** The part's text as it is unpacked. */
  read(part: string): AsyncGenerator<string>;
}

/**
 * Opens the zip package of a workbook.
 * @throws UnreadableFile `notAWorkbook`; while reading, `workbookDamaged`, `workbookTooLarge`, `workbookPackedTooTightly`
 */
export async function openPackage(bytes: Buffer, place: Place, limits: ReadLimits): Promise<Package> {
  const entries = new Map<string, Entry>();
  const zip = await listEntries(bytes, entries, place);
  const count = budget(bytes.byteLength, place, limits);
  return {
    has: (part) => entries.has(part),
    async *read(part) {
      const entry = entries.get(part);
      if (!entry) throw refuseFile("workbookDamaged", place, { part });
      if (entry.isEncrypted()) throw refuseFile("workbookEncrypted", place);
      let stream: Readable | undefined;
      try {
        stream = await zip.openReadStreamPromise(entry);
        yield* decodeXml(stream as AsyncIterable<Buffer>, count);
      } catch (error) {
        throw isZipError(error) ? refuseFile("workbookDamaged", place, { part }, error) : error;
      } finally {
        stream?.destroy();
      }
    },
  };
}

async function listEntries(bytes: Buffer, entries: Map<string, Entry>, place: Place): Promise<ZipFile> {
  try {
    const zip = await yauzl.fromBufferPromise(bytes);
    if (zip.entryCount > maxParts) throw new Error("too many parts");
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
    return zip;
  } catch (error) {
    throw refuseFile("notAWorkbook", place, {}, error);
  }
}

/** yauzl and zlib throw plain errors; what is thrown through them from the outside keeps its own class. */
function isZipError(error: unknown): boolean {
  return error instanceof Error && (error.constructor === Error || error instanceof TypeError);
}

/** Counts the bytes that really come out, whatever the package says of its own sizes. */
function budget(packedBytes: number, place: Place, limits: ReadLimits): (bytes: number) => void {
  let unpacked = 0;
  return (bytes) => {
    unpacked += bytes;
    if (unpacked > limits.unpackedBytes) {
      throw refuseFile("workbookTooLarge", place, { megabytes: limits.unpackedBytes / 1_000_000 });
    }
    if (unpacked > ratioAppliesFromBytes && unpacked > limits.unpackedRatio * packedBytes) {
      throw refuseFile("workbookPackedTooTightly", place, { ratio: limits.unpackedRatio });
    }
  };
}

async function* decodeXml(
  stream: AsyncIterable<Buffer>,
  count: (bytes: number) => void,
): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const chunk of stream) {
    count(chunk.byteLength);
    decoder ??= new TextDecoder(xmlEncoding(chunk), { fatal: true });
    yield decoder.decode(chunk, { stream: true });
  }
  if (decoder) yield decoder.decode();
}

function xmlEncoding(start: Buffer): string {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  return start[0] === 0xfe && start[1] === 0xff ? "utf-16be" : "utf-8";
}
