import type { FileFormat } from "../file-format.ts";

/** The encodings in which lists in the six languages are found, by their names in the WHATWG Encoding standard. */
export const textEncodings = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "windows-1251",
  "windows-1256",
  "gb18030",
] as const;
export type TextEncoding = (typeof textEncodings)[number];

/** What bounds the reading of one file, whatever the file says of itself. */
export interface ReadLimits {
  /** Rows below the heading. */
  rows: number;
  /** Bytes of the file as it came. */
  fileBytes: number;
  /** Bytes that a workbook really unpacks to. */
  unpackedBytes: number;
  /** How many times its packed size a workbook may unpack to. */
  unpackedRatio: number;
  /** Bytes of one cell of csv, or of one line of jsonl. */
  cellBytes: number;
}

/**
 * A register of the size of UN INFO's (20,017 projects) unpacks to 47 MB, 15 times its packed size; a sheet of
 * 200,000 equal short rows to 60 times. DEFLATE itself cannot pass 1,032 times, which is what bombs come near to.
 */
export const defaultReadLimits: ReadLimits = {
  rows: 200_000,
  fileBytes: 256_000_000,
  unpackedBytes: 1_000_000_000,
  unpackedRatio: 200,
  cellBytes: 1_000_000,
};

export interface ReadOptions {
  /** Named in every finding; its extension tells the format where the bytes do not. */
  fileName?: string;
  /** Found from the bytes and the file's name when left out. */
  format?: FileFormat;
  /** Which sheet of a workbook; needed only where several hold data. */
  sheet?: string;
  /** The row that holds the headings; the first row that holds anything when left out. */
  headingRow?: number;
  /** The encoding of csv or jsonl; UTF-8, or UTF-16 where the bytes show it, when left out. */
  encoding?: TextEncoding;
  /** What separates the cells of csv; found from the heading row when left out. */
  delimiter?: "," | ";" | "\t";
  limits?: Partial<ReadLimits>;
  signal?: AbortSignal;
}

/** The options as the readers of the formats see them. */
export interface ReadContext extends ReadOptions {
  limits: ReadLimits;
}
