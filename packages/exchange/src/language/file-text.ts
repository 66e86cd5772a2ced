import type { Place } from "@intersector/domain";
import { refuseFile } from "../file-errors.ts";
import { joinBytes, type PeekedSource } from "../read/byte-source.ts";
import type { ReadContext } from "../read/read-options.ts";
import { toUtf8 } from "../read/to-utf8.ts";

/**
 * The whole of a file as text.
 * @throws UnreadableFile `wrongEncoding`
 */
export async function fileText(source: PeekedSource, place: Place, context: ReadContext): Promise<string> {
  const bytes = await joinBytes(toUtf8(source, place, context.encoding));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw refuseFile("wrongEncoding", place, { encoding: "UTF-8" }, error);
  }
}

/** The primary subtag of a language as files write it: `en` of `en-GB` and `EN_us`; `und` for none. */
export function primaryLanguage(tag: string | undefined): string {
  return /^([a-z]{2,3})(?:$|[-_])/iu.exec(tag ?? "")?.[1]?.toLowerCase() ?? "und";
}
