import {
  formatResolutionReference,
  type KindName,
  type Language,
  type Resolution,
  referenceOfResolution,
} from "@intersector/domain";

/**
 * What a record is called by those who work with it, beside its title: a resolution's citation, a document's symbol, an
 * indicator's code. Undefined for kinds and records that have none.
 * @example
 * codeOfRecord("document", { symbol: "ISCG/26-1/7", … }, "fr") //=> "ISCG/26-1/7"
 */
export function codeOfRecord(
  kind: KindName,
  body: Readonly<Record<string, unknown>>,
  language: Language,
): string | undefined {
  if (kind === "resolution") {
    const reference = referenceOfResolution(body as unknown as Resolution);
    return reference && formatResolutionReference(reference, language);
  }
  const code = body.symbol ?? body.code;
  return typeof code === "string" ? code : undefined;
}
