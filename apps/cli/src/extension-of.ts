import { extname } from "node:path";

/**
 * What a file's name says of its format; empty where it says nothing.
 * @example
 * extensionOf("units.XLSX") //=> "xlsx"
 */
export function extensionOf(file: string): string {
  return extname(file).slice(1).toLowerCase();
}
