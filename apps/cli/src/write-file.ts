import { createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { formatNumber, type Language } from "@intersector/domain";
import { CliError } from "./cli-error.ts";

export type FileContent = string | Uint8Array | AsyncIterable<Uint8Array>;

/**
 * Writes a file whole or not at all: it stands under its name only when it is complete.
 * @returns its size in bytes
 * @throws CliError `fileNotWritten`; what went wrong while the content was made comes through as it is
 */
export async function writeWholeFile(file: string, content: FileContent): Promise<number> {
  const unfinished = `${file}.${process.pid}.part`;
  const chunks = chunksOf(content);
  let bytes = 0;
  let ofContent: unknown;
  async function* counted() {
    for (;;) {
      // What the stream that writes has to complain of is thrown into this loop too, but not from here.
      const next = await chunks.next().catch((error: unknown) => {
        ofContent = error;
        throw error;
      });
      if (next.done) return;
      bytes += next.value.byteLength;
      yield next.value;
    }
  }
  try {
    await pipeline(Readable.from(counted()), createWriteStream(unfinished, { flags: "wx" }));
    await rename(unfinished, file);
    return bytes;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error === ofContent ? error : notWritten(file, error);
  }
}

/** Writes to the standard output, as fast as whoever reads it takes it. */
export async function writeStandardOutput(content: FileContent): Promise<void> {
  await pipeline(Readable.from(chunksOf(content)), process.stdout, { end: false });
}

/** Writes a file into a folder, which is made where it is not there. */
export async function writeIntoFolder(
  folder: string,
  name: string,
  content: FileContent,
): Promise<{ file: string; bytes: number }> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw notWritten(folder, error);
  }
  const file = join(folder, name);
  return { file, bytes: await writeWholeFile(file, content) };
}

/** A size for people: `0.5 kB`, `12 kB`. */
export function sizeInWords(bytes: number, language: Language): string {
  const options = { style: "unit", unitDisplay: "short", maximumFractionDigits: 1 } as const;
  if (bytes < 1_000_000) return formatNumber(bytes / 1_000, language, { ...options, unit: "kilobyte" });
  return formatNumber(bytes / 1_000_000, language, { ...options, unit: "megabyte" });
}

async function* chunksOf(content: FileContent): AsyncGenerator<Uint8Array> {
  if (typeof content === "string") yield Buffer.from(content, "utf8");
  else if (content instanceof Uint8Array) yield content;
  else yield* content;
}

function notWritten(file: string, error: unknown): CliError {
  const { code, message } = error as NodeJS.ErrnoException;
  return new CliError("fileNotWritten", { file, reason: code ?? message }, { cause: error });
}
