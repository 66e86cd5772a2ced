import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { defaultReadLimits, type ReadOptions, type TextEncoding, textEncodings } from "@intersector/exchange";
import { CliError } from "./cli-error.ts";

/** How a table is to be read, where its file does not tell. */
export interface InputOptions {
  sheet?: string;
  encoding?: string;
}

/**
 * The bytes of a file that somebody names. Of a file larger than any that is read, one byte more than that: the reader
 * then refuses it in its own words.
 * @throws CliError `fileNotFound`
 */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    return Buffer.concat(await Array.fromAsync(createReadStream(file, { end: defaultReadLimits.fileBytes })));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CliError("fileNotFound", { file, reason: code ?? message }, { cause: error });
  }
}

/**
 * The options of the reader for a file.
 * @throws CliError `encodingUnknown`
 */
export function readOptionsFor(
  file: string,
  { sheet, encoding }: InputOptions,
): Pick<ReadOptions, "sheet" | "encoding"> & { fileName: string } {
  return {
    fileName: basename(file),
    ...(sheet === undefined ? {} : { sheet }),
    ...(encoding === undefined ? {} : { encoding: parseEncoding(encoding) }),
  };
}

function parseEncoding(given: string): TextEncoding {
  const encoding = textEncodings.find((name) => name === given.toLowerCase());
  if (encoding) return encoding;
  throw new CliError("encodingUnknown", { encoding: given, allowed: textEncodings.join(", ") });
}
