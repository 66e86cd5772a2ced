import { type Checked, check } from "@intersector/domain";
import { ReportDocument } from "../tree.ts";

/**
 * A report as canonical JSON (RFC 8785): members sorted, no spaces, so that one tree has one text.
 * @see https://www.rfc-editor.org/rfc/rfc8785
 * @example
 * renderJson(report) //=> '{"blocks":[…],"builtFrom":"2026-03-29T09:00:00Z","language":"fr",…}'
 */
export function renderJson(document: ReportDocument): string {
  return JSON.stringify(sorted(document));
}

/**
 * Reads a report back from its JSON.
 * @returns the report, or what is wrong with the text and where
 * @example
 * parseReport(renderJson(report)) //=> { ok: true, value: report }
 */
export function parseReport(text: string): Checked<ReportDocument> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const values = { given: text.slice(0, 40), expected: "JSON" };
    return { ok: false, findings: [{ code: "wrongFormat", path: [], values }] };
  }
  return check(ReportDocument, value);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  // The order of UTF-16 code units, as the standard asks.
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]));
}
