import {
  describeField,
  describeFinding,
  type Finding,
  formatMessage,
  type KindName,
  type Language,
} from "@intersector/domain";
import { placeTerms } from "./terms.ts";

/**
 * A finding with the place where it stands, as a sentence in the reader's language. Where no column is named, the
 * field is, by its label.
 * @example
 * describePlacedFinding(finding, "fr", { kind: "activity" })
 * //=> "Ligne 12, colonne « period.to » : La période se termine avant de commencer."
 */
export function describePlacedFinding(
  finding: Finding,
  language: Language,
  { kind, withRow = true }: { kind?: KindName; withRow?: boolean } = {},
): string {
  const sentence = describeFinding(finding, language);
  const { row, column } = finding.place ?? {};
  const field = kind && finding.path.length > 0 ? describeField(kind, finding.path, language) : undefined;
  const where = column ?? field;
  const numbered = withRow && row !== undefined;
  if (where !== undefined) {
    const term = numbered ? placeTerms.rowAndColumn : placeTerms.column;
    return formatMessage(term, language, {
      ...(numbered ? { row: String(row) } : {}),
      column: where,
      sentence,
    });
  }
  return numbered ? formatMessage(placeTerms.row, language, { row: String(row), sentence }) : sentence;
}
