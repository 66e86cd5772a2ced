import { captionSeparator } from "../compose/caption-separator.ts";
import type { ComposedTable } from "../compose/composed-report.ts";
import { textOfRuns } from "../compose/runs.ts";
import { attribute, escapeHtml } from "./escape-html.ts";
import { htmlOfRuns } from "./html-runs.ts";
import { sourcesAttribute } from "./html-sources.ts";

/** So many columns do not fit a telephone. */
const manyColumns = 4;

/** A table with its caption, heads that say what they are the head of, and the records of each row. */
export function htmlOfTable(
  table: ComposedTable,
  links: (sources: ComposedTable["sources"]) => string,
): string {
  const { columns, rows, label, caption, anchor, sources } = table;
  const heads = columns.map(
    ({ runs, numeric }) =>
      `<th scope="col"${attribute("class", numeric ? "numeric" : undefined)}>${htmlOfRuns(runs)}</th>`,
  );
  const lines = rows.map((row) => {
    const cells = row.cells.map((runs, index) => {
      const { numeric = false, rowHeader = false } = columns[index] ?? {};
      const tag = rowHeader ? "th" : "td";
      const isLast = index === row.cells.length - 1;
      return `<${tag}${attribute("scope", rowHeader ? "row" : undefined)}${attribute("class", numeric ? "numeric" : undefined)}>${htmlOfRuns(runs)}${isLast ? links(row.sources) : ""}</${tag}>`;
    });
    return `<tr${attribute("id", row.anchor)}${sourcesAttribute(row.sources)}>${cells.join("")}</tr>`;
  });
  const isWide = columns.length >= manyColumns;
  const name = `${label}${captionSeparator}${textOfRuns(caption)}`;
  // What may have to be scrolled sideways can be reached and scrolled by keyboard.
  const region = isWide ? ` tabindex="0" role="region"${attribute("aria-label", name)}` : "";
  return `<div${attribute("class", isWide ? "wide many" : "wide")}${region}${attribute("id", anchor)}${sourcesAttribute(sources)}><table>
<caption><span class="label">${escapeHtml(label)}</span>${captionSeparator}${htmlOfRuns(caption)}${links(sources)}</caption>
${isWide ? "" : widthsOf(columns)}<thead><tr>${heads.join("")}</tr></thead>
<tbody>
${lines.join("\n")}
</tbody>
</table></div>`;
}

/** The shares that the columns have. Many of them find their own widths: shares would force the longest word's on all. */
function widthsOf(columns: ComposedTable["columns"]): string {
  const widths = columns.map(({ share }) => `<col style="width:${(share * 100).toFixed(2)}%">`);
  return widths.length === 0 ? "" : `<colgroup>${widths.join("")}</colgroup>\n`;
}
