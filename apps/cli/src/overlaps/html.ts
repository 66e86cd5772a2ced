import type { MarkedText } from "./overlap-result.ts";

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text as it may stand in HTML, between tags and inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}

/** A text of the files, marked with its own language and direction. */
export function htmlOfText({ text, language, direction }: MarkedText): string {
  return `<bdi lang="${escapeHtml(language)}" dir="${direction}">${escapeHtml(text)}</bdi>`;
}

export interface HtmlColumn {
  heading: string;
  numeric?: boolean;
}

/** A table; its cells are HTML already, the first of each row names it. */
export function htmlOfTable(
  caption: string,
  columns: readonly HtmlColumn[],
  rows: readonly (readonly string[])[],
): string {
  const numeric = (index: number) => (columns[index]?.numeric ? ' class="numeric"' : "");
  const head = columns.map(
    ({ heading }, index) => `<th scope="col"${numeric(index)}>${escapeHtml(heading)}</th>`,
  );
  const body = rows.map(
    ([first = "", ...cells]) =>
      `<tr><th scope="row"${numeric(0)}>${first}</th>${cells.map((cell, index) => `<td${numeric(index + 1)}>${cell}</td>`).join("")}</tr>`,
  );
  return `<div class="wide" role="group" aria-label="${escapeHtml(caption)}" tabindex="0"><table>
<caption>${escapeHtml(caption)}</caption>
<thead><tr>${head.join("")}</tr></thead>
<tbody>
${body.join("\n")}
</tbody></table></div>`;
}
