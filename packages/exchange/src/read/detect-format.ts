import type { FindingCode } from "@intersector/domain";
import { type FileFormat, fileFormats } from "../file-format.ts";

/** What a file turned out to be: a format, or the reason for which it cannot be read. */
export type DetectedFormat =
  | { format: FileFormat }
  | { refused: Extract<FindingCode, "workbookOld" | "notAWorkbook" | "formatNotRecognized"> };

const zipMagic = [0x50, 0x4b, 0x03, 0x04];
/** Compound File Binary: the old xls, and every encrypted xlsx. */
const compoundFileMagic = [0xd0, 0xcf, 0x11, 0xe0];

/** The format of a file: what its first bytes say comes before what it is called. */
export function detectFormat(head: Uint8Array, fileName: string | undefined): DetectedFormat {
  if (startsWith(head, compoundFileMagic)) return { refused: "workbookOld" };
  if (startsWith(head, zipMagic)) return { format: "xlsx" };
  const extension = fileName?.split(".").at(-1)?.toLowerCase();
  if (extension === "xlsx") return { refused: "notAWorkbook" };
  if (extension === "xls") return { refused: "workbookOld" };
  const named =
    fileFormats.find((format) => format === extension) ?? (extension === "ndjson" ? "jsonl" : undefined);
  if (named) return { format: named };
  if (extension === "tsv" || extension === "txt") return { format: "csv" };
  const firstCharacter = Buffer.from(head.subarray(0, 1024))
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .trimStart()[0];
  if (firstCharacter === "{") return { format: "jsonl" };
  return looksLikeText(head) ? { format: "csv" } : { refused: "formatNotRecognized" };
}

/** True where no byte is one that text never holds; UTF-16 is text of which a half is zeros. */
function looksLikeText(head: Uint8Array): boolean {
  if (startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff])) return true;
  const zeros = head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (zeros > 0) return zeros >= head.byteLength / 4;
  return !head.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b));
}

export function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
